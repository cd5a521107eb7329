import type { Role } from './lists.ts';

/**
 * Words that are no food of ours but say what a product is. Folded; a word also covers its plural in -s and, when it
 * ends a longer word, the compound (`Gorgonzolasauce`). One list a role; `match.ts` says what each role does.
 */
export const ROLES = {
  /** The product is a dish, snack, sauce, bakery ware or drink: whatever food it names, it merely contains it. */
  dish: `
cheeseburger cheeseburgers pizza pizze pizzeta pizzette pinsa calzone focaccia flammkuchen tarte tartelette tartine quiche quiches  pies pot-pie pasty pastie pastel
pastry pastries feuillete feuilletee friand chausson vol-au-vent bouchee samosa empanada empanadilla croqueta croquette kroket kroketten
bitterbal bitterballen loempia saucijzenbroodje kaassoufle souffle blini crepe galette pancake pannekoek pannenkoek pfannkuchen waffle 
wafel gaufre gaufrette      kuchen taart torte   gateau gebak bolo ciasto ciastka ciasteczka kaka 
      kekse koek koekje koekjes kex kiks kjeks herbatniki sable shortbread cracker crackers crispbread
knackebrod knackebrot knekkebrod  kasekuchen croissant brioche bagel bread brot brood pain pane pan panino panini pao chleb brod baguette
ciabatta toastbrot bun buns  broodje bolletje brotchen wrap tortilla burrito taco fajita enchilada quesadilla nacho kebab kebap doner gyros
shawarma falafel sandwich sandwiches tramezzino bocadillo sub hoagie club-sandwich croque toastie hot-dog hotdog corndog slider stuffing
pasta nudel nudeln noodle ramen ramyun udon soba spaghetti spaghettoni tagliatelle tagliolini fettuccine fettuccini linguine penne rigatoni fusilli farfalle maccheroni
macaroni mac ravioli ravioloni tortelloni grantortelli raviolo raviolini tortellini tortelloni tortelli cappelletti agnolotti mezzelune  gnocchi gnocchetti lasagne lasagna lasagnes
cannelloni conchiglie orzo spatzle spaetzle maultaschen pierogi pelmeni dumpling gyoza mandu wonton dimsum momo bao couscous taboule risotto paella
arroz rice reis riz riso ryz nouille noedel fideo fideua nasi bami pad-thai chow-mein makaron nudlar pilaf biryani sushi maki nigiri onigiri poke bento
soup soupe suppe soep sopa zuppa minestrone minestra vellutata veloute potage bisque chowder soppa zupa barszcz rosol bouillon bouillons broth fond fonds stock brodo caldo
bulion brodokter buljong gazpacho ragu ragout gulasch goulash stew stoofpot hachee-schotel casserole cassoulet tajine chili-con-carne tagine blanquette bourguignon daube navarin
           dip dips pesto   mayo mayonnaise maionese mayonesa  relish   guacamole
hummus houmous humus tzatziki tapenade aioli bechamel besciamella  jus  curry korma masala tikka madras jalfrezi vindaloo satay teriyaki sambal
salad salade salat insalata ensalada ensaladilla sallad salatka salada coleslaw sla taboulé huzarensalade
seasoning gewurz gewurzmischung wurzmischung epice epices spice spices  kruidenmix krydda krydderi przyprawa condimento sazonador  tempero specerijen mix-voor
chips chip crisps crisp puff puffs popcorn cracknel pretzel brezel laugen   snackmix flips curls doritos tortillas nachos   twists  bretzel krokant
     porridge oatmeal   flocken bar bars   barrita riegel reep barretta baton
 meal meals mahlzeit maaltijd maaltijdsalade plat repas gericht schotel stamppot bowl  kit kits entree dinner dinners platter sampler assortment selection 
gratin gratine auflauf ovenschotel moussaka parmentier pierogies polenta fritata frittata omelette omelet tortilla-de tortilla-espanola rosti roesti aelpler alplermagronen
nugget nuggets goujon popper poppers cordon cordon-bleu schnitzel wiener-schnitzel escalope-milanaise kiev katsu karaage tempura tenders tender breaded pane panee panes panees paniert panierte gepaneerd
gepaneerde empanado empanada empanados impanato impanata impanati impanate panerad paneret panerte panierowany panierowane panierka crumbed battered beignet accras acra fritter croustillant croustille croquant croquants fish-fingers fishfinger fishcake 
nugat zabaione advocaat eierlikor eggnog  pudding vla flan dessert desserts nachtisch postre budino mousse-au tiramisu panna-cotta pannacotta creme-brulee  creme-dessert creme-caramel parfait-glace profiterole eclair sernik
ice-cream glace gelato gelati helado eis ijs is-glass sorbet sorbetto lody sorvete glass milkshake shake 
juice saft sap jus-de suco zumo succo sok nectar limonade lemonade soda  drink-mix tea the te tee thee tisane         macchiato latte-macchiato  
             ol        likor liqueur liquore licor likeur liker      
flour mehl farine harina farina meel maka mjol  backmischung mix mixes mischung powder poudre pulver poeder polvo proszek preparation  preparato base pasta-base
jam jelly confiture marmelade marmalade konfiture mermelada marmellata     
baby-food babyfood potito tarrito  homogeneise omogeneizzato homogeneizado petit-pot  
           
         lentil lentils linsen linzen lentilles lenticchie lentejas chickpea chickpeas edamame peas erbsen erwten petits-pois quinoa bulgur kale 
potato potatoes kartoffel kartoffeln aardappel aardappelen frites fries pommes patate patata patatas patates pomme-de-terre purée puree wedge-fries mash mashed hash hashbrown
filled gefullt gefullte farci farcis farcie farcies ripieni ripieno ripiena relleno rellena rellenos rellenas gevuld gevulde fylld fyldt nadziewane stuffed stuffer stuffers
flavoured-crisps  tortas involtini saltimbocca roulade rouladen rolletjes  pinwheel skewer skewers brochette spies spiesse spiess spiedini satespies pinchos yakitori
scampi-fritti aranci arancini suppli mezze meze antipasto antipasti tapas appetizer hors canape canapes verrine terrine-de-legumes tartare-de tartar tatar ceviche
jerky beef-jerky biltong pemmican scratchings rinds  chicharron chicharrones kroepoek krupuk
scotch-egg deviled quesada torta-de crostini bruschetta crouton croutons feuilles paczki rogal pirog pirogi
tart tarts taerte paj pai pita tosti tostis toast toasts zapiekanka kanapka kanapki sandes chrupki chrupek patatine batatas batata bågar ostbågar palitos rudacskak piroger gressins grissini stengels kaasstengels vlinders tortitas bolachas bolacha rissois rissol coquillettes panzerotti fondue-pret teig masa dough deig deg massa takeaway refeicao cortezas skwarki garnie garni surimi kranz lapper starter starters spores  culture-kit flavouring
rusk rusks zwieback beschuit biscotte biscottes gallette galettes oatcakes oatcake rice-cakes melba matzo lavash naan  chapati pappadam poppadom papadum tartlet tartlets tartelettes  pastries turnover turnovers strudel knodel klosse dumplings spring-rolls nem nems rouleaux lasagnette parmigiana crespelle cannoli arancine timballo sformato frittatine
babbelaars  laab bunnies smiles furrows fondue fondues fonduta kaasfondue kasefondue ostefondue   platter
croute croutes flautas flauta grinder mincer maker stainless blender machine mixer cornetto cornetti stroganoff färdigrätt lompe schlafrock polvorones doce doces carrozza tartiflette ostepop krakersy panierce panierka rántott rudacskak tamale tamal potetgull perritos microondas dado confituur uienconfituur chutney ostesaus macka mackor macarrao papilla papillotes   snoep snack-x gums yoghurtgums joghurtgums frother steriliser kornbrand alpenbitter rillettes rillette spaghetti rebozado rebozada rebozados panado panada panados friterad fritert friteret filo phyllo empada aperitif gentiane apero chaudree  meringues cobbler syrup sirup sirop sciroppo nog girasoli piccata milanese milanesa boulgour crust crusted choccy crescent madeleine madeleines tortis torti alfredo florentine fingers samoussa samoussas samosas fougasse mezzaluna barchetta sombrero scramble   gewurzsalz sazon bulgur horse cheval cheveux pferd paard caballo cavallo birne tortellone scrambled tortelli fagottini filini pappardelle anellini farfalline paccheri bucatini capellini ditalini trofie orecchiette strozzapreti garganelli mafalde reginette sfogliavelo  taglierini paupiette paupiettes bake bakes crispy grignotte guarnicion garniert gratang gratange omusubi parmigiana cassolette rotini lasana frituur panerede backteig panierce hjortesalt digestives sjokomelk chocolademelk chokladdryck mcmuffin kage kager sofficini tartinade tartinades ciambella mein taralli tarallini merenda meatball meatballs meatloaf albondiga albondigas polpette polpettine polpettone boulette boulettes gehaktbal gehaktballen frikadelle frikadellen frikadeller kottbullar kjottboller kodboller pulpety pulpeciki almondega almondegas kofta koftas kofte  klopse
pocket pockets bite bites crumb crumbs  crumbed knacke surdegsknacke lo-mein assorted assortment assortiment surtido sortiment slider sliders baumkuchen stollen panettone pandoro colomba brezn laugenbrezel blatterteig pudim pudins achocolatado salsiera mochi taiyaki dorayaki
margarine margarina margarin plantaardig vanaspati shortening cooking-spray spray-oil
gravad-sauce pie-filling filling fullung frosting icing   sprinkle creamer whitener
ひきわり大豆 納豆のたれ かきの種 エッグ キッシュ パンケーキ パンケーキミックス ジャーキー ゼリー フローズン 粉ミルク 昆布 オクラ 丼の具  コーン 魚肉  巻き  トースト ピラフ チャーハン グラノーラ スティック まん パイ ボーロ せん えびせん 菓 おつまみ 味 サプリ キナーゼ   水煮大豆 ブリトー バーガー ドリア リゾット オムレツ クリスプ
カレー スープ ラーメン らーめん うどん そば そうめん サンド サンドイッチ ピザ パン スナック せんべい チップス  ドレッシング グラタン シチュー ふりかけ 菓子 弁当 おにぎり 寿司 丼 丼の素 鍋 鍋つゆ つゆ  汁 みそ汁 味噌汁 ケーキ クッキー クラッカー プリン 豆腐 スパゲッティ スパゲティ パスタ コロッケ カツ とんかつ フライ 唐揚げ から揚げ 天ぷら 餃子 シュウマイ 焼売 ハンバーグ サラダ マヨネーズ 調味料 だし の素 風味 味の 蒸し 茶碗蒸し 雑炊 がゆ おかゆ 炊き込み ご飯 ごはん 麺 めん 焼きそば やきそば ポテト ビスケット キャラメル ジュース お茶 コーヒー 紅茶    `,
  /** Baked and crunchy things: a yogurt may taste of them or come with them, anything else becomes them. */
  treat:
    'biscotto biscotti galleta galletas keks torta tarta crostata cereali cereales wafer waffel meringue honeycomb brulee granola muesli musli cereal cereals cornflakes muffin brownie cupcake crumble topping toppings panier paniers smoothie custard cheesecake flakes crunch cookie cookies pie cake biscuit biscuits',
  /** Strong drinks: a ham or a herring may be made with one, a milk or an egg becomes one. */
  drink:
    'wine wein vin vino vinho wijn beer bier biere birra cerveza cerveja piwo vodka whisky whiskey gin rum ron rhum sekt champagne prosecco cider cidre aperol cognac brandy likor liqueur ラム酒 ビール ワイン 酒 焼酎',
  /** A sauce: fish in it stays fish ("Makrele in Tomatensauce"), everything else becomes a dish. */
  sauce:
    'crema cremas sauce saus sauzen sosse salsa sugo sughi sås sos molho dressing vinaigrette   gravy glaze ketchup remoulade sce tunke sofrito ソース 醤油 しょうゆ たれ タレ',
  /** Cheese in general: beside ham it makes a mixture, beside milk it says the milk is an ingredient. */
  cheese: 'cheese chs kaas kase fromage queso formaggio ost ser sery queijo juusto sajt syr チーズ',
  /** Not for eating by people, or not for eating. */
  alien: `
kissanruoka macskaeledel корм katzen-x godis hundgodis dog dogs hund hunde hond honden chien chiens cane cani perro perros cachorro cao caes hundfoder hundefutter hondenvoer psa psow cat cats kat katze katzen katten   chaton chatons gato gatos gatto gatti kitten kot kota
kotow kattmat kattunge puppy pup pet pets petfood animals animali mascotas felix whiskas friskies purina pedigree sheba kitekat cesar gourmet-gold frolic brekkies schmackos dreamies dentastix   oiseau oiseaux vogel pajaro litter streu
futter katzenfutter hundefutter foder hundfoder kattfoder kattemat hundefor kattefor hundegodbit kattegodbit voer kattenvoer hondenvoer brokken hondenbrokken kattenbrokken  hundkarma   chew chews treat treats hips pieds fusse feet foot pienso mangime krmivo granules-nain nain nano enano goma peluche jouets juego jeu gioco juguete aquarium aquaria fishing peche  esca lure
shampoo shampooing champu conditioner apres-shampooing douche shower duschgel sunscreen handwash duschbad dusch soap savon seife zeep jabon sapone tvål lotion moisturiser moisturizer moisturising hydratant serum serums visage facial face gesicht
body corps korper corpo   handcreme nachtcreme tagescreme gesichtscreme bodylotion lip lipstick lippen levres labbra mascara makeup maquillage foundation vernis nail ongles nagellack unas hair haare haar cheveux capelli cabello
deodorant deo desodorante deodorante perfume parfum colonia eau-de-toilette toothpaste dentifrice zahnpasta tandpasta dentifrico mouthwash razor rasage  rasier scheer afeitar  sonnencreme solaire spf sunscreen bronzer tanning
detergent lessive waschmittel wasmiddel detersivo detergente detergenti cleaner cleaning nettoyant reiniger schoonmaak toilet wc laundry softener weichspuler dishwasher spulmittel liquide-vaisselle bleach javel bathroom fragrance fragranza ambientador
candle kerze bougie kaars vela candela lamp bulb battery batteries batterie pile paper papier toilettenpapier napkin serviette tissue kleenex towel handtuch           wrap-film
grill-accessory grater raspe rape-a-fromage knife messer  mes   board slicer schaaf fondue-set raclette-set raclettegrill grillplatte pan-set pfanne poele koekenpan mould mold form moule vorm stampo cutter press poacher
boiler cup-holder holder holders container storage   spoon lidl-card book buch livre  boek magazine   rezept card karte carte gift dvd toy spielzeug jouet speelgoed plush pluche lego puzzle 
baby-milk infant follow-on nappy diaper windel windeln couche luier panales pannolini wipes lingettes feuchttucher salviette toallitas intimate sanitary tampon pads condom nursing
sheet sheets pillow duvet thread sock socks shirt t-shirt dress briefs boxer trousers jacket shoes costume wig poster sticker decoration decorations decorating deco garland ornament basket-gift
 pot-plant seeds-for flower bouquet fertilizer dunger engrais compost soil potting gun magnet phone cable charger usb
souvenir servies bord ceramic ceramique keramik ceramica guanti guantes gloves gants handschuhe handschoenen scholl yankee micellare micellaire micellar demaquillant struccante vitakraft chat chats couteau tourist reisefuhrer kochbuch umgebung souvenirs pleurote pleurotes austernpilz austernpilze oesterzwam oesterzwammen babymilch anfangsmilch pommade massagem balm hutch グリル incubator bubble lattanti peques crecimiento croissance growing toddler almo hfc tena urinaires menstruelle diffuser sgrassatore candeggina mug paint wandfarbe verf peinture vernice couleur kleur farbe cushion kussen pillowcase flooring tile    stadtplan  travel  rugby scarf united parka canada coat hat  apron appareil gril  sartenes grill-plate gourmetstel pfannchen kaasschaaf  portaburro butterdose boterkuip beurrier
badesalz ciala corporelle corporal viso mani  visage pelle-cura salbe balsam creme-mains infant infantile bebe neonati lactentes modyfikowane inicio nourrisson zuigeling spielburg ritter sparschwein sparegris decorativo decorativa decorado decore dekoracja dekoration dekorace kerst-decoratie vape e-liquid kinase nattokinase desiccated kapslar-lever detox cleanse gallbladder  thriller novel
ハンドクリーム ケース ナイフ キャップ 小説 絵の具 美容 カメラ メンズ 牧草 枚組
ハムスター 猫 犬 ペット シャンプー 石鹸 キャットフード ドッグフード 洗剤 入浴剤 化粧`,
  /** Imitation: no animal food in it. Fermented plants and supplements are exempt. */
  vegan: `
vegan vegane veganer veganes veganistisch veganistische vegana vegano vegani veganski veganska vegansk veganske vegano-s vegansk           weganski weganska weganskie weganska
veggie vega vegi plant-based plantbased  based pflanzlich pflanzliche vegetal vegetale vegetales  vegetaux plantaardige plantaardig vegetalien vaxtbaserad vaxtbaserat plantebaseret plantebasert roslinny roslinne roslinna meatless meat-free
dairy-free nondairy non-dairy milchfrei alternative alternativ alternatief sojana violife beyond impossible quorn garden-gourmet valess vegetarische-slager simili imitation imitacion imitazione mock analogue analog ersatz faux substitute vevan oatly alpro soja-so tofurky tofu seitan lupine lupin jackfruit
soy soya soja soia sojowy sojowe sojowa sojaproduct oat oats hafer haver avoine avena havre owsiane owsiany aveia planted naturli cauldron heura vivera sucedaneo gulas plant plantebasert vego vegokorv vegofars
ヴィーガン 植物性 大豆ミート`,
  /** No meat or fish in it; a vegetarian cheese is cheese. */
  veggie:
    'vegetarian vegetarisch vegetarische vegetarienne vegetarien vegetariana vegetariano vegetarisk wegetarianski wegetarianska',
  /** Plants that give "milk", "butter", "cream" and "yogurt" their name. */
  plant: `
peanut erdnuss erdnussbutter pindakaas cacahuete cacahuetes cacahuate arachide arachidi jordnot jordnot orzechowe orzechowy amendoim almond mandel mandeln amande amandes almendra almendras mandorla mandorle amandel amandelen migdalowe migdalowy
cashew hazelnut haselnuss noisette noisettes avellana avellanas nocciola nocciole hazelnoot walnut pistachio pistache pistacchio nut nuts nuss noten noix nuez macadamia pecan cocoa cacao kakao karite shea coconut coconuts kokos kokosnuss coco cocos cocco kokosowe kokosowy
 rice-milk reisdrink spelt dinkel epeautre hemp hanf cannabis sesame sesam tahini pea-milk tiger apple-butter sunflower  cupuacu murumuru argan
豆乳 ココナッツ ピーナッツ アーモンド`,
  /** Sweets: what they name is a flavour; yogurts and quarks may taste of it. */
  sweet: `
cacao kakao cocoa bebida chocolate choco choc chocolat schokolade schoko cioccolato cioccolata ciocc chocola chokolade choklad sjokolade czekolada czekoladowe czekoladowy caramel karamell karamel caramello toffee fudge candy candies bonbon bonbons praline pralines  kinder easter paasei paaseieren osterei
ostereier osterhase paques pasqua pascua påske påsk paske creme-egg marshmallow gum gummy-bears haribo lindt milka nutella cadbury ferrero kitkat toblerone maltesers butterscotch butterfinger nougat licorice drop-zoet lakrits biscoff coffee kaffee kaffe koffie cafe caffe cappuccino espresso      matcha eitjes-choco niespodzianka sorpresa surprise
チョコ チョコレート`,
  /** Served with: beside a cheese or a fish they make a mixed product, in a sausage or cream cheese a flavour. */
  side: `
radicchio rucola arugula avocado aguacate avocat palta vegetable vegetables verdure verduras legumes gemuse groenten gronsaker gronnsaker warzywa sweetcorn corn mais maiz beans bean bohnen bonen haricot haricots fagioli judias alubias bonor bonner fasola feijao tomato tomate tomaten tomates pomodoro pomodori pomodorini tomaat spinach spinat epinard epinards spinaci espinaca espinacas spinazie broccoli brocoli brokkoli cauliflower asparagus spargel asperge asperges asparagi pepper-stuffed fig-x aubergine eggplant melanzana melanzane courgette
zucchini zucchine mushroom mushrooms champignon champignons funghi pilz pilze paddenstoel paddenstoelen setas hongos cogumelos cabbage carrot artichoke artichokes carciofi alcachofa pumpkin squash butternut leek leeks poireau poireaux prei porro onions
olives olive oliven olijven aceitunas oliwki apple pear figs fig cranberry cranberries walnuts grapes honey-roast`,
  /** "with": what follows is not what the product is. */
  with: 'with w mit met avec au aux con com med z ze och-med alla allo agli ai all farcito inkl plus sous under above にんにく入り 入り',
  /** "for": what follows is what the product is used for. */
  use: 'for fur fuer voor pour para per till til do dla zum zur speciale speciaal 用',
  /** "without": the next word is not in it. */
  without: 'without no non ohne zonder sans sin senza utan uden uten bez sem free frei vrij',
  and: 'and und en et y e og och i n oder or ou o oraz と',
  /** "taste of": before or after the word that gives it. */
  taste:
    'flavour flavor flavoured flavored flavours geschmack smaak smaken gout saveur saveurs arome aromes gusto aroma sabor sabores smag smak smaku smakowe style stijl facon typ type art 味 風味',
  /** Forms, cuts, makings and fruits: known, harmless, and the ends of many compounds ("Lachs|seite", "Zalm|moot"). */
  plain: `
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
strawberry blueberry raspberry cranberry-x blackberry berry cherry peach apricot mango lemon lime orange vanilla banana pineapple coconut-x fruit garlic herb herbs chive chives pepper peppercorn chilli chili jalapeno truffle dill mustard onion smoked-x
erdbeer himbeere kirsch pfirsich vanille zitrone krauter knoblauch schnittlauch aardbei framboos perzik bosbessen vanille fraise framboise myrtille peche abricot citron vanille fresa frutas platano melocoton limon fragola pesca albicocca limone vaniglia jordgubb hallon blabar vanilj truskawka
味付 国産 北海道 生 冷凍 切身 切り身 小粒 極小 有機 無添加 特選 徳用 大粒 スライス プレーン`,
  /** Small words: skipped, never deciding. */
  small:
    'the of a an in on to by from de du des d l la le les un une del della dello dei degli delle di da dal el los las lo il gli i una uno do dos das o os as van het de een der die das den dem des vom von im av af fra pa z na ze je les s t nt x xl dop aop igp pdo pgi doc bio mg gu uit op te aan zum chez',
} as const satisfies Record<Role, string>;
