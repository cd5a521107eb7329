/** `concepts.ts` for South Slavs, Czechs and Slovaks, beyond what is there: same lines, same keys. */
export const CONCEPTS_BALKAN = `
chicken: kokosja kokosji kokosje kokosija brojler brojleri
turkey: cureci cureca curece curecu puretji puretje puranjega
beef: juneci juneca junece juneceg junetine govejega govedeg телешка телешкото говежда
pork: svinsko svinska svinski svinske svinjske svinjskega svinjskog svinjine svinjetine
lamb: jagnjeci jagnjeca jagnjece janjeca janjecih jagnjecega
leg: bataci nabedrca nabedrce подбедрици подбедрица подбедрички
wing: peruti perutnice
mince: mleveno mlevena mlevenog mljevenog mletega
liver: jetrica jetrice dzigerica dzigerice
heart: srcka srcek
gizzard: zeluci zeludci zelodcki zelodckov bubci bubac
steak: ramstek ramsteka rebra rebarca rebrca zarebrnice zarebrnica brzola brzole
rack: plece plecka plecke lopatica lopatice kare koljenica kolenica vrat vratina
greek: grski grskega grckog
fillet: filei odrezka pisanica lungic
sausage: klobasice kobasic kobasicama klobasic cesnjovka cesnovka debrecinke safalade safalada
pate: pastetu pastete
breast: prsou prsy prsnich
quail: prepelicie krepelcie
mince: melneny melnene melneneho кайма каймата мляно мляна млян
egg: vajicka vajicek яйцата
chicken: кокоши кокоше пилешка пилешки пилешкото кокошка
turkey: пуешка пуешки пуешкото
fillet: контрафиле бонфиле филета филенца
steak: стек стекове ребрышки ребрышек ребра ребърца рибай ребро rozbratna rozbratne
rack: шия плешка врат ошейка лопатка джолан джолани каренца лопаткова вирізка полядвиця каре карета
greek: reckeho recka recke
pork: свинска свинско свински свинското
duck: патица патици патето
rabbit: заек заешко заешки kunec kunca kuncje
`;
