/** `names.ts` for Croatian, Serbian, Bosnian and Slovene, beyond what is there. */
export const NAMES_BALKAN = `
cream: vrhnje slag | slatko vrhnje | vrhnje slatko | vrhnje za slag | slatka pavlaka | neutralna pavlaka | pavlaka kuvanje | pavlaka za kuvanje | pavlaka slag | smetana kuhanje | smetana za kuhanje | smetana kavo | smetana za kavo | smetana stepanje | sladka smetana | vrhnje za kavu
sour-cream: mileram | pavlaka
clotted-cream: kajmak | kajmaka | skorup
milk-whole: trajno mlijeko | trajno mleko | dugotrajno mlijeko | dugotrajno mleko | alpsko mleko | trajno polnomastno mleko
milk-semi-skimmed: pol posneto mleko | delno posneto mleko | djelomicno obrano mlijeko
buttermilk: mlacenica | mlacenice | pinjenec | stepka
kefir: kefira
quark: posni svjezi sir | svjezi kravlji sir | skuto
cottage-cheese: zrnata skuta | skuta zrnata | zrnasti sir | zrnati
cream-cheese: krem sir | sir krem | sirni namaz | namaz sirni | krem sirni namaz | svjezi krem sir | kremni sir | kremni namaz | namaz kremni | mlijecni namaz | mlecni namaz | sirni krem namaz | dukatela
gouda: gavda
feta-style-cow: sir kriskama | mladi sir kriskama | sir salamuri | beli sir | bijeli sir | sir u kriskama | sir u salamuri | sitni sir salamuri
blue-cheese: sir plavom plijesni | plavom plijesni | plava plijesan | plavom plesni | modro plesnijo | modra plesen
soft-cheese: sir bijelom plijesni | bijelom plijesni | bijela plijesan | belom plesni | belo plesnijo | bela plesen
egg-whole: jajca reje | jaja uzgoja | kokosja jaja | kokosja jajca | jajca proste | jajca talne | jajca hlevske
quail-egg: prepelicja jaja | prepelicja jajca
chicken-breast: pilece belo meso | pilece bijelo meso | belo meso pilece | piscancje belo meso
chicken-whole: piscanec svez | piscanec cel | brojler ocisceni | pile grill | pile rostilj
pork-mince: mleto svinjsko meso | mljeveno svinjsko meso | svinjsko mljeveno meso | svinjsko mleto meso | mleveno svinjsko meso
beef-ground: mleveno mesano meso | mesano mleveno meso | mljeveno mijesano meso | mleto mesano meso | mleveno meso
beef-steak: goveje plece | juneci ramstek | ramstek | juneca plecka | govedi gulas meso
pork: svinjski kotlet | kotlet svinjski | svinjska ribica | svinjska kraca | svinjska pecenka | svinjska krmenadla | svinjska potrbusina | svinjska potrebusina | svinjsko carsko meso | carsko meso svinjsko | pork kotleti | vratina | vesalica
goose-meat: gos cela | gos zamrznjena | gosi zamrznjene | gosi
duck-meat: raca cela | raca zamrznjena | raca sveza | raca mlada | patka | patke
ham: sunka pizza | sunka toast | sunka tost | sunkerica
prosciutto: prsuta | prsute | prsuto | budola | budjola
bacon: slanine | pancete
lard: domaca mast | mast domaca | svinjska mast
salami: srijemska kobasica | sremska kobasica | suha kobasica | suva kobasica | domaca suha kobasica | sudzuk | zimska kobasica
luncheon-meat: mesni dorucak | sunkarica | tirolska salama | posebna salama | francuska salama | pariska salama | pariska kobasica | alpska salama
sausage: pecenice
liver-pate: jetrenjaca | jetrenica | jetrnica | cajna pasteta | kokosja pasteta | pasteta kokosja | pileca pasteta | pasteta pileca | domaca pasteta | svinjska pasteta
salmon: lososa
trout: pastrmka | pastrmke
mackerel: skusa | skuse | skusini fileti
sardine: srdela | srdele | srdelice
tuna: tunjevina | tunjevine | tune komadi
zander: smud | smuda | smuc file
cod-liver: jetra bakalara | jetra bakalar | bakalarja jetra | jetra polenovke | polenovkina jetra
sauerkraut: ribanac kiseli | kiseli ribanac | kiselog kupusa | kisla zeljna glava
-: krvavice | cvarci
`;
