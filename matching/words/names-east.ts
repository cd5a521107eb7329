/** `names.ts` for Greek, Turkish, Hungarian, Romanian, Finnish and languages in Cyrillic. */
export const NAMES_EAST = `
gouda: γκουντα | τυρι γκουντα | gouda peyniri | гауда | сыр гауда
edam: ενταμ | τυρι ενταμ | edam peyniri | эдам | эдамский | едам
emmental: εμενταλ | ementali | ementali sajt | emmental peyniri | эмменталь
cheddar: τσενταρ | cheddar peyniri | чеддер
mozzarella: μοτσαρελα | mozzarella peyniri | моцарелла | моцарела
parmesan: παρμεζανα | parmesan peyniri | пармезан
feta: φετα | φετα ποπ | фета
halloumi: χαλουμι | hellim peyniri | hellim
ricotta: ρικοτα | lor peyniri | рикотта
camembert: καμαμπερ | камамбер
brie: μπρι | бри сыр | сыр бри
blue-cheese: μπλε τυρι | ροκφορ | rokfor peyniri | kek sajt | marvanysajt | сыр с голубой плесенью | sinihomejuusto
cottage-cheese: κοταζ | cottage τυρι | зерненый творог | зернистый творог | raejuusto
cream-cheese: τυρι κρεμα | krem peynir | labne | labne peyniri | tuorejuusto | branza topita crema | сливочный сыр | творожный сыр
processed-cheese: сыр плавленый | плавленый сыр
quark: turo | turot | feltur | tehenturo | творог | кисломолочный сыр | rahka | maitorahka | branza de vaci | branza vaci
sour-cream: tejfol | ξινη κρεμα | eksi krema | smantana fermentata | сметана
cream: κρεμα γαλακτος | κρεμα 35 | sivi krema | krema 200 | tejszin | fozotejszin | habtejszin | smantana lichida | smantana frisca | frisca naturala | vispikerma | ruokakerma | kuohukerma | сливки | вершки | сметана за готвене
milk-whole: πληρες γαλα | γαλα πληρες | tam yagli sut | zsiros tej | lapte integral | taysmaito | цельное молоко | пълномаслено мляко
milk-semi-skimmed: yarim yagli sutu | ελαφρυ γαλα | γαλα ελαφρυ | yarim yagli sut | felzsiros tej | lapte semidegresat | kevytmaito
milk-skimmed: yagsiz sutu | αποβουτυρωμενο γαλα | yagsiz sut | sovany tej | lapte degresat | rasvaton maito
buttermilk: piima | пахта | lapte batut
kefir: κεφιρ | кефир | кефір
butter: βουτυρο | βουτυρο αγελαδος | tereyagi | tereyag | vaj | teavaj | unt | сливочное масло | масло сливочное | краве масло
chicken-breast: csirkemell | csirkemellfile | pilic gogus | piept pui | kananpojan fileesuikale | kananpojan filee | fileesuikale | fileepihvi kana | куриная грудка | куриное филе | филе куриное
chicken-leg: csirkecomb | pilic but | tavuk but | pilic baget | pulpe pui | koipireisi | koipi reisi kana
chicken-liver: συκωτακια πουλιων | συκωτακια κοτοπουλου | csirkemaj | ficatei pui | tavuk cigeri | kanan maksa
chicken-wing: csirkeszarny | pilic kanat | aripioare pui | kanan siivet
duck-meat: kacsamell | kacsacomb | piept rata | pulpe rata | ankanrinta
goose-meat: libamell | libacomb
pork-liver: sertesmaj
beef-liver: marhamaj
goose-liver: libamaj
duck-liver: kacsamaj
turkey-meat: pulykamell | pulykacomb | piept curcan | hindi gogus | kalkkunafilee
beef-ground: darált marha | dana kiyma | sigir kiyma | koyun kiyma | μοσχαρισιος κιμας | κιμας μοσχαρισιος | carne tocata vita | carne tocata | naudan jauheliha | фарш говяжий | говяжий фарш
beef-steak: bonfile | dana bonfile | dana antrikot | dana biftek | muschi vita | naudan paisti
pork-mince: darált sertes | χοιρινος κιμας | carne tocata porc
ham: ζαμπον | sonka | sonkat | sunca | sunca presata | muschi file | kinkku | saunapalvikinkku | ветчина | шунка
bacon: μπεικον | szalonna | kaiser porc | pekoni | бекон
salami: σαλαμι | teliszalami | szalami | salam sibiu | salam uscat | салями
sausage: kolbasz | carnati | lenkki | hk sininen | grillimakkara | колбаса | колбаски | наденица
frankfurter: λουκανικα φρανκφουρτης | sosis | virsli | crenvursti | nakit | nakki | сосиски
luncheon-meat: parizsi | parizer | докторская колбаса | колбаса докторская
liver-pate: majkrem | majas | kenomajas | pate ficat | pate de ficat | maksapasteija | πατε συκωτιου | печеночный паштет | паштет печеночный
salmon: σολομος | σολομου | somon | somon afumat | fume somon | somon fume | lazac | lohi | lohifilee | savulohi | kylmasavulohi | lamminsavulohi | graavilohi | семга | лосось | сьомга
tuna: τονος | τονου | ton baligi | tonhal | ton bucati | ton in ulei | тунец
mackerel: σκουμπρι | uskumru | makrela fust | macrou | макрель | скумбрия
herring: ρεγγα | ringa | hering filet | сельдь | херинга
sardine: σαρδελα | σαρδελες | sardalya | szardinia | сардины
shrimp: γαριδες | γαριδα | karides | creveti | katkarapu | креветки | скариди
trout: πεστροφα | alabalik | pisztrang | pastrav | форель | пъстърва
egg-whole: yumurta | gezen tavuk yumurtasi | tavuk yumurtasi | vapaan kanan munat | куриное яйцо | яйцо куриное
sauerkraut: ξινολαχανο | savanyu kaposzta | varza murata | hapankaali | квашеная капуста | кисло зеле
`;
