/** `names.ts` for Estonian, Latvian and Lithuanian. */
export const NAMES_BALTIC = `
cream: vahukoor | vahukoore | kohvikoor | toidukoor | roosk koor | saldais krejums | saldo krejumu | putukrejums | krejums 35 | kafijas krejums | krejums kafijai | grietinele | grietineles | grietinele plakimui
sour-cream: hapukoor | taluhapukoor | krejums | grietine | grietines
kefir: keefir | keefiri | kefyras | kefyro
buttermilk: hapupiim | pett | paninas | ruguspiens | pasukos | rugpienis | raugintos pasukos
milk-skimmed: vajpiens | rasvatu piim | liesas pienas
milk-whole: taispiim | talupiim | pilnpiens | lauku piens | naturalus pienas | riebus pienas | rasvane piim
butter: taluvoi | koorevoi | voi soolane | saldsviests | rukusvoi
ghee: sulavoi | selitatud voi | kausets sviests | kausetais sviests | lydytas sviestas
butter-blend: voideke | tepusis riebalu misinys
quark: kohupiim | vajpiena biezpiens | biezpiens vajpiena | kohupiima | kohupiimapasta | kohupiimakreem | biezpiens | biezpiena | varske | varskes | varskytes | biezp krems
cottage-cheese: kodujuust | graudainais biezpiens | graudu biezpiens | biezpiens graudains | grudeta varske | grudetoji varske | varske grudeta
cream-cheese: toorjuust | toorjuustu | toorjuustukreem | kremsiers | krema siers | kremsieris | svaigais siers | svaigsiers | svaigs siers | kreminis suris | kreminis varskes suris | tepamas suris | tepamasis suris | tepamas surelis | tepamasis surelis | tepamas varskes suris | tepamasis varskes suris | grietineles suris | tepamas grietineles suris
processed-cheese: sulatatud juust | sulajuust | sul juust | sulatatud juustu | kausetais siers | kausets siers | kausetie sierini | kausets sierins | lydytas
hard-cheese: kova juust | cietais siers | kietasis suris | kietas suris | fermentinis kietasis suris
blue-cheese: sinihallitusjuust | zila pelejuma siers | pelejuma siers zilais | zilais siers | melynasis pelesinis suris | pelesinis suris melynasis | suris melynuoju pelesiu | melynuoju pelesiu
soft-cheese: valgehallitusjuust | valgehallitusjuustu | valgehall juust | balta pelejuma siers | baltojo pelesio suris | suris baltuoju pelesiu
goat-cheese: kitsejuust | kitsepiimajuust | kazas siers | kazu siers | kazas piena siers | ozku suris | ozkos suris | ozku pieno suris | ozkos pieno suris | valgehallitusjuust kitse | salatijuust kitse
feta-style-cow: salatijuust | salatu siers | salotu suris
halloumi: grilljuust
parmesan: parmezanas
egg-whole: munad | mahemunad | kanamunad | vabapidamise munad | vistu olas | olas vistu | olas gab | olas izm | olas izmers | olas iepak | olas turesanas | turesanas olas | svaigas olas | bio olas | olas bio | lauku olas | olas dejejvistu | vistu kiausiniai
quail-egg: vutimunad | paipalu olas | olas paipalu
chicken-breast: kanafilee | broilerifilee | kana rinnafilee | kanarind | cala fileja | cala krutinas | cala krutina | vistas file | visciuku file
chicken-leg: kanakoivad | kanakints | kanakintsuliha | broilerikoivad | br koivad | br poolkoivad | br koib | br kintsuliha | br kints | cala stilbi | cala stilbini | cala slaunas | cala kajas | vistas kajas | broileru kajas | vistas skinkis | vistas skinkisi | vistas skinki | cala skinkis | cala skinkisi | broileru skinkisi | broileru skinkis
chicken-wing: kanatiivad | br tiivad | cala sparni | cala sparnini
chicken-liver: kanamaks | broilerimaks | broileri maks | kana maks | cala aknas
chicken-heart: kanasudamed | cala sirsninas | cala sirdis
chicken-gizzard: kanapugu
chicken-mince: kanahakkliha | br hakkliha | malta vistas gala | vistas malta gala | malta cala gala | malta vistiena | malta vistienos
chicken-whole: calis vesels | calis broilers | cala karkas | vesels calis | vista vesela | vista sautesanai | visas visciukas | visciukas broileris | terve broiler
turkey-meat: kalkunifilee | kalkunihakkliha | malta titara gala | titara gala | malta kalakutiena
duck-meat: pardifilee | pardirind | part terve | piles krutina | piles fileja | piles krutinas | pile saldeta | piles gala | antis saldyta | piles kajas
goose-meat: hani kulmutatud
beef-ground: veisehakkliha | segahakkliha | hakkliha | liellopu malta gala | malta liellopu gala | malta liellopa gala | malta gala jaukta | jaukta malta gala | malta gala | malta jautiena | malta jautienos | malta mesa | farsas
pork-mince: seahakkliha | sea hakkliha | cukgalas malta gala | malta cukgala | malta cukgalas | malta kiauliena | malta kiaulienos
beef-steak: veise sisefilee | veise valisfilee | veise antrekoot | veise praeliha | liellopu gala | jautienos kumpis
beef-liver: veisemaks | veise maks
pork-liver: seamaks | sea maks
pork: seakarbonaad | sea karbonaad | sea kaelakarbonaad | sea sisefilee | sea valisfilee | sea ribi | searibi | sea abatukk | sea kuljetukk | sea tagatukk | seafilee | sea kael | sea praad | sea koot | seapraad | saslokk | sea saslokk | sasliks | saslikas | saslykas | sprandines saslykas | kiaulienos kumpis | cukgalas skinkis svaigs | cukgalas skinkis bez
lamb-meat: jera gala | jera kaja
ham: sink viilutatud | viilutatud sink | sink viil | sink viilud | keedusink | suitsusink | sink poolsuits | talusink | kodusink | skinkis | skinka | kumpis | kumpio | kumpelis
prosciutto: toorsuitsusink | toorsink | vytintas kumpis | vytinta kumpis
bacon: peekon | peekoni | suitsupeekon | suitsupeekoni | bekons | bekona | spekis | sonine | sonines | sonineles | lasiniai | lasiniu | kupinata cukgala
frankfurter: viinerid | viiner | juustuviinerid | juustuviiner | piimaviinerid | lasteviinerid | grillviinerid | cisini | cisinu | pieniskos desreles | desreles pieniskos
luncheon-meat: doktorivorst | doktora desa | doktordesa | daktariska desra | daktariska | daktariskos
sausage: sardellid | sardeles | sardeliu | varita desa | desa varita | varitas desas | medibu desa | kupinata desa | puszaveta desa | pusz desa | desa pusz | bernu desa
salami: taissuitsuvorst | toorsuitsuvorst | vinnutatud vorst | salaami | zaveta desa | desa zaveta | saltai rukyta desra | desra saltai rukyta | vytinta desra | vytintos desreles | saliamis | saliami
liver-pate: maksapasteet | maksavorst | aknu desa | aknu pastete | kepenine desra | kepenu desra
-: verivorst | verivorstid | asinsdesa | asins desa | kraujine desra | kraujiniai vedarai | verikak
brawn: lauasult | galerts | cukas galerts | saltiena
salmon: lohe filee | lohefilee | lohe viilutatud | suitsulohe | kulmsuitsulohe | kuumsuitsulohe | soolalohe | vaherasvane lohe | lohe steik | lasis | lasa fileja | lasa steiks | lasa gabalini | lasa gabali | lasa skeles | atlantijas lasa | lasisa | lasisos | lasisu
salmon-roe: punane kalamari | lohemari | forellimari | lasa ikri | sarkanie ikri | foreles ikri | lasisu ikrai | raudonieji ikrai
trout: vikerforell | forellifilee | upetakis | upetakio | upetakiu
herring: heeringafilee | heeringas | raimefilee | raim | raime | raimed | silkes fileja | silku fileja | silkes file | silkes gabalini | silkiu | silkes filejas | rengu
mackerel: skumbria | skumbriafilee | makrell | skumbrijas | skumbrija | skumbre | skumbriu | skumbres
tuna: tuunikala | tuunikalafilee | tuncis | tunca gabalini | tunca gabali | tunu file
shrimp: krevetid | krevettide | krevett | garneles | garneli | kreveciu | krevetes
eel: angerjas | angerja | zutis | zusa | ungurys | unguriu | ungurio
zander: kohafilee | koha filee | zandarta | zandarts | sterko | sterkas
cod-liver: tursamaks | tursa maks | mencu aknas | mencu aknu | menkiu kepenys | menkiu kepeneles
sauerkraut: hapukapsas | hapendatud kapsas | skabeti kaposti | skabetie kaposti | skabi kaposti | rauginti kopustai | raugintu kopustu
pickles-cucumber: hapukurk | hapukurgid | skabeti gurki | skabetie gurki | rauginti agurkai | raugintu agurku
lard: searasv | cuku tauki | kauseti tauki | kiauliu taukai | kiauliniai taukai
`;
