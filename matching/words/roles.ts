import { ALIENS } from './aliens.ts';
import { DISHES } from './dishes.ts';
import type { Role } from './lists.ts';

/**
 * Words that are no food of ours but say what a product is. Folded; a word also covers its plural in -s and, when it
 * ends a longer word, the compound (`Gorgonzolasauce`). One list a role; `match.ts` says what each role does.
 */
export const ROLES = {
  /** The product is a dish, snack, sauce, bakery ware or drink: whatever food it names, it merely contains it. */
  dish: DISHES,
  /** Baked and crunchy things: a yogurt may taste of them or come with them, anything else becomes them. */
  treat:
    'mysli muzli вафли вафля вафель вафельныи вафельные мюсли гранола хлопьями печеньем вафлі мюслі cereais waffeln vafflor crousty crousti croustifondant lemonade macchiato veloute biscotto biscotti galleta galletas keks torta tarta crostata cereali cereales wafer waffel meringue honeycomb brulee granola muesli musli cereal cereals cornflakes muffin brownie cupcake crumble topping toppings panier paniers smoothie custard cheesecake flakes crunch cookie cookies pie cake biscuit biscuits biskuit biskuits buscuit buscuits biscut craker crakers cone cones delight delights shortbreads speculaas speculoos spekulatius digestive merendina merendine wafers plumcakes cupcakes muffins brownies blondie blondies sponge trifle cheesecakes flapjack flapjacks  sundae sundaes batido batidos galletitas bizcochuelo obleas oblea biscottini granellata csoki sutemeny tarte tartelette tartelettes bolo bolos bolacha bolachas biscoito biscoitos twists doce doces',
  /** Strong drinks: a ham or a herring may be made with one, a milk or an egg becomes one. */
  drink:
    'wine wein vin vino vinho wijn beer bier biere birra cerveza cerveja piwo vodka whisky whiskey gin rum ron rhum sekt champagne prosecco cider cidre aperol cognac brandy likor liqueur ラム酒 ビール ワイン 酒 焼酎 stout stouts ale ales ipa pils pilsner pilsener pilsen radler shandy hefeweizen weissbier weizenbier sangria sake shochu mezcal tequila schnapps schnaps obstler grappa limoncello vermouth vermut martini cava lambrusco chianti merlot cabernet sauvignon chardonnay riesling pinot rioja tempranillo malbec shiraz syrah zinfandel beaujolais cremant sidra absinthe pastis ouzo spritz mojito wodka koniak wino piwa whiskies barolo montepulciano prosecchi verdejo albarino cachaca aguardente licores vinhos vins vini vinos weine weisswein rotwein rodvin hvidvin hvitvin rottvin vitvin olut viini viina vinul bieren docg offida 日本酒 ウイスキー 梅酒 ハイボール チューハイ サワー割 リキュール',
  /** A sauce: fish in it stays fish ("Makrele in Tomatensauce"), everything else becomes a dish. */
  sauce:
    'omackou omackov omacky omacka szoszban martasban omaki kastmes padaze padazas merce majonees majoneze majonezas mustar соус соуса соусе соусом кетчуп маионез маионезныи маионезнии горчица аджика заправка заправки соусі гірчиця σως σος μουσταρδα σαλτσα σαλτσας μαγιονεζα κετσαπ ντρεσινγκ sosu soslu kastike kastikkeessa 味噌煮 みそ煮 majones majonese sossen saucen majonnas majonez sosy sovs pesto crema cremas sauce saus sauzen sosse salsa sugo sughi sås sos molho dressing vinaigrette   gravy glaze ketchup remoulade sce tunke sofrito ソース 醤油 しょうゆ たれ タレ basquaise salsas sugos chermoula chimichurri vinaigrettes dressings sughetto salse salsina kastikkeessa kecup sosie omacce umaku umakom martvej worcestershire branston aderezo aderezos bordelaise dieppoise armoricaine nantua',
  /** Cheese in general: beside ham it makes a mixture, beside milk it says the milk is an ingredient. */
  cheese:
    'peynir peyniri τυρι сыр сирене кашкавал cheese chs kaas kase fromage queso formaggio ost ser sery queijo juusto sajt syr チーズ juust juustu siers siera sieru suris surio sureliai formatge formatges',
  /** Not for eating by people, or not for eating. */
  alien: ALIENS,
  /** Imitation: no animal food in it. Fermented plants and supplements are exempt. */
  vegan: `
tejmentes
растительные рослинні
sojabaserad sojabaserat havrebaserad havrebaserat vaxtbaserad vaxtbaserat soyabasert havrebasert plantebasert sojabaseret havrebaseret plantebaseret 
planton
соевое соевыи соевая соевые соя сои овсяное овсяныи веганскии веганская растительныи растительное растительная вегетарианская соєве соєвии вівсяне вівсянии рослиннии рослинне веганськии νηστισιμ~ βιγκαν
szoja szojas szojabol
vegansky veganska veganske vegaanimakkara βρωμη βρωμης σογιας σογια φυτικο φυτικη φυτικα yulaf yulafli bitkisel soyali 豆乳 豆乳グルト vleesvervanger vleesvervangers kaasvervanger sojasun sojade sojami coyo delicorn deliciou veganz provamel plenish vemondo califia vegan vegane veganer veganes veganistisch veganistische vegana vegano vegani veganski veganska vegansk veganske vegano-s vegansk           weganski weganska weganskie weganska
veggie vega vegi plant-based plantbased  based pflanzlich pflanzliche vegetal vegetale vegetales  vegetaux plantaardige plantaardig vegetalien vaxtbaserad vaxtbaserat plantebaseret plantebasert roslinny roslinne roslinna meatless meat-free
dairy-free nondairy non-dairy milchfrei alternative alternativ alternatief sojana violife beyond impossible quorn garden-gourmet valess vegetarische-slager simili imitation imitacion imitazione mock analogue analog ersatz faux substitute vevan oatly alpro soja-so tofurky tofu seitan lupine lupin jackfruit
soy soya soja soia sojowy sojowe sojowa sojaproduct oat oats hafer haver avoine avena havre owsiane owsiany aveia planted naturli cauldron heura vivera sucedaneo  plant plantebasert vego vegokorv vegofars
ヴィーガン 植物性 大豆ミート
chik chickn chickenless veggi vegusto simplyv wunda risella mozzarisella mozzavella nomoo bedda wilmersburger verdino hooba anamma oumph sheese daiya miyoko miyokos
fakin 大豆ヨーグルト nush tofutti vbites mccartney meatfree veganen vegaani vegaaninen vegaaniset rastlinny rastlinne rastlinna rastlinski rastlinska biljni biljna kasviperainen
kasvipohjainen kaura kauraa soijainen soija soijan vegetabile vegetabili vegetabilisk vegetabiliskt novenyi fauxmagerie vantastic nutcrafter jaysprovegan sojino sojin
sojove sojova sojovy lupinen lupinenbasis erbsenbasis erbsenprotein sojabasis haferbasis mandelbasis kokosbasis cocosbasis 植物由来 大豆肉 notco notmilk notcheese notburger notchicken notmeat notmayo notsausage
taimne taimsed taimse taimepohine augalinis augaline veganiskas`,
  /** No meat or fish in it; a vegetarian cheese is cheese. */
  veggie:
    'vegetar vegetarpolse vegetarian vegetarisch vegetarische vegetarienne vegetarien vegetariana vegetariano vegetarisk wegetarianski wegetarianska veg vegetarianas vegetarianos vegetariani vegetariane vegetariske vegetariska kasvis',
  /** Plants that give "milk", "butter", "cream" and "yogurt" their name. */
  plant: `
ljesnjak ljesnjaka
льняное кунжутное рапсовое тыквенное
cacauet ametlla ametlles
kakaowe kakaowy
кокосовое кокосовыи кокосовая миндальное миндальныи арахисовая арахисовое арахис рисовое гречневое кешью фундук кокос кокосове мигдальне мигдальнии арахісова арахісове рисове ореховая ореховое
jordnodde jordnodder hasselnott hasselnotter hasselnot hasselnod hasselnodde valnott valnotter valnod peanott liskoorech liskove vlasske
cacau burakove burakovy arasid αμυγδα~ καρυδα καρυδας καρυδια φυστικ~ κακαο καριτε φουντου~ ταχινι badem bademli findik findikli fistik fistikli ceviz cevizi hindistan susam arahide migdale alune mogyoro foldimogyoro arasidove arasidovy arasidova peanut erdnuss erdnussbutter pindakaas cacahuete cacahuetes cacahuate arachide arachidi jordnot jordnot orzechowe orzechowy amendoim almond mandel mandeln amande amandes almendra almendras mandorla mandorle amandel amandelen migdalowe migdalowy
cashew hazelnut haselnuss noisette noisettes avellana avellanas nocciola nocciole hazelnoot walnut pistachio pistache pistacchio ryzowe ryzowy gryczane jaglane konopne nut nuts nuss noten noix nuez macadamia pecan cocoa cacao kakao karite shea coconut coconuts kokos kokosnuss coco cocos cocco kokosowe kokosowy
 rice-milk reisdrink spelt dinkel epeautre hemp hanf cannabis sesame sesam tahini pea-milk  apple-butter sunflower  cupuacu murumuru argan
ココナッツ ピーナッツ アーモンド
cachuete cachuetes cacahouete cacahouetes jordnots peanott peanotter hnetu hnetusmjor mandlova mandlove mandula mantelijuoma pinda pindas pistazie pistazien pistacchi
pecans cashews cashewnuts kashu chataigne chataignes kastanie castagne hazelnuts walnoot walnoten haselnusse anacardo anacardos anacardi kokosove kokosova kokosovy
kookos kokusz sezamowe sesamo ajonjoli tigernut chufa horchata cartamo カシューナッツ くるみ ヘーゼルナッツ ピスタチオ オーツ ライスミルク
zemesriekstu riesutu riekstu maapahkli mandelu migdolu lazdynu kokosriekstu kokosu kokosa kookose kookos
kikiriki kikirikija kikirikijevo kikirikijev arasidovo arasidov kakavovo kakavov lesnikovo lesnikov mandljev mandljevo bademovo kokosov kokosovo orehovo orzech`,
  /** Sweets: what they name is a flavour; yogurts and quarks may taste of it. */
  sweet: `
шоколадово шоколадов какаово
xocolata xocolates
cok 
muzlu cilekli
σοκοφρ~ γλυφιτζ~ χαλβας χαλβα παστελι καφες μερεντα
шоколадная шоколадные шоколадное шоколада шоколадом конфета конфет карамель карамельныи карамельная ирис леденцы мармелад зефир пастила халва козинаки нуга батончик батончики какао кофе нутелла цукерки цукерка шоколадна шоколадне шоколадні шоколаді кава бонбони кафе желеині
chocolatada chocolatado achocolatado kakaolu zmrzlina zmrzlinova fagylalt fagylaltos fagyi inghetata
mignonmuna γκοφρε~ bonboane napolitane mysore ladoo laddu laddoo barfi burfi halwa peda jamun soan chikki whittaker whittakers tony tonys frey suchard marabou freia fazer wedel schogetten merci guylian  chocolonely galaxy σοκολα~ πραλιν~ καραμε~ πασχαλ~ γλυκο καφε lokum helva tejszelet pottyos chocolade chocolades paashaas
bombones bombons kawa gummibarchen sjokolade
cikolata cikolatasi cikolatali σοκολατα suklaa maitosuklaa csokolade csoki ciocolata шоколад конфеты шоколадный
cacao kakao cocoa bebida chocolate choco choc chocolat schokolade schoko cioccolato cioccolata ciocc chocola chokolade choklad sjokolade czekolada czekoladowe czekoladowy caramel karamell karamel caramello toffee fudge candy candies bonbon bonbons praline pralines  kinder easter paasei paaseieren paaseitje paaseitjes osterei
ostereier osterhase paques pasqua pascua påske påsk paske creme-egg marshmallow gum gummy-bears haribo lindt milka nutella cadbury ferrero kitkat toblerone maltesers butterscotch butterfinger nougat licorice drop-zoet lakrits biscoff coffee kaffee kaffe koffie cafe caffe cappuccino espresso      matcha eitjes-choco niespodzianka sorpresa surprise
チョコ チョコレート
lollipop lollipops lolly lollies chupa mentos skittles starburst jellybean jellybeans gummies gummy gummi gomitas gominolas caramelle caramelos karamelki karamelky
lakritz lakritze liquirizia regaliz reglisse lakridser lozenge lozenges pastille halsbonbon hustenbonbon dragee dragees malted nocciolato gianduia gianduja
gianduiotti cremino cioccolatini cioccolatino ovetto ovetti uovissimo milkybar cailler ragusa lindor toffifee rocher raffaello hanuta knoppers balisto bounty snickers
smarties aero milkyway werthers werther ricola fisherman vivil nimm2 swizzels brittle candied whoppers nerds hershey hersheys reeses mallow mallows mallowmars
toblerones pralinen branche waffelblatt hagel hagelslag chocoladehagel strooisel muisjes chocovlokken borstplaat snoepjes ulekker slik slikposer karameller vingummi
lakrids godteri smagodt cukierki cukierek zelki krowki michalki pralinki czekoladki bonbony cokolada cokoladova cokoladove bombony suklaa karkki karkit lakritsi
csokolade cukorka ciocolata bomboane acadea nocciolino golosina golosinas alfajor alfajores bonbones rebucados chicle chicles kaugummi kauwgom tuggummi tyggegummi
jaffa oreo oreos nesquik ovomaltine ovaltine colacao banania horlicks bournvita moka mocha mocca capuccino nescafe tassimo lavazza キャンディ キャンデー 飴 グミ ガム ラムネ ココア 抹茶
キャラメル
osterkuken pirulo drelli
kommid sokolaadi sokolaad sokolades sokolade konfektes sokolado sokoladas saldainiai glaistytas glaistyti glazets ガーナ ガーナミルク ダース アルフォート ポッキー トッポ キットカット ブラックサンダー きのこの山 たけのこの里 ミルキー 小枝 メルティーキッス パイの実 板チョコ bala balas`,
  /** Served with: beside a cheese or a fish they make a mixed product, in a sausage or cream cheese a flavour. */
  side: `
pupinas pupaspois bohnen bohne kurbis gurken zwiebeln uien komkommer oignons oignon cebolla cebollas garbanzos ceci cipolla cipolle artor majs lok svamp oliver gurka spenat spinat arter ziemniaki kukurydza cebula pieczarki szpinak milho cebola azeitonas pepino espinafres 
radicchio rucola arugula avocado aguacate avocat palta vegetable vegetables verdure verduras legumes gemuse groenten gronsaker gronnsaker warzywa sweetcorn corn mais maiz beans bean bohnen bonen haricot haricots fagioli judias alubias bonor bonner fasola feijao tomato tomate tomaten tomates pomodoro pomodori pomodorini tomaat spinach spinat epinard epinards spinaci espinaca espinacas spinazie broccoli brocoli brokkoli cauliflower asparagus spargel asperge asperges asparagi pepper-stuffed fig-x aubergine eggplant melanzana melanzane courgette
zucchini zucchine mushroom mushrooms champignon champignons funghi pilz pilze paddenstoel paddenstoelen setas hongos cogumelos cabbage carrot artichoke artichokes carciofi alcachofa pumpkin squash butternut leek leeks poireau poireaux prei porro onions
olives olive oliven olijven aceitunas oliwki apple pear figs fig cranberry cranberries walnuts grapes honey-roast
peperone peperoni poivron poivrons paprikas pimiento pimientos pepperoncini peperoncini peperoncino        betterave
betteraves beet beets beetroot rodbeta rodbetor rodbede rodbeder barbabietola barbabietole remolacha beterraba buraczki buraki celery celeri sellerie selderij sedano
radish radieschen radijs radis rabanitos okra parsnip turnip swede boniato kumara sprouts spruitjes rosenkohl gulrot gulrotter morot morotter gulerod gulerodder
ブロッコリー ほうれん草 ほうれんそう トマト なす ナス しめじ しいたけ 椎茸 エリンギ アスパラ アスパラガス コーン かぼちゃ じゃがいも じゃが芋 ポテト さつまいも 玉ねぎ たまねぎ にんじん 人参 ごぼう キャベツ レタス 枝豆 アボカド ピーマン
wortel wortels wortelen karotte karotten mohren mohre carotte carottes zanahoria zanahorias cenoura cenouras carota carote mrkev piselli guisantes ervilha ervilhas
aerter groszek hrasek fasole mangetout salsify kohlrabi grunkohl boerenkool rotkohl spitzkohl melon melone meloen`,
  /** Fruit: a taste of a yogurt, and of a dish beside a bare animal ("Orange Mango Chicken"). */
  fruit: `
いちご イチゴ 苺 バナナ りんご リンゴ メロン ぶどう マンゴー ブルーベリー みかん オレンジ ピーチ
strawberry blueberry raspberry blackberry berry cherry peach apricot mango orange pineapple fruit papaya mangos kiwi watermelon ananas banane bananen
bananes banana pomegranate granada grenade granaatappel granatapfel dattel datteln dates dadels dattes datiles pasas uvetta grape apfel appel appels
apfelmus appelmoes pomme pommes poire poires birnen peer peren pera peras mela mele manzana manzanas maca macas jablko jabuka erdbeer himbeere kirsch
pfirsich aardbei framboos perzik bosbessen fraise framboise myrtille peche abricot fresa frutas platano melocoton fragola pesca albicocca jordgubb
hallon blabar truskawka jordbaer strawberries blueberries raspberries blackberries berries cherries peaches apricots nectarine nectarines plum plums
mirabelle kiwis grapes raisin sultanas currants blackcurrant blackcurrants redcurrant gooseberry lychee litchi guava passionfruit maracuja
maracuya clementine clementines mandarin mandarine mandarines mandarina mandarino tangerine tangerines pamplemousse grapefruit pompelmo toronja
himbeeren erdbeeren erdbeere heidelbeere heidelbeeren brombeere brombeeren kirsche kirschen johannisbeere johannisbeeren pflaume pflaumen zwetschge
zwetschgen aprikose aprikosen marille marillen pfirsiche holunder rhabarber traube trauben rosinen aardbeien frambozen kersen kers pruim pruimen
abrikoos abrikozen bramen rozijnen druiven fraises framboises myrtilles peches abricots cerise cerises cassis groseille groseilles prune prunes
pruneau pruneaux rhubarbe rhubarb fresas frambuesa frambuesas arandano arandanos cereza cerezas ciruela
ciruelas albaricoque albaricoques melocotones uva uvas fragole lampone lamponi mirtillo mirtilli ciliegia amarena amarene prugna
prugne albicocche pesche agrumi jordgubbar korsbar blabaer bringebaer hindbaer solbaer hyldeblomst truskawki maliny malina jagoda jagody wisnia
wisnie brzoskwinia morela sliwka morango morangos framboesa mirtilo pessego ameixa cereja jahoda jahody boruvka boruvky visen visne broskev merunka
svestka mansikka mustikka vadelma persikka eper malna cseresznye jagode borovnice marelica breskev capsuni zmeura piersica cilek
seftali kayisi `,
  /** "with": what follows is not what the product is. */
  with: 'amb ar su с со із зі със με cu ile met with w mit met avec au aux con com med z ze och-med alla allo agli ai all farcito inkl  sous under above にんにく入り 入り',
  /** "for": what follows is what the product is used for. */
  use: 'za для για pentru icin alimentado alimentada alimentados alimentadas alimentato alimentata alimentati alimentate nourri nourris nourrie nourries gefuttert gefuttertes for fur fuer voor pour para per till til do dla zum zur speciale speciaal 用',
  /** "without": the next word is not in it. */
  without:
    'ανευ без χωρις διχως fara ilman without no non ohne zonder sans sin senza utan uden uten bez sem free frei vrij',
  and: 'и й та або или і και κι ja ve si and und en et y e og och i n oder or ou o oraz と eller lub albo nebo alebo tai vagy sau veya ili arba vai または',
  /** "Laks eller ørred": an offer of several; of these words every one stands under "and", too. */
  or: 'or oder ou o або или eller lub albo nebo alebo tai vagy sau veya ili arba vai または',
  /** "taste of": before or after the word that gives it. */
  taste:
    'γευση γευσεις aromasi aromali flavour flavor flavoured flavored flavours geschmack smaak smaken gout saveur arome aromes gusto aroma sabor sabores smag smak smaku smakowe style stijl facon typ type art 味 風味',
  /** Forms, cuts, makings and fruits: known, harmless, and the ends of many compounds ("Lachs|seite", "Zalm|moot"). */
  plain: `
anchor
adobat
rudi balti
ясные зори духовая духова тазобедренная тазостегнова частина часть
печене скара пържене барбекю haslamalik
rustic
τεμαχισμενο τεμαχισμενη замразени
pages talls trossejat trossejada tallat kasim liempo pigue
trup perutnina obrada
lambapiima saldkrejuma laktozes laktozi cukraus zemaitijos rokiskio dvaro
мякоть суповая отруб тазобедренный ломтевой
κατσαρολας
грил кокошки свободно отглеждани подово президент
meretu porkoltnek gulyasnak levesnek gulyashus
zmrazena zmrazeny zmrazene vykosteny vykostena vykostene pazitkou prichute
laktoosittomat laktoositon laktoosittomia langre hallbarhet obsahem prazska nejvyssi naturally softer filata spiced dzeriens kuti lala 
ansjoviskryddad 
mlecny mlecna mlecne mliecny mliecna mliecne
месо размер цяла
вологодскии комбинат молочныи стандарт
mootjes mootje
gulaszowa gulaszowe gulaszowy gulasove gulasovy
savu siivu siivut raaste luullinen marinoitu hunajamarinoitu paloina oljyssa
president dorna agricola caroli angst olympus
dondurulmus surulebilir kalcali yagsiz kaymaksiz dilim gezen koy usulu klasik kase kavanoz salamura olgun acili acisiz tuzsuz tuzlu
ceruit copt presat crud sarata dulce nesarat taraneasca taranesti proaspata maturat maturata vidat bucata bucati livrare consum pasteurizat grasime grasimi uscat fiert fiarta refrigerate congelate punga borcan cutie pahar mozaic oase bulgaresc
sajtos sonkas vajas joghurtos sajtkremes darabolt csemege hazai vecsesi vakuum vcs tomb kimert elofozott csontos csontozott zsiros sovany sozott sotlan magyar parasztos csipos
jakost jakosti drobu drobky podestylky chlazene chlazeny chlazena mrazene mrazeny mrazena mrazeno trida zabalene baleno krajena krajene platkova nakrajeny supreme pecene vyberova vyberovy nejvyssi standardni hranata dusena dusene odlezele odlezela farmarske ceska moravske moravska klece velke stredni loupane varene varena polomekke kostky strouhana strouhane obsah tuku
юбилеиныи королевские королевскии очищенные очищенныи скибочки слабосолении масле собственном соку кубики отварная запеченная
νουα ποντικι κιλοτο σπαλα ελια ουρα στρογγυλο λαπα στηθοπλευρες παιδακια χαρτοκιβωτιο ψιλοκομμενα λαιμος
φρεσκα φρεσκος νωπες νωποι μεσαια μεγαλα μικρα ελλην ελληνικο ελληνικα ελληνικη εισαγωγης εισ συσκ συσκευασια τεμαχιο τεμαχια οστο κοκκαλο παστεριωμενο παστερ παστεριωμ διαλεχτο επιλεγμ επιλεγμενο ημισκληρο ημισκλ σκληρο μακεδονιας λευκο λευκα παραδοσιακο παραδοσιακη χωριατικο χωριατικη χωριατικα βιολογικο βιολογικα βιολογικη αλμη κατεψ κατεψυγμενα κατεψυγμενη κατεψυγμενες κατεψυγμενος ολοκληρη ολοκληρα ολοκλ βραστη βραστος καπνιστη καπνιστα ψητη ψητο κιλο αχυρωνα ελευθερης καρε κοντρα
питне пастеризоване ультрапастеризоване свіже свіжа охолоджене охолоджена охолоджении заморожене заморожена копчене копчена копчении варене варена варении нарізка шматок відбірне столове столові фермерське домашнє преміум класичнии класична ваговии вагова вершковии знежирении ґатунок добірні добірне прясно пушено охладено замразено
традиционное традиционныи традиционная домашнее домашнии домашняя домашние деревенское деревенскии деревенская деревенские столовое столовые отборное отборные отборныи пастеризованное ультрапастеризованное стерилизованное пастер паст стер питьевое нежирныи обезжиренныи обезжир обезж безлактозное фермерское натуральныи натуральное натуральная свежии свежая охлажденныи охлажденные охл замороженныи замороженное замороженная заморож копченыи копченая копченое копченые соленыи соленая соленые малосоленая слабосоленая слабосоленыи подкопченная нарезанныи кусок кусочки ломтики ломтик слаисы тертыи кожи костью кость кости потрошеныи потрошеная потрошенная тушка тушки вакууме вакуум вес весовои подложка лоток пачка пэт бутылка пакет коробка банка стакан сорт первыи высшии категория кат экстра премиум классическии классическая классические классическое мягкии нежныи нежное сливочныи сливочная сливочные вареная вареныи вареные мяснои мясная мясо мяса рыба бескостныи крупные крупное
tine arla valio synnove thise pirkka mlekovita mlekpol laciate piatnica zott hochland madeta olma tatra mizo riska napolact albalact covalact zuzu pinar sutas icim torku dimas olympos mevgal dodoni lactel danone galbani soprole conaprole sancor alpina liberte natrel lactantia campina melkunie weihenstephan landliebe emmi granarolo parmalat pascual asturiana milbona pilos volneho norrmejerier skånemejerier krav medelstora kuvertpakke gesauert stukken stucke lowickie lowicka wypasione zagrodowy zagrodowa zagrodowe kockazott melyalmos ketreces szabadtartasos tanyasi konyhakesz csikok homogeneise homogeneisee pele peles ecale ecales geschalt gepeld gepelde pelados sgusciate sgusciati obrane skalade pillede vybehu aufschnitt aufschnitte leikkele leikkeleet stykker stykke schijfjes snippers wikkel luomu stuckchen bidder strimler strimlor strimlad strimlade kuutio kuutiot kub kubar panetto pastilla osso kemikli tavalik dovme
caipira caipiras resfriado resfriada cubos marimea marime masura talla tamano taille groesse rozmiar rozm velikost meret koko storrelse storlek eviscerat dezosat dezosata eviscerata refrigerata feliata busto aperto allevamento terra geschnitten gesneden mariniert marine ganz kuchenfertig fetas feteado feteada feteados laminado laminada laminados rebanado rebanada rebanadas deslactosada deslactosado pacotilla bandeja gekruid gekruide panklaar sneetjes natuur natuurlijk gerijpt tuoretta tuoreet normaalisuolainen maustamaton laktoositon viipaleina viipaloitu luuton nahaton ruodoton pakaste gunluk pastorize dilimlenmis kahvaltilik sade tam yagli yarim kemiksiz derisiz kg-lik νωπο νωπος νωπα κομματι αλατισμενο ανανατο τριμμενη φρεσκια ολοκληρο pecena peceny pecenej peceny csont nelkul bor filezett egesz fagyasztott friss fuszeres hutott elofuszerezett caserola refrigerat congelat taranesc traditional tunnskivad tunnskivet finskivad tyndtskaaret tynde paalegg paalaeg paalagg skiveskaret mijoter griller rotir poeler braiser bouillir butterflocken hot spicy smoky juicy tasty succulent zesty tangy budget bulk saver mega charbonnade bone osso hueso knochen been ben couenne cotenna schwarte vitamina vitamine calcium calcio kalzium omega dha fibre fiber fibra iron fer hierro ferro regensburger salzburger wurzburger coburger naumburger freiburger magdeburger luneburger mecklenburger brandenburger oldenburger augsburger strassburger
カツ用 しゃぶしゃぶ用 すき焼き用 焼肉用 焼き肉用 鍋用 カレー用 ステーキ用 シチュー用 唐揚げ用 から揚げ用 サラダ用 炒め物用
ganz ganze ganzer ganzes styckad styckade sella milder mildes milden urig uriger
katen filtered ultra geschnetzelte geschnetzeltes szeletelt szelet dilimli dilimleri taze dogal yerli organik buyuk boy felii feliat afumat proaspat natural φετες φρεσκο φρεσκια καπνιστος καπνιστο βραστο νωπο νωπη τεμ ελευθερας βοσκης κατεψυγμενο viipale viipaleet suikale pala palat tuore охлажденная охлажденное свежее замороженные нарезка fl oz
tomahawk epice epicee epicees saveurs milkfat centrale centrali mejeriet mejerier freiland freilandeier freilauf bolognaises
graham grahams caramelised caramelized preparado prepared preparada fresh original classic natural finest extra large medium small mini family value pack tub jar tin can bottle mild creamy crumbled crumbles boneless piece pieces cube cubes wedge block wheel log portion portions slice strip diced cut thick thin cooked roasted grilled marinated seasoned cured uncured salted plain premium quality farm farmhouse
british irish scottish english french italian german dutch swiss-x greek-x spanish danish american canadian australian wild atlantic norwegian alaskan raw free range cage barn brown white black red green yellow golden traditional artisan homemade home style lactose gluten sugar protein high low fat less reduced pure real whole grade
stuk stuks stukjes plakjes plak blok blokjes reepjes moot moten kuipje pond pondstuk zak zakje verse volle halfvolle milde naturel rond dun dik gesneden gesnipperd voordeel
stuck scheibe scheiben wurfel streifen seite seiten rucken hals block laib natur naturell frisch frische frischer am mild wurzig fein feine feiner grob grobe delikatess original bauern hof land alpen berg heu weide
tranche tranchettes morceaux morceau portions pave darne dos des cubes lamelles doux demi sel nature fermier fermiere artisanal artisanale superieur superieure label rouge francais francaise frais fraiche fraiches cru cuit grille  piece
lonchas trozo trozos taco tacos-de cuna barra pieza dados finas extra natural fresco fresca frescos frescas curado tierno semi entero iberico hacendado sin-piel limpio
fette fettine cubetti pezzo trancio spicchio fresco fresca fresche freschi intero classico classica naturale dolce piccante stagionato conad biologico allevate galline terra grandi medie
bit bitar skiva skivor tarning tarningar sida rygg naturell mild farsk farska svensk frigaende inomhus utomhus normalsaltat hel hela klyfta riven
skive skiver tern terninger stykke hel hele mild fersk naturel dansk norsk
plastry plaster kawalek kostka naturalny naturalne swieze swiezy swieza wiejski wiejskie
rack taler rolle ecke ecken kugeln koteletter koteletten kotelette kott kjott kod klo klor  innerfile inderfilet ytrefilet minifilet rygge  sida biffar
schwanze schwanz fleisch spitzen steaks rollbraten mini maxi xxl fatias fatiado inteiro pedaco natural fresco frescos frescas
cotelette cotelettes gigot epaule  roti cottonseed imported european infused boiled slightly long life shldr shoulder bnls neck oxtail oxtails boiling marbled carpaccio pondeuses elevee elevees criadas suelo decortiquees decortiquee irisch irische irischer standardise centrifuga tradizionale selected irland bunte nordiques tropicales gezouten saltet suolattu mildgesauert cutlets cutlet loin chuck tenderloin escalope escaloppe
lemon lime vanilla coconut-x garlic herb herbs chive chives pepper peppercorn chilli chili jalapeno truffle dill mustard onion smoked-x
vanille zitrone krauter knoblauch schnittlauch vanille citron vanille limon limone vaniglia vanilj
味付 国産 北海道 生 冷凍 切身 切り身 小粒 極小 有機 無添加 特選 徳用 大粒 スライス プレーン
cannelle cannella canela kaneel zimt kanel cynamon cinnamon skorice moisture moist portable gluco partially part skim skimmed pasteurised pasteurized pasteurisee
uperise longlife ultrapasteurized homogenised homogenized sterilised sterilisee mountain alpine meadow valley hill creamery dairy dairies laiterie fromagerie latteria
caseificio molkerei kaserei kaserij zuivel mejeri meieri mleczarnia spoldzielnia cooperative sauvage sauvages keltisch selvaggio salvaje selvagem vilt wildfang
wildlachs sauvagine aloyau entame grillade grillades fondant fondante moelleux moelleuse onctueux onctueuse traditionnel traditionnelle tradition terroir maison
ancienne campagne paysan paysanne montagne montagnard brasse brassee battu fouette seche salee sale barquette sachet bocal paquet bouteille brique carton boite boites
colis vrac calibre calibres categorie moyen moyens gros grosse petit petite petits petites entiers entieres emince eminces tendre tendres epaisse epaisses fine fines
fumees surgeles congele congeles decongele cuits cuites crue crus crues confezione busta vasetto vaschetta vaschette bottiglia lattina brick scatola pezzi filone
tranci fettina intere interi affumicati affumicata stagionatura stagionati mesi dolci saporito saporita delicato delicata leggero leggera cremoso cremosa morbido
morbida croccante tipico tipica nostrano nostrana contadino contadina montagna malga monte pascoli categoria calibro medio grande piccole piccolo taglio cuore filiera
italiano italiana italiani italiane sardo sarda siciliano toscano toscana veneto lombardo piemonte piemontese romagna altoatesino trentino valle alpi selezione scelta
qualita alta cotta cotto cotte cotti crudo cruda crudi lessate lesso arrosto arrosti tagliato pretagliato affettati affettate surgelate decongelato spalmabili
porzioni porzione monoporzione bustine famiglia formato convenienza bandeja paquete bote lata tarrina brik botella garrafa bolsa sobre malla docena unidades unidad
cortado cortada corte cortes troceado troceada fileteado fileteada deshuesado deshuesada limpia precocinado cocida cocidas asado asada asados crudos suave suaves
tradicional tradicionales casero casera artesano artesana campero campera camperos corral granja clase talla grandes mediano medianos pequeno pequenos rallar
seleccion reserva iberica ibericos  blanca blanco blancos negra negro roja rojo manchega gallego gallega asturiano asturiana navarra vasco canario espana
espanol espanola embalagem caixa pacote frasco saco unid duzia fatia inteira inteiras meio caseiro caseira nacional classe gaiola livre solo campo soltas frangas
cozido cozida assado temperado temperada osso lombinho lombinhos posta postas lombos demolhado alentejano alentejana transmontano acores serra ilha pasto vigor mimosa
agros beutel becher packung dose dosen glas schale flasche karton kiste netz schachtel eimer tetra tetrapak gewichtsklasse klasse gross grosses klein kleine kleiner
haltung freilandhaltung bodenhaltung handels ring frisches frischem haltbar haltbare langer lange laktosefrei laktosefreie lactosefrei lactosefreie gekocht gekochte
gekochter gegart gebraten gegrillt gewurzt gewurzte mariniert marinierte geschnitten gewurfelt ungewurzt hauchzart zart zarte zarter saftig saftige herzhaft herzhafte
pikant wurziger kraftig kraftiger cremig cremige streichzart buttrig rahmig sahnig luftgetrocknet luftgetrocknete bayerisch bayerische allgau allgauer tiroler
steirisch steirische steirisches schweizer schweiz osterreich osterreichisch deutschland holsteiner westfalischer thuringer hausmacher bauernart metzger fleischerei
regional heimat weidehaltung strohschwein tierwohl pakje bakje doos doosje fles beker schaal kuip emmer potje ontbeend bereid bereide gegaard gegaarde gegrild
gegrilde gekruid gekruide gemarineerd gemarineerde gebraden gekookt rauw rauwe houdbaar houdbare lang lactosevrij lactosevrije boeren hollands hollandse frans franse
grof grove fijn fijne smeuig smeuige romig romige pittig pittige uitgelekt vrije uitloop scharrel  tuinkruiden knoflook bieslook tros volvet vers paket burk
flaska askar forpackning pase kartong skivad skuren benfri benfria skinnfri skinnfria kokt kokta grillad rimmad rimmade mariner kryddad kryddade laktosfri laktosfria
rumsvarm mogen valsmak fyllig svenskt svenska norge danmark fransk franska franske spansk italiensk italienska grekisk tysk tyska pakke pose beger boks flaske
frilands frittgaende laktosefri laktosefrie skaaret skiveskåret stegt kogt kogte rokte bankede dybfrost frossen stykskaaret udskaret udskåret krydret krydrede
lettsaltet lettsaltede grovkvernet finmalt storpakk familiepakke opakowanie opak kubek sztuk sloik puszka butelka torebka klasa rozmiar wolny wybieg sciolkowe
wolnowybiegowe krojony krojona krojone parzony parzona parzone gotowany gotowana pieczony pieczona surowy surowa delikatny delikatna tradycyjny tradycyjna tradycyjne
domowy domowa polski polska polskie chlop swojski swojska swojskie babuni tluszczu porcje porcja tusza tuszka baleni kelimek sklenice lahev kusy rezy platky platkovy
krajeny strouhany cerstve cerstvy cerstva uzeny uzena domaci tradicni selsky selske trvanlive plnotucne polotucne odtucnene nizkotucne podestylkove volny vybeh chov
ceske cesky slovensky slovenske jemny jemna rezine narezek rezina reja talna talne prosta hlevska kosov domace domaca slovensko pasirana nepasirana svez sveze sveza
domacih outdoor reared bred cornfed maize grain grainfed hormone antibiotic antibiotics nongmo kosher halal certified humane sustainable responsible line caught
landed fairtrade demeter weight approx approximately each count dozen multipack twin bulk jumbo xlarge sleeve pouch punnet pint quart gallon litre liter bone boned
deboned trimmed untrimmed center centre ends butt tips fillets portioned spatchcock butterflied basted brined peppered oven slow rotisserie hickory applewood maple
mesquite beechwood honey cracked rind rindless peel peeled unpeeled deveined tail tails headless head tray thaw defrosted previously tangy zesty bold robust rich
silky velvety smooth soft firm hard semisoft washed bloomy cave ripened handcrafted heritage heirloom local locally signature reserve select choice prime gourmet deli
counter service store brand everyday essential essentials essentially basics simply market selection collection taste favourite favorites favorite best classics
originals ambient chilled cooled refrigerated fully ready easy quick convenient single singles double triple mixed nouveau nouvelle nieuw nieuwe neue nuevo nueva
nuovo nuova novo nytt nowy nowa promo offer aktion bonus aanbieding gratis
   
birne shell seed seeds paprika storlek fran frukost frokost
continental frances francese francesa schneider napoli napoletano napoletana temptation salgada salgado marche pepparrot knusprig fiskefilet konzentriert
quarter pounder pounders gehaktkruid steamer frukostagg stoof stoofvlees gulasz peelable viande viandes boucherie charcuterie charcutier boucher traiteur rotir
griller braiser mijoter poeler barbecue barbecook grill grills plancha barbacoa asar guisar estofar freir  parrilla cocinar cocina griglia padella forno brasato
bollito grillen braten schmoren kochen grillfertig bratfertig ofenfertig pfannenfertig kuchenfertig broil roasting frying stewing braising grilling cooker plein vlees
fleischwaren wurstwaren salumi salumeria embutido embutidos charcuteria fiambres vedlin uzenina uzeniny wedliny oblong zylinder pyramide coeur rouleau buche
buchette palet meule tomme ronde carre losange boule boules billes perle perles ciliegine ciliegini ovoline bocconcini treccia treccina nodini sfoglia sfoglie
julienne filante filanti perline omega vitamin vitamins vitamina vitamine calcium proteins proteine proteinas eiweiss iron zinc fibre fiber probiotic probiotics
prebiotic cultures cultured live active enriched fortified source nutri nutrition healthy balanced diet sport rainbow sunny morning country village hills river lake
ocean island coast north south east west northern southern eastern western royal imperial silver star moon happy lucky grandma mama mamma nonna grand granny uncle
king queen prince naturella naturelle luna stella casa villa castello columbus burford clarence woodland blackacre maran marans cotswold legbar leghorn hen hens
hennen henne galinhas gallinas gallina poules hons hoens hona kur kury kura slepic slepice kokosi week weekly month months mois monate maanden meses manader maaneder
miesiecy mesicu jahre jaar anos anni years year days jours tage dagen dias giorni サイズ 個入 パック 丸ごと 国内産  県産 産 個 枚 本 匹 尾 g入 入 袋 箱 缶 瓶 業務用 お徳用 家庭用 切れ 切れてる とろける 切り落とし
薄切り 厚切り 刺身 刺身用 加熱用 生食用 ブロック ホール 角切り こま切れ 骨付き 骨なし 皮付き 味付き 焼 焼き 炭火焼 塩 甘塩 無塩 有塩 減塩 濃厚 特濃 低温殺菌 成分無調整 無調整 北海道産 十勝 阿蘇 牧場 農場 平飼い 放し飼い 赤玉 白玉 新鮮 朝どれ 贅沢 極 匠 伝統 昔ながら 本格 こだわり 厳選
ふじ 雪印 明治 森永 よつ葉
finocchi fenchel venkel fenouil hinojo fennel
clamshell
araignee airaignee cuello espinazo rabo nacken nekstuk collo nakke nack kark
carrefour tesco sainsbury sainsburys waitrose morrisons rewe edeka kaufland esselunga mercadona eroski alcampo auchan leclerc intermarche monoprix franprix woolworths
kroger safeway wegmans publix costco walmart ocado delhaize colruyt willys hemkop biedronka lewiatan mercator konzum migros arrotolata originali
desvenado desvenados desvenada desvenadas descabezado descabezados descabezada descabezadas despinado despinados despinada trozado trozada sta sto coltello lightly road pietran bli kgm grm xkg paq uni cja fet creek ridge hollow pond brook maple blister horma hormas doypack bdj
pignon pignons pinoli pinones pinienkerne pijnboompitten
frigående mildges ongez schb extrasaltat extrasaltad laktosfritt lattsaltat kuber sonnenblumenol sonnenblumen sonnenblumenkerne animale animali animals animalier welfare bienestar benessere flammegrillet flammgegrillt flammegegrillt cong resf frittgående fritgående frilandshons inne bruderkuken bruderhahn bruderhahne portionen portioner porsjoner amburghese amburghesi goldsteig rostizado rostizada durchzogen おいしい 美味しい 毎日の こだわりの
viilutatud viilud viil viilu riivitud riivjuust jahutatud kulmutatud kooritud kondita kondiga nahata nahaga suitsutatud soolane soolata maitsestatud maitsestamata naturaalne mahe terve marinaadis laktoosivaba pakk kile tk
skeles skelites sagriezts rivets atdzesets atdzesetas atdzeseta saldeta saldets saldetas kupinats kupinata kupinatas varits varita vesels vesela kaula kaulu adas adu gabalos gabalinos gab iepak marinets marinade svaiga svaigs lauku bio tauku vajpiena
riekelemis griezineliais griezineliai tarkuotas saldytas saldyta saldytos rukytas rukyta rukytos karstai saltai virtas virta virtos kaulo odos vnt riebumo rieb naturalus naturali sviezias svieziai svieziai atsaldyta atvesinta marinuotas fermentinis brandintas
reja reje proste hlevske talne uzgoja slobodnog svezi sveza sveze svez svjezi svjeza svjeze trajno dugotrajno rezani rezana narezak narezan narezana ribani ribana riban nariban kriskama salamuri koze kozo kosti kostmi zar rostilj grill ociscena ocisceni ociscen cel cela zamrznjen zamrznjena zamrznjeno smrznuti smrznuta dimljen dimljeni dimljena domaca domaci njeguska njeguski mlada mladi rinfuza vakum vakuum postrezno komadi kosi kom kosov primrose gotham cosset cossette cossettes amadori fileni campese vallespluga bunt utegaende utegående menudos menudencias`,
  /** Small words: skipped, never deciding. */
  small:
    'be sense ca approx в у на по от из від от за тм к п д ж б гост дсту ту мдж м the of a an in on to by from de du des d l la le les un une del della dello dei degli delle di da dal el los las lo il gli i una uno do dos das o os as van het de een der die das den dem des vom von im av af fra pa z na ze je les s t nt x xl dop aop igp pdo pgi doc bio mg gu uit op te aan zum chez',
} as const satisfies Record<Role, string>;
