/**
 * What shops call a food beyond the names the table shows: other spellings, inflections, cuts, abbreviations.
 * One line a food, any language; word order counts, up to two words may stand in between.
 */
export const NAMES = `
gouda: kaas fatindry | gouda | goudse | goudaer | goudas | gouda-kaas | goudakaas | goudaost | goudakase | goudasky | gda chs | ゴーダ | ゴーダチーズ | boerenkaas | graskaas | weidekaas | polderkaas | hollandse kaas
ice-cream: ice cream | icecream | helado | gelado | roomijs | eiscreme | vanilleeis | rahmglace | creme glacee | creme glace | gelato alla | flodeis | flodeis | floteis | graddglass | vaniljglass | lody smietankowe | アイスクリーム
pizza: pizza margherita | pizza margarita | pizza marguerite | マルゲリータピザ
dark-chocolate: dark chocolate | zartbitterschokolade | pure chocolade | chocolat noir | chocolate negro | cioccolato fondente | mork choklad | mork sjokolade | gorzka czekolada
gouda-medium: jong belegen | jongbelegen
gouda-aged: belegen | oud fatindry | fatindry oud | kaas oud | old amsterdam | reypenaer | extra belegen | brokkelkaas | overjarige kaas | oude kaas | belegen kaas
gouda-young: jonge kaas | jong kaas | jong fatindry | jong 48
gouda-cumin: goudse komijnekaas | komijn kaas | kreuzkummel gouda | kommen gouda | gouda kommen | komijnekaas | komijnenkaas | cumin gouda | gouda cumin | gouda kummel | gouda komijn | gouda comino
edam: edam | edammer | edamer | edamse | edamski | edamskiego | babybel | エダム
maasdam: maasdam | maasdamer | maasdammer | leerdammer | gatenkaas | masdam
cheese-reduced-fat: milner | slankie
emmental: emmental | emmenthal | emmentaler | emmenthaler | emmentaller | emental | ementaler | ementalski | エメンタール
swiss-cheese-us: swiss reduced fat | slim swiss | natural swiss | nat swiss | swiss slcd | shredded swiss | swiss cheese | baby swiss | lacy swiss | swiss chs | sliced swiss | swiss slices | aged swiss
jarlsberg: jarlsberg
raclette: raclette | raclettekase | raclettekaas | racletteost | raclettes
gruyere: gruyere | gruyeres | greyerzer | gruviera | groviera | gruiere | グリュイエール
appenzeller: appenzeller
comte: comte
vacherin-fribourgeois: vacherin fribourgeois | freiburger vacherin
munster: munster gerome | munster aop | munster | munsterkase
munster-us/munster: muenster
camembert: camembert | camenbert | camambert | cammembert | カマンベール
brie: brie | bries | briekaas | brie de meaux | coulommiers-brie | ブリー | ブリーチーズ
coulommiers: coulommiers
danish-blue: danablu | danish blue | dansk blåskimmelost | deens blauw | danska blue
stilton: stilton
roquefort: roquefort | ロックフォール
gorgonzola: gorgonzola | ゴルゴンゾーラ
blue-cheese: edelpilzkase | blauschimmel | blauschimmelkase | blue cheese | blauschimmelkase | blauwschimmelkaas | blauwe kaas | fromage bleu | bleu d'auvergne | bleu de bresse | bleu bresse | bleu des causses | bleu de gex | bleu cheese | bleu brebis | bleu doux | bleu cremeux | saint agur | st agur | fourme d'ambert | fourme ambert | cambozola | bavaria blu | queso azul | cabrales | erborinato | blåskimmelost | blåmuggost | blåmogelost | adelost | ser plesniowy niebieski | ser z niebieska plesnia | ser lazur | queijo azul | rokpol | cashel blue | shropshire blue | dolcelatte | ブルーチーズ
soft-cheese: witschimmelkaas | weisschimmelkase | weichkase | pate molle | hvidskimmelost | hvitmuggost | vitmogelost | ser plesniowy bialy | queso pasta blanda | soft ripened cheese | brique de chevre | 白カビチーズ
hard-cheese: hartkase | pate dure | harde kaas | hard cheese | hårdost | hård ost | ser twardy | formaggio duro | formaggio stagionato grattugiato | queso pasta dura
cheddar: tasty cheese | dairy tasty | cheddar | ched | chedder | cheder | cheddarost | cheddarkaas | cheddarkase | chdr | チェダー
cheddar-aged/cheddar: mature cheddar | sharp cheddar | vintage cheddar | aged cheddar | cheddar vieux | cheddar affine
monterey-jack: monterey jack | colby jack | pepper jack
parmesan: parmesan | parmesano | parmezaan | parmezaanse | parmigiano | parmezan | parmesanost | parmigiano reggiano | parm chs | パルメザン | パルミジャーノ | パルミジャーノレッジャーノ | queijo parmesao | parmesao
grana-padano/parmesan: grana padano | グラナパダーノ
scamorza: scamorza
fontina: fontina
asiago: asiago
taleggio: taleggio
cantal: cantal
reblochon: reblochon
morbier: morbier
pecorino: pecorino romano | pecorino | ペコリーノ
manchego: manchego
tete-de-moine: tete moine | tete de moine
provolone: プロボローネ | provolone
halloumi: halloumi | hellim | grillost | grillkaas | haloumi | ハルーミ
havarti/hard-cheese: havarti | havartiost
mozzarella: mozzarella | mozarella | mozzarela | mozzarellas | mozz | muzzarella | fiordilatte | fior di latte | bocconcini mozzarella | モッツァレラ | モッツァレラチーズ | モッツァレッラ
burrata: burrata | stracciatella di bufala
feta/feta-style-cow: feta | fetaost | フェタ
feta-style-cow: hirtenkase | witte kaas | salladsost | salatost | salad cheese | salakis | fromage type feta | feta style | feta type | type feta | favita | balkan cheese | balkankase | queso blanco ensalada | patros
ricotta: ricotta | リコッタ
mascarpone: mascarpone | マスカルポーネ
cream-cheese: neufchatel | bresso | cream cheese | crm chs | creamcheese | =soft cheese | roomkaas | frischkase | doppelrahmfrischkase | rahmfrischkase | fromage frais | fromage a tartiner | queso crema | queso untar | queso de untar | queso para untar | queso philadelphia | crema di formaggio | formaggio spalmabile | formaggio fresco spalmabile | farskost | flodeost | kremost | smoreost naturell | serek smietankowy | serek kanapkowy | philadelphia | boursin | st moret | saint moret | ail fines herbes | tartare ail | queijo creme | クリームチーズ
fromage-blanc/quark: fromage blanc | faisselle | fromages blancs | petit suisse | petits suisses
goat-cheese: goat milk cheese | ziegenkasetaler | goat cheese | goats cheese | goat's cheese | goat chs | geitenkaas | geiten kaas | ziegenkase | ziegenfrischkase | ziegenweichkase | ziegenrolle | fromage chevre | buche chevre | buchette chevre | crottin | chevre buche | chevre frais | chevre affine | sainte maure | selles sur cher | valencay | chabichou | queso cabra | rulo de cabra | rulo cabra | formaggio capra | caprino | caprini | caprice capra | ser kozi | gedeost | getost | geitost | chevreost | queijo cabra | chevre | シェーブル
queso-seco: queso seco
quark: quark | kwark | kvark | kvarg | magerquark | speisequark | sahnequark | quarkcreme | topfen | skimmed quark | twarog | twarozek | queso fresco batido | queso batido | sere | tvaroh | rahka | maitorahka | danonino | クワルク | クヮルク
cottage-cheese: cottage cheese | cottage nature | huttenkase | kornige frischkase | kornig frischkase | korniger frischkase | keso | hytteost | hytte-ost | serek wiejski | fiocchi di latte | jocca | requesao granulado | queso cottage | cottage chs | raejuusto | カッテージチーズ
processed-cheese: ベビーチーズ | schmelzkaseecken | schmelzkase | smeerkaas | smeltkaas | smelteost | smoreost | mjukost | smaltost | ser topiony | serek topiony | queso fundido | fromage fondu | formaggio fuso | formaggini | sottilette | processed cheese | american cheese | american singles | amer chs | cheese spread | cheese slices | cheese singles | cheese triangles | cheese food | laughing cow | vache qui rit | quesitos | queijo fundido | tranchettes | dairylea | velveeta | cheez whiz | プロセスチーズ | スライスチーズ | 6pチーズ
milk-whole: whole milk | full cream milk | full fat milk | volle melk | vollmilch | lait entier | leche entera | latte intero | standardmjolk | sodmaelk | helmelk | mleko pelne | mleko 3,2 | leite gordo | leite inteiro | blue milk | homogenized milk | vitamin d milk | vollmjolk | gammaldags mjolk | rohmilch | 3,5 % milch | alpenmilch | weidemilch | landmilch | 牛乳 | milk whole | lait cru entier
milk-semi-skimmed: semi skimmed milk | semi skim milk | halfvolle melk | fettarme milch | lait demi ecreme | leche semidesnatada | semidesnatada | latte parzialmente scremato | parzialmente scremato | letmaelk | lettmelk | mellanmjolk | lattmjolk | reduced fat milk | 2% milk | mleko 2 | leite meio gordo | meio gordo | low fat milk | lowfat milk | 低脂肪牛乳
milk-skimmed: skimmed milk | skim milk | fat free milk | nonfat milk | magere melk | magermilch | lait ecreme | leche desnatada | latte scremato | skummetmaelk | skummet melk | skummet maelk | minimjolk | lattmjolk mini | mleko odtluszczone | leite magro | 無脂肪牛乳
yogurt: natural yogurt | naturyoghurt | naturjoghurt | fruchtjoghurt | activia | drinkyoghurt | trinkjoghurt | yogurtdrank | yop | gogurt | yoplait | ヨーグルト | のむヨーグルト
yogurt-nonfat: nonfat yogurt | non fat yogurt | fat free yogurt | low fat yogurt | lowfat yogurt | magere yoghurt | fettarmer joghurt | magerjoghurt | yaourt 0% | yogur desnatado | yogurt magro | lattyoghurt | jogurt 0% | 0% fat yogurt
greek-yogurt: greek yogurt | greek style yogurt | grk yog | greekyoghurt | total 0% | fage | chobani | oikos | turkse yoghurt | turkisk yoghurt | tyrkisk yoghurt | greek natural yogurt | yaourt a la grecque | ギリシャヨーグルト
skyr: skyr | skyrs
kefir: kefir | kefyr | kefiru | lait kefir | ケフィア
buttermilk: buttermilk | buttermilch | karnemelk | karnmjolk | kaernemaelk | kjernemelk | kulturmelk | maslanka | lait ribot | lait fermente | babeurre | lben | latticello | siero di latte | suero de mantequilla | leitelho | surmelk | filmjolk | reine buttermilch | バターミルク
yakult: yakult | actimel | vifit drink | =probiotic shot | ヤクルト
cream: panna chef | chef panna | panna classica | フレッシュクリーム | natas bater | whipping cream | double cream | single cream | heavy cream | thickened cream | light cream | =half half | clotted cream | fresh cream | extra thick cream | pure cream | dollop cream | coffee cream | cooking cream | slagroom | kookroom | koffieroom | schlagsahne | schlagrahm | schlagobers | vollrahm | halbrahm | kaffeerahm | kaffeesahne | kochsahne | sahne | rahm | creme liquide | creme entiere | creme fleurette | creme epaisse | creme legere | creme fluide | creme chantilly | creme fouettee | creme isigny | creme de normandie | nata montar | nata cocinar | nata liquida | nata para | panna fresca | panna da montare | panna da cucina | panna montata | panna cucina | vispgradde | matlagningsgradde | gradde | piskeflode | madlavningsflode | kremflote | matflote | smietanka | smietana 30 | smietana 36 | natas para bater | natas culinaria | creme de leite | 生クリーム | ホイップクリーム
creme-fraiche: creme fraiche | cremefraiche | fraiche creme | クレームフレーシュ
sour-cream/creme-fraiche: schmand | sour cream | sauerrahm | saure sahne | sauerrahm | zure room | creme aigre | nata agria | crema agria | panna acida | graddfil | romme | lettromme | smietana | smetana | soured cream | kwasna smietana | サワークリーム
butter: bordssmor | butter | sussrahmbutter | sauerrahmbutter | markenbutter | rahmbutter | krauterbutter | fassbutter | alpenbutter | roomboter | beurre | mantequilla | burro | smor | maslo | manteiga | maslo ekstra | bregott | kaergarden | smjor | butter unsalted | バター
butter-grass-fed: grass fed butter | grassfed butter | weidebutter | grasboter | weideboter | burro da pascolo | mantequilla de pasto
butter-blend: spreadable butter | butter spreadable | lurpak spreadable | bregott | bredbar | smorbar | butter blend | mischstreichfett
ghee: ギーオイル | ghee | butterschmalz | butterfett | clarified butter | beurre clarifie | burro chiarificato | geklaarde boter | mantequilla clarificada | klarat smor | klarnet smor | maslo klarowane | manteiga clarificada | bratbutter | ギー
butter-oil: butterreinfett | butter oil | butterol | anhydrous milk fat | anhydrous butterfat | beurre concentre | huile de beurre | boterolie | aceite mantequilla | バターオイル
lard: schmalz | flomenschmalz | zwiebelschmalz | apfelschmalz | lard | lards | pork lard | leaf lard | reuzel | schweineschmalz | griebenschmalz | saindoux | manteca de cerdo | manteca cerdo | strutto | smalec | svinefedt | ister | banha | ラード
beef-tallow: beef tallow | tallow | rindertalg | rundvet | ossewit | suif | blanc de boeuf | beef dripping | sebo vacuno | 牛脂 | talg
suet/beef-tallow: suet | beef suet | niervet | oksenyretalg
duck-fat: duck fat | entenschmalz | entenfett | eendenvet | graisse de canard | grasa de pato | grasso d'anatra | andefedt
goose-fat: goose fat | ganseschmalz | gansefett | ganzenvet | graisse d'oie | gasefedt | smalec gesi
emu-oil: エミューオイル | emu oil | emuol | emuolie | huile d'emeu | aceite de emu | olio di emu
chicken-skin: chicken skin | chicken fat | schmaltz | huhnerhaut | kippenvel | とり皮 | 鶏皮 | 鶏油
egg-whole: ゆでたまご | 煮卵 | egg | eggs | freilandeier | bodenhaltungseier | huhnerei | huhnereier | hens eggs | scharreleieren | scharrelei | rondeel | plein air oeufs | oeufs | huevos camperos | uova | jajka | agg | frittgående agg | aeg | skrabeaeg | ovos | 卵 | たまご | 玉子 | eieren | eier
egg-pastured/egg-whole: pasture raised egg | pastured egg | pasture raised eggs | weide-eier | weide eieren | uova pascolo | huevos de pasto
egg-white: egg white | egg whites | eiklar | huhnereiweiss | blanc d'oeuf | blancs d'oeufs | clara de huevo | claras de huevo | claras | albume | albumi | aggvita | aeggehvide | eggehvite | bialko jaja | clara de ovo | 卵白 | kippeneiwit
egg-yolk: 生卵黄 | 国産卵黄 | egg yolk | egg yolks | yolk | eigelb | eidotter | jaune d'oeuf | jaunes d'oeufs | yema de huevo | yemas | tuorlo | tuorli | eidooier | dooier | aggula | aggulor | aeggeblomme | aeggeblommer | eggeplomme | zoltko | zoltka | gema de ovo | gemas | 卵黄
duck-egg: duck egg | entenei | enteneier | eendenei | eendeneieren | oeuf de cane | oeufs de cane | huevo de pato | uovo anatra
quail-egg: quail egg | wachtelei | wachteleier | kwartelei | kwarteleitjes | kwarteleieren | oeuf caille | oeufs caille | huevo codorniz | huevos codorniz | uova quaglia | vaktelagg | vagtelaeg | jaja przepiorcze | ovos codorniz | うずら卵 | うずらの卵
chicken-breast: pechuga | pechugas | kipfilet | kipfilets | kippenfilet | brustfilet | poulet filet | filet de poulet | blanc de poulet | chicken tenderloin | bnls sknls breast | ささみ | 鶏むね | むね肉 | サラダチキン
chicken-leg: chicken leg fillet | chicken oyster thigh | drumstick | drumsticks | kipdij | contramuslo | jamoncitos pollo | 鶏もも | もも肉
chicken-wing: chicken wings | 手羽先 | 手羽元 | 手羽中
chicken-gizzard: 砂肝 | すなぎも | 砂ずり
chicken-whole: braadkip | scharrelkip | whole chicken | roast chicken | rotisserie chicken | poulet entier | poulet fermier | poulet roti | hele kip | brathahnchen | maispoularde | pollo entero | pollo intero | hel kyckling | hel kylling
chicken-nuggets: chicken nuggets | nuggets de poulet | kipnuggets | chicken nugget | チキンナゲット
turkey-meat: turkey burger | turkey patties | hamburguesa pavo | putenbrust | putenschnitzel-natur | dinde escalope | fesa tacchino | fesa di tacchino
goose-liver: foie gras oie | foie gras d'oie | ganseleber | ganseleberpastete | ganzenlever | higado oca | goose foie gras | goose liver
duck-liver: duck foie gras | foie gras canard | foie gras de canard | canard foie gras | foie gras pato | foie gras | entenleber | eendenlever
duck-meat: magret | confit canard | confit de canard | barbarieente | eendenborst | andebryst | 合鴨
ham: jamon | ボンレスハム | ロースハム | 骨付きハム | crumbed ham | ham hock | ham | hams | achterham | schouderham | beenham | boerenham | gammon | gekookte ham | kochschinken | hinterschinken | vorderschinken | schinken | jambon | jambon blanc | jambon cuit | jamon cocido | jamon york | lacon | prosciutto cotto | prosciutto | skinka | skinke | kokt skinka | juleskinka | szynka | szynka wieprzowa | presunto cozido | fiambre da perna | ハム | ロースハム
prosciutto: lachsschinken | prosciutto crudo | prosciutto di parma | san daniele | jamon serrano | jamon iberico | serrano | bayonne jambon | jambon cru | jambon sec | jambon bayonne | rohschinken | parmaschinken | schwarzwalder schinken | parmaham | serranoham | rauwe ham | bellota | paleta iberica | presunto | coppa di parma | coppa stagionata | capocollo | culatello | speck alto adige | bresaola | lufttorkad skinka | spekeskinke | szynka parmenska | 生ハム
bacon: spekreepjes | bacon | lard fume | lard maigre | lard tranches | bcn | baconskivor | baconskiver | bacon strips | lardons | lardon | allumettes fumees | poitrine fumee | poitrine de porc | poitrine porc | pancetta | guanciale | spek | spekjes | spekblokjes | ontbijtspek | katenspek | zeeuws spek | speck | bauchspeck | fruhstucksspeck | dorrfleisch | speckwurfel | panceta | beicon | tocino | boczek | boczku | toucinho | stekflask | rimmat flask | sidflask | pork belly | ベーコン
salami: ventricina | cabanossi | cabanos | kabanosi | rosette | saucisse seche | saucisses seches | dry sausage | dry sausages | hartwurst | rohwurst | pepperami | salami | salame | salamis | salamini | salami milano | genoa salami | soppressata | spianata | finocchiona | cacciatore salame | pepperoni | saucisson sec | saucisson | rosette lyon | fuet | salchichon | longaniza | metworst | droge worst | cervelaat | cervelatwurst | salamiwurst | mettwurst | landjager | kabanos | kabanosy | kabanossi | peperami | cervelas-sec | spegepolse | medvurst | chourico | chorizo | salpicao | kielbasa sucha | サラミ
chorizo: chorizo cuire | chorizo frais | chorizo grillen | chorizo longaniza | fresh chorizo | mexican chorizo | chorizo sausage | chorizo fresco | chorizo grill | chorizo a griller | chorizo barbacoa | pork chorizo | beef chorizo
frankfurter: frankfurter | frankfurters | franks | wiener | wieners | wienerwurst | wurstel | wurstels | knackwurst | knakworst | knacki | knack | bockwurst | hot dog sausages | hotdogworst | salchichas frankfurt | salchichas viena | wienerkorv | varmkorv | prinskorv | wienerpolse | parowki | parowka | saucisses strasbourg | saucisse de francfort | hot dogs | salsicha | ウインナー | フランクフルト
luncheon-meat: luncheon meat | spam classic | boterhamworst | boterhamworst | luncheonmeat | lunchwurst | lyoner | fleischwurst | jagdwurst | schinkenwurst | bierwurst | mortadella | mielonka | ランチョンミート
frikandel: frikandel | frikandellen | frikadel
sausage/frankfurter: sausage | saveloy | saucijs | saucijsjes | krakauer | krakowska | debreziner | kasekrainer | cervelas | cipollata | schublig | saucisson cuire | saucisson ail | saucisson a l'ail | andouillette | crepinette | chistorra | cotechino | zampone | salamella | brats | smokies | knockwurst | knacker | chair saucisse | sausage meat | sausagemeat | runderworst | braadworst | verse worst | farmersausage | sausages | bratwurst | rostbratwurst | bratwurste | grillwurst | nurnberger | weisswurst | teewurst | rookworst | braadworst | grillworst | worst | worstjes | saucisse | saucisses | chipolata | chipolatas | merguez | toulouse saucisse | montbeliard | morteau | diot | boudin blanc | salchicha | salchichas | butifarra | longaniza fresca | salsiccia | salsicce | luganega | korv | falukorv | grillkorv | isterband | polse | polser | medister | grillpolse | kielbasa | kielbaski | linguica | bangers | breakfast links | bratwurst | cumberland | lincolnshire sausages | andouille | boerewors | ソーセージ | あらびき
liver-pate: leberaufstrich | lebercreme | pate iberico | pate finas hierbas | pate a la pimienta | country pate | farmhouse pate | coarse pate | smooth pate | pate cerdo | pate de porc | pate forestier | pate breton | pate superieur | terrine forestiere | terrine de volaille | terrine de lapin | terrine de porc | leverworst | leverpastei | leverkaas-pastei | leberwurst | leberpastete | lebercreme | pate de foie | pate de campagne | pate campagne | pate breton | pate de volaille | mousse de foie | mousse de canard | mousse de pato | terrine de campagne | terrine campagne | pate higado | pate de higado | foie-gras-de-porc | leverpostej | leverpastej | leverpostei | pasztet | pasztetowa | braunschweiger | liverwurst | liver sausage | ardennes pate | brussels pate | pate ardennes | bruxelles pate | cremepate | patefois | kalbsleberwurst | farmhouse pate | parfait liver | liver parfait | パテ | レバーペースト
beef-ground: gehakt | duitse biefstuk | tartaar | runder tartaar | hacksteak rind | hakkebof | hakkeboffer | hamburguer | 牛豚合びき肉 | 合びき肉 | 合挽き | notburgare | hogrevsfars | notfars | ground beef | beef mince | minced beef | ground chuck | ground round | ground sirloin | rundergehakt | rinderhack | rinderhackfleisch | steak hache | steaks haches | boeuf hache | haches boeuf | carne picada | carne picada vacuno | hamburguesa vacuno | hamburguesas vacuno | hamburguesa ternera | macinato bovino | hamburger bovino | hamburger manzo | svizzera bovino | notfars | hakket oksekod | kjottdeig | karbonadedeig | mielona wolowa | mieso mielone wolowe | wolowina mielona | carne picada vitela | hackfleisch gemischt | hackfleisch | gehakt half om half | half om half gehakt | blandfars | blandat fars | picada mixta | beef patties | beef burgers | angus patties | 牛ひき肉 | 合いびき肉 | 合挽き肉
beef-steak: picanha | hogrev | biff | ytrefilet | okseculotte | bourguignon boeuf | bife | bifes | bife da vazia | rindergulasch | gulasch rind | grytekjott | fonduefleisch | beef steak | sirloin steak | rib eye | ribeye | rump steak | t-bone | porterhouse | flank steak | skirt steak | top sirloin | chuck roast | beef brisket | short ribs | topside | silverside | entrecote | biefstuk | kogelbiefstuk | ossenhaas | riblappen | riblap | runderlappen | sukadelappen | sucadelappen | stooflappen | runderrookvlees | rookvlees | rosbief | rostbief | roastbeef | rumpsteak | huftsteak | tafelspitz | rinderfilet | rinderbraten | bavette | onglet | faux filet | bifteck | pave de rumsteck | rumsteck | rumsteak | paleron | macreuse | pot au feu boeuf | rosbif | roti de boeuf | filete ternera | chuleton | entrecot | solomillo ternera | bistecche bovino | fettine bovino | tagliata | oxfile | ryggbiff | rostbiff | entrecote | oksefilet | oksemorbrad | oksesteg | indrefilet storfe | stek wolowy | antrykot | poledwica wolowa | corned beef | pastrami | lean beef | ステーキ
pork: coppa suino | stinco | capocollo fresco | pork chops | pork chop | pork loin | pork tenderloin | pork shoulder | pork ribs | spare ribs | spareribs | pork belly slices | pulled pork | schweinefilet | schweinesteak | schweinenacken | schweinekotelett | schweinelachs | kotelett | koteletts | karbonade | karbonades | varkenshaas | varkensfilet | speklap | speklappen | procureur | roti de porc | cote de porc | cotes de porc | filet mignon porc | filet mignon | travers de porc | echine | longe porc | lomo | lomo de cerdo | lomo embuchado | cinta de lomo | chuletas cerdo | chuleta | solomillo cerdo | secreto iberico | presa iberica | pluma iberica | costillas cerdo | arista maiale | lonza | lonza suino | braciole | puntine | costine | flaskfile | flaskkotlett | flaskkarre | karre | kassler | svinemorbrad | svinekoteletter | svinefilet | flaskesteg | nakkekoteletter | schab | karkowka | poledwiczki | zeberka | lombo porco | febras | entrecosto | costeletas porco | 豚バラ | 豚ロース | 豚こま | 豚もも | 豚ヒレ
pork-mince: mett | thuringer mett | hakket grisekod | hakket svinekod | flaskfars | cerdo picada
lamb-meat: lammlachse | lamb chops | lamb shank | leg of lamb | lamb | lamsrack | lamskotelet | lammkarre | lammstek | lammracks | gigot d'agneau | gigot agneau | cotes agneau | chuletas cordero | costolette agnello | lammelar | lammekolle | 羊肉
goat-meat: goat meat | chevreau | cabrito
venison: dyrekolle | hazenrug | rådjurssadel | rådjur | alg | venison | hirsch | rehrucken | reh | chevreuil | cerf | hert | hertenbiefstuk | ciervo | cervo | hjort | hjortfile | dyrekod | sarnina
pangasius: pangasius | basa fillets | basa | panga | pangasio | pangi
eel: eel | eels | ål | paling | palingfilet | aal | raucheraal | anguille | anguilla | anguila | enguia | wegorz | unagi | うなぎ | 鰻 | 蒲焼
plaice: rodspette | rodspettefilet | gladzica | solla | かれい | カレイ | plaice | schol | scholfilet | scholle | schollenfilet | carrelet | plie | rodspatte | rodspattefilet | rodspotta | rodspatta | fladra | platija | platessa | flounder | limande | solha
salmon: 秋鮭 | 塩鮭 | salmon | lachs | raucherlachs | lachsfilet | zalm | zalmfilet | saumon | salmone | salmon ahumado | lax | laxfile | gravad lax | kallrokt lax | laks | laksefilet | laksefile | rokelaks | losos | lososia | salmao | lox | sockeye | 鮭 | サーモン | さけ | 銀鮭 | 紅鮭
mackerel: mackerel | makreel | makreelfilet | makrele | makrelenfilet | makrelenfilets | maquereau | maquereaux | caballa | sgombro | sgombri | makrill | makrillfile | makrel | makrelfilet | makrell | makrellfilet | makrela | makreli | cavala | さば | サバ | 鯖
herring: aringhe | karrysild | herring | haring | haringen | hering | heringsfilet | heringsfilets | matjes | matjesfilet | bismarckhering | rollmops | rolmops | maatjes | maatjesharing | hareng | harengs | arenque | aringa | sill | stromming | inlagd sill | sild | marinerede sild | sledz | sledzie | filety sledziowe | kipper | kippers | bratherring | brathering | buckling | arenques | にしん
sardine: sardine | sardines | sardinen | sardientjes | sardina | sardinas | sardinhas | sardinillas | sardin | sardiner | sardynki | いわし | イワシ | オイルサーディン
tuna: tuna | tonijn | thunfisch | thunfischfilets | thon | thons | atun | bonito norte | tonno | tonfisk | tun | tunfisk | tunczyk | tunczyka | atum | albacore | ツナ | まぐろ | マグロ | シーチキン
trout: orred | oring | regnbåge | regnbueorred | orredfilet | trout | forelle | forellen | forellenfilet | lachsforelle | forel | truite | truites | trucha | trota | forell | regnbagslax | orret | regnbueorret | pstrag | pstraga | truta | ます
shrimp: scampi | scampis | riesengarnelenschwanze | shrimp | shrimps | shrmp | prawn | prawns | king prawns | tiger prawns | garnaal | garnalen | gamba | gambas | garnele | garnelen | riesengarnelen | krabben | nordseekrabben | crevette | crevettes | crevetten | langostino | langostinos | langostino cocido | gambon | gambero | gamberi | gamberetti | gamberoni | mazzancolle | rakor | handskalade rakor | raka | rejer | rejer pillede | tigerrejer | reker | krewetki | krewetek | krewetka | camarao | camaroes | えび | エビ | 海老 | むきえび
oyster: oyster | oysters | oester | oesters | zeeuwse oesters | auster | austern | huitre | huitres | ostra | ostras | ostrica | ostriche | ostron | osters | ostrygi | 牡蠣 | カキ | 生かき | かき
crab: ズワイガニ | krabbkott | krabbe | krabbekod | kongekrabbe | caranguejo | sapateira | tourteau | centollo | kraba | krabba | crab | crabmeat | crab meat | dressed crab | krab | krabvlees | crabe | chair de crabe | cangrejo | granchio | lobster | hummer | kreeft | homard | bogavante | astice | squid | calamari | calamares | calamars | calamar | calamaro | calamari rings | clams | palourdes | almejas | vongole | tintenfisch | inktvis | blackfisk | kraftor | 蟹 | かに | カニ | いか | イカ | あさり
sea-urchin: sea urchin | uni roe | うに | oursin
salmon-roe: huevas de salmon | huevas salmon | uova di salmone | lakserogn | zalmkuit | kawior lososiowy | lax rom | oeufs de saumon | ovas de salmao | salmon roe | ikura | keta | ketakaviar | lachskaviar | oeufs de saumon | oeufs saumon | いくら | イクラ | laxrom
caviar: kaviaar | kawior | kaviar steur | caviar | osietra caviar | beluga | stor kaviar | kaviar vom stor | キャビア | caviale
mullet-roe: bottarga | karasumi | poutargue | からすみ
natto: nattō | natto | natto beans | 納豆 | なっとう | ナットウ | 小粒納豆
natto-hikiwari: hikiwari | ひきわり | 挽きわり納豆 | ひきわり納豆
tera-natto: daitokuji natto | hamanatto | tera natto | 寺納豆 | 浜納豆 | 大徳寺納豆
cheonggukjang: cheonggukjang | 청국장
tempeh: grain tempeh | rice tempeh | flax tempeh | veggie tempeh | tempeh | tempe | tempe | テンペ
doenjang: doenjang | テンジャン | 된장
miso: miso di riso | miso pasta | rice miso | brown rice miso | barley miso | chickpea miso | pasta de miso | pasta miso | pasta di miso | pate miso | miso | miso paste | misopaste | misopasta | shiro miso | aka miso | genmai miso | hatcho | みそ | 味噌 | 白味噌 | 赤味噌 | 合わせ味噌
kimchi: kimchi | kimchee | kim chi | kimtschi | キムチ | 김치 | 白菜キムチ
sauerkraut: sauerkraut | zuurkool | wijnzuurkool | weinsauerkraut | weinkraut | mildessa | choucroute | choucroute crue | chucrut | crauti | surkål | kapusta kiszona | kapusta kwaszona | kiszona kapusta | ザワークラウト | chucrute
supplement-cod-liver-oil: trankapsler | levertran kapslar | cod liver oil | lebertran | huile de foie de morue | aceite de higado de bacalao | levertraan | olio di fegato di merluzzo | levertran | 肝油
`;
