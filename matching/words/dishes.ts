/** Dishes, snacks, sauces and bakery ware: whatever food such a name holds, the product merely contains it. One list of `ROLES`. */
export const DISHES = `
rosolek 甘酒 塩糀 塩こうじ 塩麹
パスタソース 納豆パスタソース 揚げ納豆 さけ茶づけ ハンバーグステーキ チキンソテー チキンステーキ
musubi
leverpastejrulle leverpastejrullar skinkrulle skinkrullar hogrevschili purjolokspaj baconlindad baconlindade lakserull
stutenmilch eselsmilch kamelmilch blattgelatine speisegelatine
naturnes
michelina michelinas
kanifumi kamoboko
bagelfuls kreplach pastelillo pastelillos delissio gimmies
rondelets mcgriddle mcgriddles potsticker potstickers
gooh pyorykka pyorykoita
鮭めし さけめし いかめし 鯛めし かきめし かにめし たこめし ベーコン巻 ベーコン巻き ほうれん草ベーコン ヨーグルトレーズン 団子 鶏飯 鶏そぼろ 牛そぼろ 豚そぼろ 肉そぼろ ビビンバ ビビンパ よだれ鶏 棒棒鶏 バンバンジー 鶏白湯 ラ王 サッポロ一番
たまごどうふ 専用しょうゆ 専用醤油 手巻寿司 手巻き寿司 酢味噌 酢みそ 柚子味噌 ゆず味噌 ゆずみそ 田楽味噌 田楽みそ ごま味噌 ごまみそ 胡麻味噌 ねぎ味噌 ねぎみそ 辛味噌 にんにく味噌 鉄火味噌 鯛味噌 鯛みそ みそまんじゅう ふき味噌 味噌漬 味噌漬け みそ漬 みそ漬け みそだれ 煎餅 いか天
weckerl laugenweckerl kasweckerl kornspitz essigwurst
kambly wernli marmorette printen lachslaibchen
guetzli
peppadew botercake wokpakket
olvarit stoofpotje stoofpotjes rundvleeskruiden gehaktkruiden biefstukkruiden vleeskruiden kipkruiden viskruiden
liofilizzato liofilizzati
entrepa entrepans biquini
sopinstant
furikake roysters brannigans knorrox indomie suimin youfoodz mamee bisto nissin
miojo temaki
patas tubce kasza kaszy oliwki
redenbacher redenbachers
smartfood kabob kabobs
frullato frullati
fagots fagot belin macedoine
blevita darvida tuc rustipani filegro
kefirferment folgemilch anfangsmilch sauerkrautplatte
backcamembert
speckdatteln silserli partybrotli feigensalami dattelsalami schokosalami piccolinis currywurst currywurste sulzwurst
osterlamm hackfleischballchen
babymad nuudeli nuudelit sampyla sampylat kevatkaaryle kevatkaaryleet brodskiver halloumisticks halloumistickor fjordland turmat
laksepaalaeg laksesalat grevefedt sillbricka sildeanretning
kaakaomaito glassgradde floteis maitokaakao
svinesnack kalvsylta kalvesylte persesylte pressylta
tripe steaklet steaklets oxo
slaatje bladerdeeg opbakaardappelen spritsen kletsmajoors fruitbiscuit gugelhupf ofengemuse 
risolat   stabchen cappeletti capeletis capelettini sorrentinos agnolotis panzottis steamer steamers sulzchen sulze scheuermilch notcream notmilk valsoia beefless chickenless porkless fishless tunaless
lollipop lollipops lolly lollies chupa jellybean jellybeans gummies gummy gummi gominolas haribo vingummi gummibarchen kaugummi kauwgom tuggummi tyggegummi fruchtgummi weingummi lachgummi
panko keripik kripik
amandelstaaf amandelstaven 麺づくり
hargow shumai
lovers
laxbiff laxbiffar fiskbiffar torskbiffar barnemat babymat barnmat potetmos potetstappe kipkorn kolache kolaches stonebaked goodfella goodfellas totinos digiorno tombstone melts プリングルズ カリー
pochoutka babymos babygrot babygrod bokkepootjes kefirpilz starterkultur schnaka schnakas schnacka schnackas tandoori corny lammekraft oksekraft kyllingkraft honsekraft stappe kartoffelstappe
rugbrod rugbroed franskbrod シーズニング
empanada empanadas empanado empanados backteig transport
vent kurkure teapigs picpoul canja gratons grattons snackers dunkers juustolastu juustolastut kanapata lihapata gewurzzubereitung gewurzzubereitungen チーザ untapan piltti bobovita bebivita semper ベビーフード おじや
から揚 savoursmith knusperchen knusperfilet knusperfilets knusperschnitzel knusperli backfrische yatekomo amanida amanides zemesrieksti riesutai mozzarellatikut juustutikut tempurarejer tempurareker tempurarakor 
пельмені ζελε suritett prasku prasek
шубои шубою шуба
skondensowane skondensowany paprice testovinou testovinami testoviny testovin ryzi ryzou knedlikem hranolkami hranolky
smorgås smorgåsar raksmorgås landgång flaeskesvaer knaprigt fleskesvor
kek ekmek ekmegi simit acma kruvasan bazlama sehriye makarnasi bulyonu harci cesni baharat baharati patlagi kazandibi supangle sinitzel sinitsel pizzasi lazanya mayasi tozu iskembe cacik mezesi salatasi pastasi
condiment condimente condimentat supe saratele biscuit chec cozonac napolitane napolitana eugenia taietei snacksuri crochete crutoane painea paine franzela covrig gogosi clatita placinte strudele merdenea sarmalute mamaliga fasole mazare sticksuri saleuri cornulet
tojasos turos kremes leveles bundas sutemeny suti keksz ostya napolyi bagett gulyas fasirt fasirozott krokett ropi pattogatott gabonapehely muzliszelet kaveital jegkrem ketchup szosz szosszal tesztaszosz porpuding puding fagylaltpor fuszerkeverek fuszer pasztetomos csigateszta eperlevel kenyerlangos pizzas kaposztas bukta muffin majgombocleves kenyerkremes
koreni korenie korenici gulas gulase perkelt tousty testo zavarka zavarky nudle nuggety nugety nugetky smazenka sekana karbanatky karbanatek fasirky knedlik vyvary bujon bramburky krupky bramborova bramborove brambory pomazanky toasty chlebicek chlebicky bagetky kolacek kolacky babovka venecek zakusek zakusky dort dorty vafle susienky cipky horalka krmivo
тесте тесто тесті
τορτελινι τορτελινια ζυμαρικα μακαρονι λαζανια ραβιολια κριθαρακι χυλοπιτες τραχανας ρυζι ψωμι φρυγανια φρυγανιες παξιμαδι παξιμαδια κουλουρι κουλουρια τσουρεκι μπουγατσα πεινιρλι τυροπιτες τυροπιτακια σπανακοπιτες λουκανικοπιτα λουκανικοπιτακια ζαμπονοτυροπιτα κοτοπιτα κασεροπιτα μπουρεκι κεφτεδακια κροκετες ναγκετς σνιτσελ γεμιστα ντολμαδακια ζωμοι τζατζικι ταραμοσαλατα μελιτζανοσαλατα τυροσαλατα τυροκαυτερη αρτοσκευασμα σνακ κρακερς τσιπς πατατες χυμος τσαι αλευρι μαργαρινη τυροβουτιες σφολιατα φυλλο κρεπα κρεπες βαφλα βαφλες δημητριακα ρυζογαλο μπισκοτο ποπκορν τορτα πιτακια σουφλε ριζοτο λιγκουινι πενες ταλιατελες γεμιστες
баница кроасан вафли вафла кюфте кюфтета кебапче кебапчета сладолед хляб бисквити панирани панирано
піца піцу локшина макарони млинці млинець налисники сирники деруни нагетси шніцель рулька супу борщу картопля крекери хліб хлібці сендвіч спеціі прянощі паніровці глазуровании глазуровані сік борошно печиво круасан тістечко тістечка морозиво ескімо згущене палички пластівці хінкалі голубці тефтелі піджарка салати
пирожное пирожные пицца пиццы пиццу лапша лапши макароны макаронные спагетти вермишель чебурек чебуреки беляш беляши блины блинчики блинчик оладьи сырники сырник хинкали манты равиоли голубцы тефтели фрикадельки наггетсы шницель шницели зразы биточки котлета котлет бефстроганов гуляш плов рагу жаркое солянка щи рассольник окрошка похлебка каша каши рис гречка пюре картофель картофельные картошка сухарики снеки снэки снек крекер крекеры гренки хлеб хлебцы батон булочка булочки булка багет лаваш сэндвич сендвич бутерброд сэндвичи шаурма ролл роллы суши кубик кубики приправа приправы приправу специи пряности панировка панировке панированные панированное кляре темпура желе кисель пудинг пломбир эскимо сорбет глазированныи глазированные глазированная глазир глазурь сок сока нектар компот морс лимонад вода мука дрожжи круассан слоика слоики слоеныи рулет рулеты кекс кексы кулич пряник пряники сушки баранки печеночник хот-дог закуска маринад пельмень вареник сгущенное сгущенка сгущ сгущенные сгущенкои сухое десерт десерты палочки хлопья каша-минутка попкорн запеканки гарнир борща супа салаты винегрет оливье омлет
dipp dippmix gache pogne cramique craquelin rohliku testicku zupanu gldfsh crunchy orloff じゃがバター proszek proszku kapusniak grochowka mayonaise gewurzpaste currypaste pierozki glasstrut glasstrutar rinds torten brezeln brezen salate pizzen rollchen lachsrollchen schinkenrollchen taschen kasetaschen teigtaschen stangen laugenstange laugenstangen kasestange kasestangen salzstangen schlemmerfilet schlemmerfilets
backfisch fischstabchen kaseballchen quarkballchen hackballchen zimtschnecke zimtschnecken krapfen schmarrn huhnertopf fertiggerichte kracker griessbrei gotterspeise flammekueche flammekuche
taartjes cakejes toastjes nootjes hapjes loempias rijst wok wokgroenten pannenkoeken poffertjes toetje toetjes friet spiesjes sate garnalencocktail garnelencocktail krabbencocktail crevettencocktail rejecocktail rakcocktail
gougere gougeres tarama assaisonnement fumet bollos napolitanas palomitas rollitos macarrones espaguetis especias spezie kakor pajer rora lask budding havregryn sodavand babka bulka bulki zupy surowka kotlety nuggetsy orzeszki napoj paes sumo
bouillonblok bouillonblokje bouillonblokjes bouillonblokken smorgasraan raan lattice lattices chipsuri おかき
kraker krakeri biskuvi corba corbasi manti borek boregi pide lahmacun kofte koftesi dondurma dondurmasi cips cipsi bulyon suyu pogaca tost doner pilav makarna tarhana
τυροπιτα σπανακοπιτα πιτα πιτσα πατατακια σουπα σαλτσα κρουασαν μπισκοτα παγωτο μακαρονια μουσακας παστιτσιο κεφτεδες μπιφτεκια σουβλακι γυρος
nokedli paprikas porkolt leves gombota palacsinta pizza langos rakott toltott rantott kifli pogacsa
supa ciorba galuste mici chiftele sarmale placinta covrigi biscuiti inghetata pufuleti
keitto naksut naksu pulla piirakka kiusaus pyoryka pyorykat lihapulla keksi keksit jaatelo
пельмени вареники пирог пирожки суп борщ салат котлеты чипсы печенье мороженое торт запеканка бульон
rustlers mcmuffin lunchable lunchables lunchers funpack helper pops plait parcels kyiv kyivs sarnie ploughmans skillets epices garniture garnitures cheeseburger cheeseburgers pizze pizzeta pizzette pinsa calzone focaccia flammkuchen tartine quiche quiches pies pot-pie pasty pastie pastel
pastry pastries feuillete feuilletee friand chausson vol-au-vent bouchee samosa empanadilla croqueta croquette kroket kroketten
bitterbal bitterballen loempia saucijzenbroodje kaassoufle souffle blini crepe galette pancake pannekoek pannenkoek pfannkuchen waffle 
wafel gaufre gaufrette kuchen taart torte gateau gebak ciasto ciastka ciasteczka kaka 
kekse koek koekje koekjes kex kiks kjeks herbatniki sable shortbread cracker crackers crispbread
knackebrod knackebrot knekkebrod kasekuchen croissant brioche bagel bread brot brood pain pane pan panino panini pao chleb brod baguette
ciabatta toastbrot bun buns broodje bolletje brotchen wrap tortilla burrito taco fajita enchilada quesadilla nacho kebab kebap gyros
shawarma kroketter krokettene croutoner falafel sandwich sandwiches tramezzino bocadillo sub hoagie club-sandwich croque toastie hot-dog corndog slider stuffing
pasta nudel nudeln noodle ramen ramyun udon soba spaghetti spaghettoni tagliatelle tagliolini fettuccine fettuccini linguine penne rigatoni fusilli farfalle maccheroni
macaroni mac ravioli ravioloni tortelloni grantortelli raviolo raviolini tortellini tortelli cappelletti agnolotti mezzelune gnocchi gnocchetti lasagne lasagna lasagnes
cannelloni conchiglie orzo spatzle spaetzle maultaschen pierogi pelmeni dumpling gyoza mandu wonton dimsum momo bao couscous taboule risotto paella
arroz rice reis riz riso ryz nouille noedel fideo fideua nasi bami pad-thai chow-mein makaron nudlar pilaf biryani sushi maki nigiri onigiri poke bento
soup soupe suppe soep sopa zuppa minestrone minestra vellutata veloute potage bisque chowder soppa zupa barszcz rosol bouillon bouillons broth fond fonds stock brodo caldo
bulion brodokter buljong gazpacho ragu ragout gulasch goulash stew stoofpot hachee-schotel casserole cassoulet tajine chili-con-carne tagine blanquette bourguignon daube navarin
dip dips mayo mayonnaise maionese mayonesa relish guacamole
hummus houmous humus tzatziki tapenade aioli bechamel besciamella jus curry korma masala tikka madras jalfrezi vindaloo satay teriyaki sambal
salad salade salat insalata ensalada ensaladilla sallad salatka salada coleslaw sla taboulé huzarensalade
seasoning gewurz gewurzmischung wurzmischung spice spices kruidenmix krydda krydderi przyprawa condimento sazonador tempero specerijen mix-voor
chips chip crisps crisp puff puffs popcorn cracknel pretzel brezel laugen snackmix flips curls doritos tortillas nachos bretzel krokant
porridge oatmeal flocken bar bars barrita riegel reep barretta baton
meal meals mahlzeit maaltijd maaltijdsalade plat repas gericht schotel stamppot bowl kit kits entree dinner dinners platter sampler assortment 
gratin gratine auflauf ovenschotel moussaka parmentier appetitosi stripsy スキムミルク silakkapihvi silakkapihvit だし巻き σνιτσε~ flaczki praf clatite tort careta oreja orejas morro morros sesos museau hure carcasa carcasas carcassa ζυμαρι~ μπισκο~ κεφτεδ~ κροκετ~ μακαρο~ τυροπι~ σπανακ~ μπουγα~ πατατα~ πατατε~ σαλατα σαλατες κρουασ~ τσουρε~ παγωτα ροφημα ροφηματα χυλοπι~ τραχαν~ πιτες πιτσες κοτοσο~ σουπες ζωμος ζωμο κυβοι κυβος μουσακ~ παστιτ~ τοστ σαντουιτς εβαπορ~ συμπυκ~ ζαχαροπλαστικης ρυζογα~ σκονη λαζανι~ νουντλς αλοιφη κεικ κριτσινια κρακερ γαριδακια σουβλακια κεμπαπ μπιφτεκι eriste sandvic durum sutlac ezmesi ezme muhallebi kurabiye gofret tarhonya cernametelt spagetti makaroni galuska csiga taitei snitel zacusca piure covrigei gulasleves fozelek lecso panirozott equino equina equini sammontana algida haagen viennetta solero langnese breyers dreyers zweifel maarud olw kims lorenz chio tyrrells funyuns teneroni croccole spinacine pierogies polenta fritata frittata omelette omelet tortilla-de tortilla-espanola rosti roesti aelpler alplermagronen
nugget nuggets goujon popper poppers cordon cordon-bleu schnitzel wiener-schnitzel escalope-milanaise kiev katsu karaage tempura tenders tender breaded panee panes panees paniert panierte gepaneerd
gepaneerde impanato impanata impanati impanate panerad paneret panerte panierowany panierowane panierka crumbed battered beignet accras acra fritter croustillant croustille croquant croquants fish-fingers fishfinger fishcake 
nugat zabaione advocaat eierlikor eggnog pudding vla flan dessert desserts nachtisch postre budino mousse-au tiramisu panna-cotta pannacotta creme-brulee creme-dessert creme-caramel parfait-glace profiterole eclair sernik
ice-cream glace gelato gelati helado eis ijs is-glass sorbet sorbetto lody sorvete glass milkshake shake 
juice saft sap jus-de suco zumo succo sok nectar limonade lemonade soda drink-mix tea the te tee thee tisane macchiato latte-macchiato 
ol likor liqueur liquore licor likeur liker 
flour mehl farine harina farina meel maka mjol backmischung mix mixes mischung powder poudre pulver poeder polvo preparation preparato base pasta-base
jam jelly confiture marmelade marmalade konfiture mermelada marmellata 
baby-food babyfood potito tarrito homogeneise omogeneizzato homogeneizado petit-pot 
lentil lentils linsen linzen lentilles lenticchie lentejas chickpea chickpeas edamame peas erbsen erwten petits-pois quinoa bulgur kale 
potato potatoes kartoffel kartoffeln aardappel aardappelen frites fries patate patata patatas patates pomme-de-terre purée puree wedge-fries mash mashed hash hashbrown
filled gefullt gefullte farci farcis farcie farcies ripieni ripieno ripiena relleno rellena rellenos rellenas gevuld gevulde fylld fyldt nadziewane stuffed stuffer stuffers
flavoured-crisps tortas involtini saltimbocca roulade rouladen rolletjes pinwheel skewer skewers brochette spies spiesse spiess spiedini satespies pinchos espetada espetadas szaszlyk szaszlyki grillspett yakitori
scampi-fritti aranci arancini suppli mezze meze antipasto antipasti tapas appetizer hors canape canapes verrine terrine-de-legumes tartare-de tartar tatar ceviche
jerky beef-jerky biltong pemmican scratchings chicharron chicharrones kroepoek krupuk
scotch-egg deviled quesada torta-de crostini bruschetta crouton croutons feuilles paczki rogal pirog pirogi
tart tarts taerte paj pai pita tosti tostis toast toasts zapiekanka kanapka kanapki sandes chrupki chrupek patatine batatas batata bågar ostbågar palitos rudacskak piroger gressins grissini stengels kaasstengels vlinders tortitas rissois rissol coquillettes panzerotti fondue-pret teig masa dough deig deg massa takeaway refeicao cortezas skwarki garnie garni surimi kranz lapper starter starters spores culture-kit flavouring
rusk rusks zwieback beschuit biscotte biscottes gallette galettes oatcakes oatcake rice-cakes melba matzo lavash naan chapati pappadam poppadom papadum tartlet tartlets turnover turnovers strudel knodel klosse dumplings spring-rolls nem nems rouleaux lasagnette parmigiana crespelle cannoli arancine timballo sformato frittatine
babbelaars laab bunnies smiles furrows fondue fondues fonduta kaasfondue kasefondue ostefondue 
croute croutes flautas flauta grinder mincer maker stainless blender machine mixer cornetto cornetti stroganoff färdigrätt lompe schlafrock polvorones carrozza tartiflette ostepop krakersy panierce rántott tamale tamal potetgull perritos microondas dado confituur uienconfituur chutney ostesaus macka mackor macarrao papilla papillotes snoep snack-x gums yoghurtgums joghurtgums frother steriliser kornbrand alpenbitter rillettes rillette rebozado rebozada rebozados panado panada panados friterad fritert friteret filo phyllo empada aperitif gentiane apero chaudree meringues cobbler syrup sirup sirop sciroppo nog girasoli piccata milanese milanesa boulgour crust crusted choccy crescent madeleine madeleines tortis torti alfredo florentine fingers samoussa samoussas samosas fougasse mezzaluna barchetta sombrero scramble gewurzsalz sazon horse cheval cheveux pferd paard caballo cavallo birne tortellone scrambled fagottini filini pappardelle anellini farfalline paccheri bucatini capellini ditalini trofie orecchiette strozzapreti garganelli mafalde reginette sfogliavelo taglierini paupiette paupiettes bake bakes crispy grignotte guarnicion garniert gratang gratange omusubi cassolette rotini lasana frituur panerede hjortesalt digestives sjokomelk chocolademelk chokladdryck kage kager sofficini tartinade tartinades ciambella mein taralli tarallini merenda meatball meatballs meatloaf albondiga albondigas polpette polpettine polpettone boulette boulettes gehaktbal gehaktballen frikadelle frikadellen frikadeller kottbullar kjottboller kodboller pulpety pulpeciki almondega almondegas kofta koftas klopse
pocket pockets bite bites crumb crumbs knacke surdegsknacke lo-mein assorted assortiment surtido sortiment sliders baumkuchen stollen panettone pandoro colomba brezn laugenbrezel blatterteig pudim pudins achocolatado salsiera mochi taiyaki dorayaki
margarine margarina margarin plantaardig vanaspati shortening cooking-spray spray-oil
gravad-sauce pie-filling filling fullung frosting icing sprinkle creamer whitener
ひきわり大豆 納豆のたれ かきの種 エッグ キッシュ パンケーキ パンケーキミックス ジャーキー ゼリー フローズン 粉ミルク 昆布 オクラ 丼の具 コーン 魚肉 巻き トースト ピラフ チャーハン グラノーラ スティック まん パイ ボーロ せん えびせん 菓 おつまみ 味 サプリ キナーゼ 水煮大豆 ブリトー バーガー ドリア リゾット オムレツ クリスプ
あさげ ゆうげ ひるげ マサラ カレー スープ ラーメン らーめん うどん そば そうめん サンド サンドイッチ ピザ パン スナック せんべい チップス ドレッシング グラタン シチュー ふりかけ 菓子 弁当 おにぎり 寿司 丼 丼の素 鍋 鍋つゆ つゆ 汁 みそ汁 味噌汁 ケーキ クッキー クラッカー プリン 豆腐 スパゲッティ スパゲティ パスタ コロッケ カツ とんかつ フライ 唐揚げ から揚げ 天ぷら 餃子 シュウマイ 焼売 ハンバーグ サラダ マヨネーズ 調味料 だし の素 風味 味の 蒸し 茶碗蒸し 雑炊 がゆ おかゆ 炊き込み ご飯 ごはん 麺 めん 焼きそば やきそば ポテト ビスケット キャラメル ジュース お茶 コーヒー 紅茶
chimichanga chimichangas tostadas tamales pupusas arepa arepas empanadillas churro churros pozole mole birria jambalaya gumbo dhansak bhuna dopiaza pasanda saag palak
karahi balti pakora pakoras bhaji bhajis kedgeree rogan makhani rendang laksa pho bibimbap bulgogi tteokbokki japchae kimbap gimbap jajangmyeon teppanyaki donburi
okonomiyaki takoyaki chirashi sukiyaki shabu katsudon carbonara bolognese bolognaise bolonesa bolognesa arrabbiata arrabiata puttanesca amatriciana stroganov
stroganof strogonoff estrogonofe jambalaja mijotee mijotes colombo yassa mafe rougail waterzooi carbonnade axoa garbure potee aligot brandade quenelle
quenelles hachis tourte tourtes tourtiere croustade cassoulets nougatine chocolatine viennoiserie viennoiseries kouign financiers canneles macaron
macarons palmier palmiers pithiviers fougasses bretzels callos fabada pisto salteado salteada salteados revuelto bunuelos ensaladas gazpachos potaje menestra canelon
canelones croquetas flamenquin flamenquines libritos sanjacobo sanjacobos ensaimada ensaimadas bizcocho bizcochos magdalena magdalenas sobao sobaos hojaldre
hojaldres rosquilla rosquillas rosquilletas rosco roscos colines reganas barquillo barquillos natilla natillas torrija torrijas turron turrones mazapan mantecado
mantecados tocinillo gofio lasanha nhoque esparguete aletria feijoada farofa escondidinho coxinha coxinhas bolinho bolinhos folhado folhados 
rosca roscas queque queques broa broas tosta tostas torrada torradas regueifa pipoca pipocas pamonha cuscuz brigadeiro brigadeiros pacoca rabanada rabanadas
moqueca vatapa acaraje cerelac farofas sopas caldeirada sofficino panzerotto piadina piadine schiacciata schiacciatina schiacciatine tigelle biscottata biscottate
crostatina crostatine plumcake savoiardi amaretti cantucci cantuccini frollini frollino novellini krumiri canestrelli torrone torroncini pancarre vitel tonnato
tonnata tonnati tonnate arancina crocchetta crocchette crocche panato panata panati panate pastella gratinato gratinata gratinati gratinate sformati orzotto
insalatona insalatone sfogliatina sfogliatine sfogliata rustico rustici vellutate passata zuppe bavettine vermicelli spaghettini maltagliati frastagliate stelline
pastina quadrucci risoni gramigna pici scialatielli cavatelli casarecce caserecce calamarata mezzemaniche sedani tortiglioni cellentani lasagnetta barilla voiello
garofalo rummo cecco divella buitoni panzani tresse zopf hefezopf gipfel gipfeli weggli weggen semmel semmeln kipferl streusel plunder geback gebaeck
platzchen lebkuchen spritzgeback eintopf eintopfe bratling bratlinge bruhe huhnerbruhe suppen gulaschsuppe frikassee schnitzeltaler tellergericht pfannengericht
nudelgericht reispfanne hackbraten reibekuchen puffer kartoffelpuffer salatdressing waffelblatter grissin backerbsen nockerl nockerln speckknodel leberknodel
apfelstrudel kaiserschmarrn schupfnudeln knopfli hornli alpler fleischsalat wurstsalat heringssalat geflugelsalat krentenbol krentenbollen rozijnenbol rozijnenbollen
frazzles bimbo bifteki biftekis klamma lantklamma polarklamma coratella coratelle oliebol oliebollen appelflap appelkoek appelkoeken ontbijtkoek kruidkoek eierkoek eierkoeken stroopwafel stroopwafels pepernoten kruidnoten borrelnoot borrelnoten
borrelnootjes zoutjes snert hutspot zuurkoolstamppot maaltijdpakket wereldgerecht verspakket soepballen kapsalon bamischijf nasischijf kipcorn kaastengel kaastengels
saucijzenbroodjes worstenbroodjes worstenbrood tompouce soesjes slagroomsoesjes roomsoesjes vlaai bullar bulle kanelbulle kanelbullar vetelangd semla semlor lussekatt
smakakor drommar kaksmulor tartbotten kebabrulle pytt pyttipanna kroppkakor palt raggmunk pannkaka pannkakor plattar vaffla vafflor vafler vaffel lefse lefser
pepperkaker brunkager smakaker boller bolle gjaerbakst skillingsboller wienerbrod skorpor tebirkes hindbaersnitter lapskaus fiskeboller fiskekaker fiskepinner kalapuikot kalapuikko lohipuikot
fiskgratang fiskpinnar fiskbullar kaalpudding biksemad tarteletter forloren gryderet gryderetter farsbrod smorgastarta smorrebrod smorgas smorgasrostad placki
nalesniki krokiety golabki bigos zurek flaki fasolka lazanki kopytka kluski uszka racuchy gofry paszteciki zapiekanki tosty drozdzowka drozdzowki makowiec piernik
pierniki paluszki sucharki wafle wafelki rogaliki rogalik ptysie eklery knysza pyzy knedle galaretka kisiel budyn galareta auszpik knedliky svickova polevka polievka
polevky omacka omacky pomazanka natierka bageta bagety rohlik rohliky susenky susenka tycinky tycinka chipsy krekry oplatky oplatka buchty kolac kolace strudl livance
zavin keks piskoti strudelj burek bureki zavitek zavitki juha juhe omaka umak omake njoki testenine tjestenina testenina cmoki rizota rizoto kruh
kruhek zemlja zemlje rogljicek kroasan sendvic sarma cevapi cevapcici pljeskavica keitot laatikko leipa piirakat kastike leivat pullat
karjalanpiirakka makaronilaatikko lihapullat sipsi sipsit levesek zsemle kenyer teszta tesztak rantotta stockpot
stockpots rechaud cheez goldfish ritz triscuit pretzels crackerbarrel cheetos pringles lays bugles quavers wotsits skips mccoys popcorners plentils
nibbles morsels fritters hushpuppies hotpot casseroles tagliatelles paninis ciabattas flatbread flatbreads crumpet crumpets scone scones teacake teacakes baps bagels
brioches doughnut doughnuts donut donuts eccles oatmeals granolas hashbrowns latkes knish knishes blintz blintzes pierogie pirogies wellington pasties stuffings
dumplin bouillion boullion boullon bullion boullions stockcube gravies marinara concentrate concentrat concentrado concentrato tetrazzini cacciatora scaloppini
fajitas enchiladas quesadillas buritto burritos chilaquiles pozoles calzones stromboli bruschette crostino lasagnas manicotti ziti rotelle orechiette cavatappi
gemelli radiatore ditali fleischschnakas fleischschnacka cordonbleu cordons nuggies zingers strippers crispies dippers kievs wafels smoothies shakes frappe frappes
frappuccino chai schorle schorlen apfelschorle limonada limonata limonaden siroop sirops nectars gaseosa refresco refrescos kvas kvass kombucha granita slush cordial
eistee icetea condensed condensee concentree evaporated gecondenseerd gecondenseerde kondensiert kondensierte kondenzovane kondensowane zageszczone condensado
condensada evaporado evaporada condensato evaporato kondenseret kondensert kondenserad kondensmilch trockenmilch milchpulver melkpoeder koffiemelk melkpulver
mjolkpulver maelkepulver milchreis milchbrotchen milchschnitte milchspeise milchzucker milchshake milchdrink milchmischgetrank melkbrood melkbroodjes polvere powdered
pudra granulado granulare pasulj powders whiteners ココア カフェオレ カフェラテ ラテ ミルクティー ミルクティ ミルクパン ミルクフランス 練乳 コンデンスミルク 粉末 ドーナツ ドーナッツ シュークリーム エクレア クレープ ワッフル ホットケーキ ロールケーキ カステラ
マカロン マフィン タルト ティラミス ババロア パフェ あんぱん メロンパン クロワッサン 食パン 蒸しパン 中華まん 肉まん 春巻 シューマイ ナポリタン ペペロンチーノ ミートソース ボロネーゼ アヒージョ ラザニア ニョッキ パエリア ハヤシ クリームシチュー ホワイトソース カレールー カレールウ デミグラス ポタージュ
コンソメ ブイヨン 鶏がら 鶏ガラ がらスープ ぽん酢 ポン酢 炒め 麻婆 青椒肉絲 回鍋肉 酢豚 メンチ メンチカツ チキンカツ 串カツ フライドチキン フライド からあげ 竜田揚げ 竜田 南蛮 つくね つみれ 肉団子 ミートボール ロールキャベツ おでん 親子丼 カツ丼 天丼 うな丼 うな重 釜めし 赤飯 手巻 ちらし いなり
茶漬け お茶漬け 佃煮 カルボナーラ 揚げ 揚げ物 ホットドッグ 惣菜 おかず 素 味付け海苔 海苔 茶 ソーダ サイダー コーラ
sarladaise sarladaises
obalovany obalovane obalovana smazeny smazene panirani panirane panirana pohani pohana pohane pohovany vyprazany vyprazane
bavette bavettes delicias compote compotes
milanaise milanaises
aeggekage eggekake aggakaka empanizada empanizado empanizadas empanizados rantva szendvics melegszendvics tonhalsalata halsalata husleveskocka leveskocka ymerdrys speckbohnen forårsruller forårsrulle vårrullar vårrulle vårruller smorcreme smorkrem botercreme buttercreme medialunas medialuna kebabkott kebabkod kebabkjott tojassalata krumplisalata batyu retes rudi vajkrem vyvar vyvaru アイス アイスバー マーガリン
cotoletta cotolette
mornay だし巻き卵 だし巻き玉子 角煮 豚汁 牛めし 牛めしの具 豚汁の具 チゲ 炒飯 豚キムチ タンドリー ベーコンエピ エピ 串 骨せんべい tabla tablas tabua tabuas papas papitas dobradinha mocoto mondongo guatitas guatita patita patitas orelha orelhas panatina panatine todito tequeno tequenos arrollado consome consomes
leib leiva saiake saiakesed viinerisai juustusai pelmeenid kotletid hakkkotlet hakkkotletid supid kanasupp hernesupp seljanka pirukas pirukad piruka pannkoogid kupsised krobinad krobuskid krops kropsud kissell nuudlid kartulid kartuli friikartulid pitsa lihapallid nagitsad kananagitsad voileib voileiva voileivad suupisted jaatis jaatise kohuke kohukese kohupiimakook
maize maizes maizite maizites tostermaize tostermaizes rupjmaize sviestmaize sviestmaizes bulcina bulcinas cepumi cepumu piradzini piradzins piragi pelmenu kotletes sviestm frikadeles saldejums saldejuma kraukski kruasans pankukas nageti biezputra rasols rosols uzkoda tortes
duona duonos batonas batono bandele bandeles pyragas pyragelis pyragai pyrageliai sausainiai salotos misraine sriuba sultinys koldunai koldunu cepelinai kotletai kepsneliai blynai blyneliai varskeciai ledai ledu traskuciai sumustinis sumustiniai kebabai picos dziuvesiai dziuveseliuose traskus barskuciai sultinio kibinas kibinai galantine galantines galantina
sladoled sladoleda sladoledni hren hrenom tortelini kecap smoki strukle struklji svaljki krofi pica pice tjestenine rezanci nabodala nabodalca paniran medaljoni
nudler fertigmenu fertigmenue croq gomitas gomita farsbiff farsbiffar kycklingbiff kycklingbiffar pannbiff pannbiffar tacokyckling risgrynsgrot havregrot yoghurtis saccottino saccottini pizzerinka pizzerinki pizzerka pizzerki rangoon lamen picole picoles 肉味噌 肉みそ 納豆巻 ウインナーロール ウィンナーロール ハムロール ソーセージロール 鶏だんご 油淋鶏 ヌードル サブレ 牛乳かん 牛乳寒天 sdw swd sandw sdwch emp grandiosa もろみ coronation villaroy villeroy nantesa croiss viennois backhendl backhendlsalat ostespro osteinger spett bakelse bakelser prinsessbakelse bucho librillo ozorki ozory バター餅 チキンライス 鶏団子 玉子とうふ たまごとうふ ミルクバー ランチパック お好み焼 お好み焼き 豚玉 wurzer wuerzer rahmgeschnetzeltes sahnegeschnetzeltes rahmgulasch rahmschnitzel smorgasfett rosolowa rosolowy rosolowe escargots escargot aumoniere aumonieres fandangos ruffles cebolitos torcida fofura yokitos baconzitos stiksy karitos kremfloteis cretons creton salgadinho salgadinhos
пица пици мекици лютеница палачинки сандвич тутманик козунак кифла кифли гевреци руло печива соленки пържени iebiezinatais sutirstintas milteliai
ориз рисом tatlisi snitsel snitslid puljong puljongi buljons buljona kuka kukas galetes arros samoosa samoosas pancit bhalla vada puri poori sev bhujia namkeen twisties cheezels kasica kasice dippi dippimix
trojobalu strouhance trojobale котлети
satecek satecky bebietel
чипс
чіпси чипси грінки
kahvimaito prieskoniai prieskoniu biezenis biezeni tyrele tyreles snicele sniceles paneta panets
arrebossada arrebossat arrebossats arrebossades
goreng micropop mikropop marynata しゅうまい しゅーまい brunsviger rundstykker rundstykke kanelsnegl kanelsnegle kanelsnurr kanelsnurrer teboller fastelavnsboller lussekatter svob salatini smorgasran danie zelatyna zelatina zelatin zselatin ゼラチン krakeling krakelingen kalvekraft fiskekraft viltkraft quibe quibes kibe kibes どら焼き どらやき 大福 ミルクレープ バターライス ガーリックライス クッパ ストロガノフ 参鶏湯 サムゲタン vaniljekranse vaniljekranser barrinha barrinhas enroladinho enroladinhos cialda cialde aebleflaesk kokosboll kokosbollar kycklingfarsbiff kycklingfarsbiffar våfflor våffla glassbåt glassbåtar valling barngrot grot grod precelki precle bulce leczo soczewica soczewicy baiocchi gocciole loacker tarallucci batticuori pavesini bucaneve tegolini insaporitore sfogliatella sfogliatelle cous klossen menu collagen kollagen collagene collageen colageno colagenio kolagen コラーゲン フィナンシェ かけごはん かけご飯 鶏めし 釜飯 鶏天 大根 しぐれ煮 田楽 おむすび 寿し えびマヨ 海老マヨ 石けん 味噌おでん yoghurtrozijnen bovril bisc chipsfrisch`;
