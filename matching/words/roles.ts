import { ALIENS } from './aliens.ts';
import { DISHES } from './dishes.ts';
import type { Role } from './lists.ts';
import { PLAIN } from './plain.ts';

/**
 * Words that are no food of ours but say what a product is. Folded; a word also covers its plural in -s and, when it
 * ends a longer word, the compound (`Gorgonzolasauce`). One list a role; `vetoes.ts`, `zones.ts` and `bare.ts` say what each does.
 */
export const ROLES = {
  /** The product is a dish, snack or bakery ware: whatever food it names, it merely contains it. */
  dish: DISHES,
  /** Baked and crunchy things: a yogurt may taste of them or come with them, anything else becomes them. */
  treat:
    'cupcake cupcakes mysli muzli вафли вафля вафель вафельныи вафельные мюсли гранола хлопьями печеньем вафлі мюслі cereais waffeln vafflor crousty crousti croustifondant lemonade macchiato veloute biscotto biscotti galleta galletas keks torta tarta crostata cereali cereales wafer waffel meringue honeycomb brulee granola muesli musli cereal cereals cornflakes muffin brownie crumble topping toppings panier paniers smoothie custard cheesecake flakes crunch cookie cookies pie cake biscuit biscuits biskuit biskuits buscuit buscuits biscut craker crakers cone cones delight delights shortbreads speculaas speculoos spekulatius digestive merendina merendine wafers plumcakes muffins brownies blondie blondies sponge trifle cheesecakes flapjack flapjacks sundae sundaes batido batidos galletitas bizcochuelo obleas oblea biscottini granellata csoki sutemeny tarte tartelette tartelettes bolo bolos bolacha bolachas biscoito biscoitos twists doce doces',
  /** Strong drinks: a ham or a herring may be made with one, a milk or an egg becomes one. */
  drink:
    'wine wein vin vino vinho wijn beer bier biere birra cerveza cerveja piwo vodka whisky whiskey gin rum ron rhum sekt champagne prosecco cider cidre aperol cognac brandy likor liqueur ラム酒 ビール ワイン 酒 焼酎 stout stouts ale ales ipa pils pilsner pilsener pilsen radler shandy hefeweizen weissbier weizenbier sangria sake shochu mezcal tequila schnapps schnaps obstler grappa limoncello vermouth vermut martini cava lambrusco chianti merlot cabernet sauvignon chardonnay riesling pinot rioja tempranillo malbec shiraz syrah zinfandel beaujolais cremant sidra absinthe pastis ouzo spritz mojito wodka koniak wino piwa whiskies barolo montepulciano prosecchi verdejo albarino cachaca aguardente licores vinhos vins vini vinos weine weisswein rotwein rodvin hvidvin hvitvin rottvin vitvin olut viini viina vinul bieren docg offida 日本酒 ウイスキー 梅酒 ハイボール チューハイ サワー割 リキュール',
  /** A sauce: fish in it stays fish ("Makrele in Tomatensauce"), everything else becomes a dish. */
  sauce:
    'krauterdip knoblauchdip sennep sennepssauce omackou omackov omacky omacka szoszban martasban omaki kastmes padaze padazas merce majonees majoneze majonezas mustar соус соуса соусе соусом кетчуп маионез маионезныи маионезнии горчица аджика заправка заправки соусі гірчиця σως σος μουσταρδα σαλτσα σαλτσας μαγιονεζα κετσαπ ντρεσινγκ sosu soslu kastike kastikkeessa 味噌煮 みそ煮 majones majonese sossen saucen majonnas majonez sosy sovs pesto crema cremas sauce saus sauzen sosse salsa sugo sughi sås sos molho dressing vinaigrette gravy glaze ketchup remoulade sce tunke sofrito ソース 醤油 しょうゆ たれ タレ basquaise salsas sugos chermoula chimichurri vinaigrettes dressings sughetto salse salsina kecup sosie omacce umaku umakom martvej worcestershire branston aderezo aderezos bordelaise dieppoise armoricaine nantua',
  /** Cheese in general: beside ham it makes a mixture, beside milk it says the milk is an ingredient. */
  cheese:
    'grosslochkase chse peynir peyniri τυρι сыр сирене кашкавал cheese chs kaas kase fromage queso formaggio ost ser sery queijo juusto sajt syr チーズ juust juustu siers siera sieru suris surio sureliai formatge formatges',
  /** Not for eating by people, or not for eating. */
  alien: ALIENS,
  /** Imitation: no animal food in it. Fermented plants and supplements are exempt. */
  vegan: `
govege bezmiesny bezmiesna bezmiesne
happyvore harkis nyhtokaura mifu
ソイヨーグルト ソイグルト
raglan
vege
cocojune
myvay endori
aporna
sunfed
cornatur
yolo ゼロミート
vegetardag mjolkfri mjolkfritt maelkefri maelkefrit melkefri zuivelvrij tejmentes
растительные рослинні
sojabaserad sojabaserat havrebaserad havrebaserat vaxtbaserad vaxtbaserat soyabasert havrebasert plantebasert sojabaseret havrebaseret plantebaseret 
planton
соевое соевыи соевая соевые соя сои овсяное овсяныи веганскии веганская растительныи растительное растительная вегетарианская соєве соєвии вівсяне вівсянии рослиннии рослинне веганськии νηστισιμ~ βιγκαν
szoja szojas szojabol
vegansky veganska veganske vegaanimakkara βρωμη βρωμης σογιας σογια φυτικο φυτικη φυτικα yulaf yulafli bitkisel soyali 豆乳 豆乳グルト vleesvervanger vleesvervangers kaasvervanger sojasun sojade sojami coyo delicorn veganz provamel plenish vemondo califia vegan vegane veganer veganes veganistisch veganistische vegana vegano vegani veganski vegansk vegano-s weganski weganska weganskie
veggie vega vegi plant-based plantbased based pflanzlich pflanzliche vegetal vegetale vegetales vegetaux plantaardige plantaardig vegetalien roslinny roslinne roslinna meatless meat-free
dairy-free nondairy non-dairy milchfrei alternative alternativ alternatief sojana violife billie beyond impossible quorn garden-gourmet valess vegetarische-slager simili imitation imitacion imitazione mock analogue analog ersatz faux substitute vevan oatly alpro soja-so tofurky tofu seitan lupine lupin jackfruit
soy soya soja soia sojowy sojowe sojowa sojaproduct oat oats hafer haver avoine avena havre owsiane owsiany aveia planted naturli cauldron heura vivera sucedaneo plant vego vegokorv vegofars
ヴィーガン 植物性 大豆ミート
chik chickn chickenless veggi vegusto simplyv wunda risella mozzarisella mozzavella nomoo bedda wilmersburger verdino hooba anamma oumph sheese daiya miyoko miyokos
fakin 大豆ヨーグルト nush tofutti vbites mccartney meatfree veganen vegaani vegaaninen vegaaniset rastlinny rastlinne rastlinna rastlinski rastlinska biljni biljna kasviperainen
kasvipohjainen kaura kauraa soijainen soija soijan vegetabile vegetabili vegetabilisk vegetabiliskt novenyi fauxmagerie vantastic nutcrafter jaysprovegan sojino sojin
sojove sojova sojovy lupinen lupinenbasis erbsenbasis erbsenprotein sojabasis haferbasis mandelbasis kokosbasis cocosbasis 植物由来 大豆肉 notco notmilk notcheese notburger notchicken notmeat notmayo notsausage
taimne taimsed taimse taimepohine augalinis augaline veganiskas`,
  /** No meat or fish in it; a vegetarian cheese is cheese. */
  veggie:
    'vegetar vegetarpolse vegetarian vegetarisch vegetarische vegetarischer vegetarisches vegetarischen vegetarienne vegetarien vegetariana vegetariano vegetarisk wegetarianski wegetarianska veg vegetarianas vegetarianos vegetariani vegetariane vegetariske vegetariska kasvis',
  /** Plants that give "milk", "butter", "cream" and "yogurt" their name. */
  plant: `
nerkowcow nerkowca
kokosyoghurt kokosgurt
ljesnjak ljesnjaka smorgaasfett eierschwammerl schwammerl φιστικοβουτυρο
льняное кунжутное рапсовое тыквенное
cacauet ametlla ametlles
kakaowe kakaowy
кокосовое кокосовыи кокосовая миндальное миндальныи арахисовая арахисовое арахис рисовое гречневое кешью фундук кокос кокосове мигдальне мигдальнии арахісова арахісове рисове ореховая ореховое
jordnodde jordnodder hasselnott hasselnotter hasselnot hasselnod hasselnodde valnott valnotter valnod peanott liskoorech liskove vlasske
cacau burakove burakovy arasid αμυγδα~ καρυδα καρυδας καρυδια φυστικ~ κακαο καριτε φουντου~ ταχινι badem bademli findik findikli fistik fistikli ceviz cevizi hindistan susam arahide migdale alune mogyoro foldimogyoro arasidove arasidovy arasidova peanut erdnuss erdnussbutter pindakaas cacahuete cacahuetes cacahuate arachide arachidi jordnot orzechowe orzechowy amendoim almond mandel mandeln amande amandes almendra almendras mandorla mandorle amandel amandelen migdalowe migdalowy
cashew hazelnut haselnuss noisette noisettes avellana avellanas nocciola nocciole hazelnoot walnut pistachio pistache pistacchio ryzowe ryzowy gryczane jaglane konopne nut nuts nuss noten noix nuez macadamia pecan cocoa cacao kakao karite shea coconut coconuts kokos kokosnuss coco cocos cocco kokosowe kokosowy
rice-milk reisdrink spelt dinkel epeautre hemp hanf cannabis sesame sesam tahini pea-milk apple-butter sunflower cupuacu murumuru argan
ココナッツ ピーナッツ アーモンド
cachuete cachuetes cacahouete cacahouetes jordnots peanotter hnetu hnetusmjor mandlova mandlove mandula mantelijuoma pinda pindas pistazie pistazien pistacchi
pecans cashews cashewnuts kashu chataigne chataignes kastanie castagne hazelnuts walnoot walnoten haselnusse anacardo anacardos anacardi kokosove kokosova kokosovy
kookos kokusz sezamowe sesamo ajonjoli tigernut chufa horchata cartamo カシューナッツ くるみ ヘーゼルナッツ ピスタチオ オーツ ライスミルク
zemesriekstu riesutu riekstu maapahkli mandelu migdolu lazdynu kokosriekstu kokosu kokosa kookose
kikiriki kikirikija kikirikijevo kikirikijev arasidovo arasidov kakavovo kakavov lesnikovo lesnikov mandljev mandljevo bademovo kokosov kokosovo orehovo orzech`,
  /** Sweets: what they name is a flavour; yogurts and quarks may taste of it. */
  sweet: `
peeps
バタースコッチ
schokoladeneier schokoladenei
mentosdrageia drageias czekoladzie czekolady marsipan marcipan marzipan marsepein marzapane mazapanes macapao massepain marcepan marcepanowy marcepanowe marcepanowa marcepanowych マジパン 
шоколадово шоколадов какаово
xocolata xocolates
cok 
muzlu cilekli
σοκοφρ~ γλυφιτζ~ χαλβας χαλβα παστελι καφες μερεντα
шоколадная шоколадные шоколадное шоколада шоколадом конфета конфет карамель карамельныи карамельная ирис леденцы мармелад зефир пастила халва козинаки нуга батончик батончики какао кофе нутелла цукерки цукерка шоколадна шоколадне шоколадні шоколаді кава бонбони кафе желеині
chocolatada chocolatado achocolatado kakaolu zmrzlina zmrzlinova fagylalt fagylaltos fagyi inghetata
mignonmuna γκοφρε~ bonboane napolitane mysore ladoo laddu laddoo barfi burfi halwa peda jamun soan chikki whittaker whittakers tonys frey suchard marabou freia fazer wedel schogetten merci guylian chocolonely galaxy σοκολα~ πραλιν~ καραμε~ πασχαλ~ γλυκο καφε lokum helva tejszelet pottyos chocolade chocolades paashaas
bombones bombons kawa sjokolade
cikolata cikolatasi cikolatali σοκολατα suklaa maitosuklaa csokolade csoki ciocolata шоколад конфеты шоколадный
cacao kakao cocoa bebida chocolate choco choc chocolat schokolade schoko cioccolato cioccolata ciocc chocola chokolade choklad czekolada czekoladowe czekoladowy caramel karamell karamel caramello toffee fudge candy candies bonbon bonbons praline pralines kinder easter paasei paaseieren paaseitje paaseitjes osterei
ostereier osterhase paques pasqua pascua påske påsk paske creme-egg marshmallow gum lindt milka nutella cadbury ferrero kitkat toblerone maltesers butterscotch butterfinger nougat licorice drop-zoet lakrits biscoff coffee kaffee kaffe koffie cafe caffe cappuccino espresso matcha eitjes-choco niespodzianka sorpresa surprise
チョコ チョコレート
skittles starburst caramelle caramelos karamelki karamelky
lakritz lakritze liquirizia regaliz reglisse lakridser lozenge lozenges pastille halsbonbon hustenbonbon dragee dragees malted nocciolato gianduia gianduja
gianduiotti cremino cioccolatini cioccolatino ovetto ovetti uovissimo milkybar cailler ragusa lindor toffifee rocher raffaello hanuta knoppers balisto bounty snickers
smarties aero milkyway werthers werther ricola fisherman vivil swizzels brittle candied whoppers nerds hershey hersheys reeses mallow mallows mallowmars
toblerones pralinen branche waffelblatt hagel hagelslag chocoladehagel strooisel muisjes chocovlokken borstplaat snoepjes ulekker slik slikposer karameller 
lakrids godteri smagodt cukierki cukierek zelki krowki michalki pralinki czekoladki bonbony cokolada cokoladova cokoladove bombony karkki karkit lakritsi
cukorka bomboane acadea nocciolino golosina golosinas alfajor alfajores bonbones rebucados chicle chicles 
jaffa oreo oreos nesquik ovomaltine ovaltine colacao banania horlicks bournvita moka mocha mocca capuccino nescafe tassimo lavazza キャンディ キャンデー 飴 グミ ガム ラムネ ココア 抹茶
キャラメル
osterkuken pirulo drelli
kommid sokolaadi sokolaad sokolades sokolade konfektes sokolado sokoladas saldainiai glaistytas glaistyti glazets ガーナ ガーナミルク ダース アルフォート ポッキー トッポ キットカット ブラックサンダー きのこの山 たけのこの里 ミルキー 小枝 メルティーキッス パイの実 板チョコ bala balas`,
  /** Served with: beside a cheese or a fish they make a mixed product, in a sausage or cream cheese a flavour. */
  side: `
grao graos pupinas pupaspois bohnen bohne kurbis gurken zwiebeln uien komkommer oignons oignon cebolla cebollas garbanzos ceci cipolla cipolle artor majs lok svamp oliver gurka spenat spinat arter ziemniaki kukurydza cebula pieczarki szpinak milho cebola azeitonas pepino espinafres 
radicchio rucola arugula avocado aguacate avocat palta vegetable vegetables verdure verduras legumes gemuse groenten gronsaker gronnsaker warzywa sweetcorn corn mais maiz beans bean bonen haricot haricots fagioli judias alubias bonor bonner fasola feijao tomato tomate tomaten tomates pomodoro pomodori pomodorini tomaat spinach epinard epinards spinaci espinaca espinacas spinazie broccoli brocoli brokkoli cauliflower asparagus spargel asperge asperges asparagi pepper-stuffed fig-x aubergine eggplant melanzana melanzane courgette
zucchini zucchine mushroom mushrooms champignon champignons funghi pilz pilze paddenstoel paddenstoelen setas hongos cogumelos cabbage carrot artichoke artichokes carciofi alcachofa pumpkin squash butternut leek leeks poireau poireaux prei porro onions
olives olive oliven olijven aceitunas oliwki apple pear figs fig cranberry cranberries walnuts grapes honey-roast
peperone peperoni poivron poivrons paprikas pimiento pimientos pepperoncini peperoncini peperoncino betterave
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
  with: 'amb ar su с со із зі със με cu ile met with w mit avec au aux con com med z ze och-med alla allo agli ai all farcito inkl sous under above にんにく入り 入り',
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
  plain: PLAIN,
  /** Small words: skipped, never deciding. */
  small:
    'be sense ca approx в у на по от из від за тм к п д ж б гост дсту ту мдж м the of a an in on to by from de du des d l la le les un une del della dello dei degli delle di da dal el los las lo il gli i una uno do dos das o os as van het een der die den dem vom von im av af fra pa z na ze je s t nt x xl dop aop igp pdo pgi doc bio mg gu uit op te aan zum chez',
} as const satisfies Record<Role, string>;
