/** Words that say how a food is made, cut, kept or sold: whatever it is, it stays that (`roles.ts`). */
export const PLAIN = `
チキンステーキ用 チキンソテー用 ソテー用
zerowki
cubeteado cubeteada confitero
butterfield hatfield smithfield litchfield mansfield chatham
prior gilde grilstad stabburet solvinge finsbraaten fatland eldorado gestus premieur velsmag egelykke guldfageln ingelsta parsons lithells anglamark garant kotimaista atria snellman kariniemen naapurin tulip houlberg
甘塩味 夜味 オイル不使用
旨味 うま味 たまご醤油 たまご醤油たれ かき混ぜ
kluit landana zeezout
lap lapje lapjes lappen gebraad braadstuk wangetjes wangen spies maat
sminuzzato sminuzzata svizzero svizzeri
macarela
verdel  berdela
estufar grelhar
koscia plastrach wiorki marynowany marynowana marynowane kruchy krucha solony solona solone kraj tacka patroszony patroszona filetowany dzwonka dzwonko kawalki staropolska staropolski delikatesowa eksportowa kanapkowa dojrzewajacy paczkowane wybiegu sciolkowego
palmieri lombatina copertina minutina diaframma irlandese limousine tenerone appennino livornese rollata disossato disossata disossati scottadito mazara coppone lardellato favola crianza empanar zancarron aragon muslito llana rabillo tapilla estofado ragout estofat cazuela moruno morunos brazuelo maciza eviscerado retazo fresc salmuera zancas alones somalla xolis maduracion madurada madurado lagartito churrasquito matambrito costillita
variete varietes
finement
letzebuerger
noel lanieres effiloche effilochee effiloches queue queues landes janze challans ancenis certifie certifiee pauillac sisteron lozere aveyron carcasse carcasses decoupe decoupee decoupes tendron grenadin
osttiroler osttirol
finskivat tunnskivat tunnskurna tunnskuren skivat tarnat
alu plaquette motto cathare
sardellen sardellenfilets sardellenfilet sardellenringe anchovis
ripple ripples
ausgelost abgezogen menor enriquecido criado envasado
delicious authentic
水牛
meltdown
wickham
rendered ハツ付 ハツ付き たれ付 たれ付き タレ付 タレ付き 山椒付 山椒付き 皮付 薬味付 giblets
haandskaaret haandskaret homogenised homogenized homogenisiert boned panetto stampo abbattuto hafermast vapaiden good canister canisters transfer transfers working worker workers talent talento salmonata salmonate danaeg garantie goloso golosa finestra temporada gatherings bacterien cassandra quarters unsmoked basilika gather 荒挽
geraspelt raspel gepast past pastoriserad pasteurisert pasteryzowana pasteryzowane
だし入り
gril atlantycki atlantycka
peppar strimlat
ruspante ruspanti eviscerato eviscerata eviscerati
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
jakost jakosti drobu drobky podestylky chlazene chlazeny chlazena mrazene mrazeny mrazena mrazeno trida zabalene baleno krajena krajene platkova nakrajeny supreme pecene vyberova vyberovy standardni hranata dusena dusene odlezele odlezela farmarske ceska moravske moravska klece velke stredni loupane varene varena polomekke kostky strouhana strouhane obsah tuku
юбилеиныи королевские королевскии очищенные очищенныи скибочки слабосолении масле собственном соку кубики отварная запеченная
νουα ποντικι κιλοτο σπαλα ελια ουρα στρογγυλο λαπα στηθοπλευρες παιδακια χαρτοκιβωτιο ψιλοκομμενα λαιμος
φρεσκα φρεσκος νωπες νωποι μεσαια μεγαλα μικρα ελλην ελληνικο ελληνικα ελληνικη εισαγωγης εισ συσκ συσκευασια τεμαχιο τεμαχια οστο κοκκαλο παστεριωμενο παστερ παστεριωμ διαλεχτο επιλεγμ επιλεγμενο ημισκληρο ημισκλ σκληρο μακεδονιας λευκο λευκα παραδοσιακο παραδοσιακη χωριατικο χωριατικη χωριατικα βιολογικο βιολογικα βιολογικη αλμη κατεψ κατεψυγμενα κατεψυγμενη κατεψυγμενες κατεψυγμενος ολοκληρη ολοκληρα ολοκλ βραστη βραστος καπνιστη καπνιστα ψητη ψητο κιλο αχυρωνα ελευθερης καρε κοντρα
питне пастеризоване ультрапастеризоване свіже свіжа охолоджене охолоджена охолоджении заморожене заморожена копчене копчена копчении варене варена варении нарізка шматок відбірне столове столові фермерське домашнє преміум класичнии класична ваговии вагова вершковии знежирении ґатунок добірні добірне прясно пушено охладено замразено
традиционное традиционныи традиционная домашнее домашнии домашняя домашние деревенское деревенскии деревенская деревенские столовое столовые отборное отборные отборныи пастеризованное ультрапастеризованное стерилизованное пастер паст стер питьевое нежирныи обезжиренныи обезжир обезж безлактозное фермерское натуральныи натуральное натуральная свежии свежая охлажденныи охлажденные охл замороженныи замороженное замороженная заморож копченыи копченая копченое копченые соленыи соленая соленые малосоленая слабосоленая слабосоленыи подкопченная нарезанныи кусок кусочки ломтики ломтик слаисы тертыи кожи костью кость кости потрошеныи потрошеная потрошенная тушка тушки вакууме вакуум вес весовои подложка лоток пачка пэт бутылка пакет коробка банка стакан сорт первыи высшии категория кат экстра премиум классическии классическая классические классическое мягкии нежныи нежное сливочныи сливочная сливочные вареная вареныи вареные мяснои мясная мясо мяса рыба бескостныи крупные крупное
tine arla valio synnove thise pirkka mlekovita mlekpol laciate piatnica zott hochland madeta olma tatra mizo riska napolact albalact covalact zuzu pinar sutas icim torku dimas olympos mevgal dodoni lactel danone galbani soprole conaprole sancor alpina liberte natrel lactantia campina melkunie weihenstephan landliebe emmi granarolo parmalat pascual asturiana milbona pilos volneho norrmejerier skånemejerier krav medelstora kuvertpakke gesauert stukken stucke lowickie lowicka wypasione zagrodowy zagrodowa zagrodowe kockazott melyalmos ketreces szabadtartasos tanyasi konyhakesz csikok homogeneise homogeneisee pele peles ecale ecales geschalt gepeld gepelde pelados sgusciate sgusciati obrane skalade pillede vybehu aufschnitt aufschnitte leikkele leikkeleet stykker stykke schijfjes snippers wikkel luomu stuckchen bidder strimler strimlor strimlad strimlade kuutio kuutiot kub kubar pastilla osso kemikli tavalik dovme
caipira caipiras resfriado resfriada cubos marimea marime masura talla tamano taille groesse rozmiar rozm velikost meret koko storrelse storlek eviscerat dezosat dezosata refrigerata feliata busto aperto allevamento terra geschnitten gesneden mariniert marine ganz kuchenfertig fetas feteado feteada feteados laminado laminada laminados rebanado rebanada rebanadas deslactosada deslactosado pacotilla bandeja gekruid gekruide panklaar sneetjes natuur natuurlijk gerijpt tuoretta tuoreet normaalisuolainen maustamaton viipaleina viipaloitu luuton nahaton ruodoton pakaste gunluk pastorize dilimlenmis kahvaltilik sade tam yagli yarim kemiksiz derisiz kg-lik νωπο νωπος νωπα κομματι αλατισμενο ανανατο τριμμενη φρεσκια ολοκληρο pecena peceny pecenej csont nelkul bor filezett egesz fagyasztott friss fuszeres hutott elofuszerezett caserola refrigerat congelat taranesc traditional tunnskivad tunnskivet finskivad tyndtskaaret tynde paalegg paalaeg paalagg skiveskaret mijoter griller rotir poeler braiser bouillir butterflocken hot spicy smoky juicy tasty succulent zesty tangy budget bulk saver mega charbonnade bone hueso knochen been ben couenne cotenna schwarte vitamina vitamine calcium calcio kalzium omega dha fibre fiber fibra iron fer hierro ferro regensburger salzburger wurzburger coburger naumburger freiburger magdeburger luneburger mecklenburger brandenburger oldenburger augsburger strassburger
カツ用 しゃぶしゃぶ用 すき焼き用 焼肉用 焼き肉用 鍋用 カレー用 ステーキ用 シチュー用 唐揚げ用 から揚げ用 サラダ用 炒め物用
ganze ganzer ganzes styckad styckade sella milder mildes milden urig uriger
katen filtered ultra geschnetzelte geschnetzeltes szeletelt szelet dilimli dilimleri taze dogal yerli organik buyuk boy felii feliat afumat proaspat natural φετες φρεσκο καπνιστος καπνιστο βραστο νωπη τεμ ελευθερας βοσκης κατεψυγμενο viipale viipaleet suikale pala palat tuore охлажденная охлажденное свежее замороженные нарезка fl oz
tomahawk epice epicee epicees saveurs milkfat centrale centrali mejeriet mejerier freiland freilandeier freilauf bolognaises
graham grahams caramelised caramelized preparado prepared preparada fresh original classic finest extra large medium small mini family value pack tub jar tin can bottle mild creamy crumbled crumbles boneless piece pieces cube cubes wedge block wheel log portion portions slice strip diced cut thick thin cooked roasted grilled marinated seasoned cured uncured salted plain premium quality farm farmhouse
british irish scottish english french italian german dutch swiss-x greek-x spanish danish american canadian australian wild atlantic norwegian alaskan raw free range cage barn brown white black red green yellow golden artisan homemade home style lactose gluten sugar protein high low fat less reduced pure real whole grade
stuk stuks stukjes plakjes plak blok blokjes reepjes moot moten kuipje pond pondstuk zak zakje verse volle halfvolle milde naturel rond dun dik gesnipperd voordeel
stuck scheibe scheiben wurfel streifen seite seiten rucken hals laib natur naturell frisch frische frischer am wurzig fein feine feiner grob grobe delikatess bauern hof land alpen berg heu weide
tranche tranchettes morceaux morceau pave darne dos des lamelles doux demi sel nature fermier fermiere artisanal artisanale superieur superieure label rouge francais francaise frais fraiche fraiches cru cuit grille 
lonchas trozo trozos taco tacos-de cuna barra pieza dados finas fresco fresca frescos frescas curado tierno semi entero iberico hacendado sin-piel limpio
fette fettine cubetti pezzo trancio spicchio fresche freschi intero classico classica naturale dolce piccante stagionato conad biologico allevate galline grandi medie
bit bitar skiva skivor tarning tarningar sida rygg farsk farska svensk frigaende inomhus utomhus normalsaltat hel hela klyfta riven
skive skiver tern terninger hele fersk dansk norsk
plastry plaster kawalek kostka naturalny naturalne swieze swiezy swieza wiejski wiejskie
rack taler rolle ecke ecken kugeln koteletter koteletten kotelette kott kjott kod klo klor innerfile inderfilet ytrefilet minifilet rygge biffar
schwanze schwanz fleisch spitzen steaks rollbraten maxi xxl fatias fatiado inteiro pedaco
cotelette cotelettes gigot epaule roti cottonseed imported european infused boiled slightly long life shldr shoulder bnls neck oxtail oxtails boiling marbled carpaccio pondeuses elevee elevees criadas suelo decortiquees decortiquee irisch irische irischer standardise centrifuga tradizionale selected irland bunte nordiques tropicales gezouten saltet suolattu mildgesauert cutlets cutlet loin chuck tenderloin escalope escaloppe
lemon lime vanilla coconut-x garlic herb herbs chive chives pepper peppercorn chilli chili jalapeno truffle dill mustard onion smoked-x
vanille zitrone krauter knoblauch schnittlauch citron limon limone vaniglia vanilj
味付 国産 北海道 生 冷凍 切身 切り身 小粒 極小 有機 無添加 特選 徳用 大粒 スライス プレーン
cannelle cannella canela kaneel zimt kanel cynamon cinnamon skorice moisture moist portable gluco partially part skim skimmed pasteurised pasteurized pasteurisee
uperise longlife ultrapasteurized sterilised sterilisee mountain alpine meadow valley hill creamery dairy dairies laiterie fromagerie latteria
caseificio molkerei kaserei kaserij zuivel mejeri meieri mleczarnia spoldzielnia cooperative sauvage sauvages keltisch selvaggio salvaje selvagem vilt wildfang
wildlachs sauvagine aloyau entame grillade grillades fondant fondante moelleux moelleuse onctueux onctueuse traditionnel traditionnelle tradition terroir maison
ancienne campagne paysan paysanne montagne montagnard brasse brassee battu fouette seche salee sale barquette sachet bocal paquet bouteille brique carton boite boites
colis vrac calibre calibres categorie moyen moyens gros grosse petit petite petits petites entiers entieres emince eminces tendre tendres epaisse epaisses fine fines
fumees surgeles congele congeles decongele cuits cuites crue crus crues confezione busta vasetto vaschetta vaschette bottiglia lattina brick scatola pezzi filone
tranci fettina intere interi affumicati affumicata stagionatura stagionati mesi dolci saporito saporita delicato delicata leggero leggera cremoso cremosa morbido
morbida croccante tipico tipica nostrano nostrana contadino contadina montagna malga monte pascoli categoria calibro medio grande piccole piccolo taglio cuore filiera
italiano italiana italiani italiane sardo sarda siciliano toscano toscana veneto lombardo piemonte piemontese romagna altoatesino trentino valle alpi selezione scelta
qualita alta cotta cotto cotte cotti crudo cruda crudi lessate lesso arrosto arrosti tagliato pretagliato affettati affettate surgelate decongelato spalmabili
porzioni porzione monoporzione bustine famiglia formato convenienza paquete bote lata tarrina brik botella garrafa bolsa sobre malla docena unidades unidad
cortado cortada corte cortes troceado troceada fileteado fileteada deshuesado deshuesada limpia precocinado cocida cocidas asado asada asados crudos suave suaves
tradicional tradicionales casero casera artesano artesana campero campera camperos corral granja clase grandes mediano medianos pequeno pequenos rallar
seleccion reserva iberica ibericos blanca blanco blancos negra negro roja rojo manchega gallego gallega asturiano navarra vasco canario espana
espanol espanola embalagem caixa pacote frasco saco unid duzia fatia inteira inteiras meio caseiro caseira nacional classe gaiola livre solo campo soltas frangas
cozido cozida assado temperado temperada lombinho lombinhos posta postas lombos demolhado alentejano alentejana transmontano acores serra ilha pasto vigor mimosa
agros beutel becher packung dose dosen glas schale flasche karton kiste netz schachtel eimer tetra tetrapak gewichtsklasse klasse gross grosses klein kleine kleiner
haltung freilandhaltung bodenhaltung handels ring frisches frischem haltbar haltbare langer lange laktosefrei laktosefreie lactosefrei lactosefreie gekocht gekochte
gekochter gegart gebraten gegrillt gewurzt gewurzte marinierte gewurfelt ungewurzt hauchzart zart zarte zarter saftig saftige herzhaft herzhafte
pikant wurziger kraftig kraftiger cremig cremige streichzart buttrig rahmig sahnig luftgetrocknet luftgetrocknete bayerisch bayerische allgau allgauer tiroler
steirisch steirische steirisches ostschweizer zentralschweizer innerschweizer schweizer schweiz osterreich osterreichisch deutschland holsteiner westfalischer thuringer hausmacher bauernart metzger fleischerei
regional heimat weidehaltung strohschwein tierwohl pakje bakje doos doosje fles beker schaal kuip emmer potje ontbeend bereid bereide gegaard gegaarde gegrild
gegrilde gemarineerd gemarineerde gebraden gekookt rauw rauwe houdbaar houdbare lang lactosevrij lactosevrije boeren hollands hollandse frans franse
grof grove fijn fijne smeuig smeuige romig romige pittig pittige uitgelekt vrije uitloop scharrel tuinkruiden knoflook bieslook tros volvet vers paket burk
flaska askar forpackning pase kartong skivad skuren benfri benfria skinnfri skinnfria kokt kokta grillad rimmad rimmade mariner kryddad kryddade laktosfri laktosfria
rumsvarm mogen valsmak fyllig svenskt svenska norge danmark fransk franska franske spansk italiensk italienska grekisk tysk tyska pakke pose beger boks flaske
frilands frittgaende laktosefri laktosefrie skaaret skiveskåret stegt kogt kogte rokte bankede dybfrost frossen stykskaaret udskaret udskåret krydret krydrede
lettsaltet lettsaltede grovkvernet finmalt storpakk familiepakke opakowanie opak kubek sztuk sloik puszka butelka torebka klasa wolny wybieg sciolkowe
wolnowybiegowe krojony krojona krojone parzony parzona parzone gotowany gotowana pieczony pieczona surowy surowa delikatny delikatna tradycyjny tradycyjna tradycyjne
domowy domowa polski polska polskie chlop swojski swojska swojskie babuni tluszczu porcje porcja tusza tuszka baleni kelimek sklenice lahev kusy rezy platky platkovy
krajeny strouhany cerstve cerstvy cerstva uzeny uzena domaci tradicni selsky selske trvanlive plnotucne polotucne odtucnene nizkotucne podestylkove volny vybeh chov
ceske cesky slovensky slovenske jemny jemna rezine narezek rezina reja talna talne prosta hlevska kosov domace domaca slovensko pasirana nepasirana svez sveze sveza
domacih outdoor reared bred cornfed maize grain grainfed hormone antibiotic antibiotics nongmo kosher halal certified humane sustainable responsible line caught
landed fairtrade demeter weight approx approximately each count dozen multipack twin jumbo xlarge sleeve pouch punnet pint quart gallon litre liter
deboned trimmed untrimmed center centre ends butt tips fillets portioned spatchcock butterflied basted brined peppered oven slow rotisserie hickory applewood maple
mesquite beechwood honey cracked rind rindless peel peeled unpeeled deveined tail tails headless head tray thaw defrosted previously bold robust rich
silky velvety smooth soft firm hard semisoft washed bloomy cave ripened handcrafted heritage heirloom local locally signature reserve select choice prime gourmet deli
counter service store brand everyday essential essentials essentially basics simply market selection collection taste favourite favorites favorite best classics
originals ambient chilled cooled refrigerated fully ready easy quick convenient single singles double triple mixed nouveau nouvelle nieuw nieuwe neue nuevo nueva
nuovo nuova novo nytt nowy nowa promo offer aktion bonus aanbieding gratis
birne shell seed seeds paprika fran frukost frokost
continental frances francese francesa schneider napoli napoletano napoletana temptation salgada salgado marche pepparrot knusprig fiskefilet konzentriert
quarter pounder pounders gehaktkruid steamer frukostagg stoof stoofvlees gulasz peelable viande viandes boucherie charcuterie charcutier boucher traiteur
barbecue barbecook grill grills plancha barbacoa asar guisar estofar freir parrilla cocinar cocina griglia padella forno brasato
bollito grillen braten schmoren kochen grillfertig bratfertig ofenfertig pfannenfertig broil roasting frying stewing braising grilling cooker plein vlees
fleischwaren wurstwaren salumi salumeria embutido embutidos charcuteria fiambres vedlin uzenina uzeniny wedliny oblong zylinder pyramide coeur rouleau buche
buchette palet meule tomme ronde carre losange boule boules billes perle perles ciliegine ciliegini ovoline bocconcini treccia treccina nodini sfoglia sfoglie
julienne filante filanti perline vitamin vitamins proteins proteine proteinas eiweiss zinc probiotic probiotics
prebiotic cultures cultured live active enriched fortified source nutri nutrition healthy balanced diet sport rainbow sunny morning country village hills river lake
ocean island coast north south east west northern southern eastern western royal imperial silver star moon happy lucky grandma mama mamma nonna grand granny uncle
king queen prince naturella naturelle luna stella casa villa castello columbus burford clarence woodland blackacre maran marans cotswold legbar leghorn hen hens
hennen henne galinhas gallinas gallina poules hons hoens hona kur kury kura slepic slepice kokosi week weekly month months mois monate maanden meses manader maaneder
miesiecy mesicu jahre jaar anos anni years year days jours tage dagen dias giorni サイズ 個入 パック 丸ごと 国内産 県産 産 個 枚 本 匹 尾 g入 入 袋 箱 缶 瓶 業務用 お徳用 家庭用 切れ 切れてる とろける 切り落とし
薄切り 厚切り 刺身 刺身用 加熱用 生食用 ブロック ホール 角切り こま切れ 骨付き 骨なし 皮付き 味付き 焼 焼き 炭火焼 塩 甘塩 無塩 有塩 減塩 濃厚 特濃 低温殺菌 成分無調整 無調整 北海道産 十勝 阿蘇 牧場 農場 平飼い 放し飼い 赤玉 白玉 新鮮 朝どれ 贅沢 極 匠 伝統 昔ながら 本格 こだわり 厳選
ふじ 雪印 明治 森永 よつ葉
finocchi fenchel venkel fenouil hinojo fennel
clamshell
araignee airaignee cuello espinazo rabo nacken nekstuk collo nakke nack kark
carrefour tesco sainsbury sainsburys waitrose morrisons rewe edeka kaufland esselunga mercadona eroski alcampo auchan leclerc intermarche monoprix franprix woolworths
kroger safeway wegmans publix costco walmart ocado delhaize colruyt willys hemkop biedronka lewiatan mercator konzum migros arrotolata originali
desvenado desvenados desvenada desvenadas descabezado descabezados descabezada descabezadas despinado despinados despinada trozado trozada sta sto coltello lightly road pietran bli kgm grm xkg paq uni cja fet creek ridge hollow brook blister horma hormas doypack bdj
pignon pignons pinoli pinones pinienkerne pijnboompitten
frigående lunchbox microfiltrato microfiltrata microfiltrat microfiltre microfiltree microfiltered microfiltrada microfiltrado mikrofiltriert mikrofiltrerad mikrofiltreret mildges ongez schb extrasaltat extrasaltad laktosfritt lattsaltat kuber sonnenblumenol sonnenblumen sonnenblumenkerne animale animali animals animalier welfare bienestar benessere flammegrillet flammgegrillt flammegegrillt cong resf frittgående fritgående frilandshons inne bruderkuken bruderhahn bruderhahne portionen portioner porsjoner amburghese amburghesi goldsteig rostizado rostizada durchzogen おいしい 美味しい 毎日の こだわりの
viilutatud viilud viil viilu riivitud riivjuust jahutatud kulmutatud kooritud kondita kondiga nahata nahaga suitsutatud soolane soolata maitsestatud maitsestamata naturaalne mahe terve marinaadis laktoosivaba pakk kile tk
skeles skelites sagriezts rivets atdzesets atdzesetas atdzeseta saldeta saldets saldetas kupinats kupinata kupinatas varits varita vesels vesela kaula kaulu adas adu gabalos gabalinos gab iepak marinets marinade svaiga svaigs lauku bio tauku vajpiena
riekelemis griezineliais griezineliai tarkuotas saldytas saldyta saldytos rukytas rukyta rukytos karstai saltai virtas virta virtos kaulo odos vnt riebumo rieb naturalus naturali sviezias svieziai atsaldyta atvesinta marinuotas fermentinis brandintas
reje proste hlevske uzgoja slobodnog svezi svjezi svjeza svjeze trajno dugotrajno rezani rezana narezak narezan narezana ribani ribana riban nariban kriskama salamuri koze kozo kosti kostmi zar rostilj ociscena ocisceni ociscen cel cela zamrznjen zamrznjena zamrznjeno smrznuti smrznuta dimljen dimljeni dimljena njeguska njeguski mlada mladi rinfuza vakum postrezno komadi kosi kom primrose gotham cosset cossette cossettes amadori fileni campese vallespluga bunt utegaende utegående menudos menudencias einzeln bodenh bodenhalt freil import halb halbe pikanter pikantes gereifter versch rezent surch rez franken frankenland frankisch frankische frankischer 小間切 小間切れ ペアパック motte baratte xlge xlrg lrge shred slcs pkt guteklasse handelsklasse lose frig normals`;
