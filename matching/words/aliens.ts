/** Pets, cosmetics, household, garden, hardware: not for eating by people, or not for eating. One list of `ROLES`. */
export const ALIENS = `
demakijazu microfibra microfibre microfiber mikrofaser mikrofiber microvezel futebol deguisement deguisements marvel
卵殻膜 豚毛 牛革 馬毛 金のだし
sanitario sanitaria bobovita
refil
canidae zignature weruva churu delectables hartz benebone bocce justfoodfordogs evermore alpo tunalini
maske masken gesichtsmaske leder ziegenleder lammleder rindsleder rindleder schafleder kalbsleder schweinsleder daunen entendaunen gansedaunen angelkoder forellenangel legemehl milchflasche milchflaschen grillzange grillzangen wurstschneider
bonzo
deveiner
nutrish freshpet acana orijen nylabone nutro beeswax mallet 
ゆでたまごメーカー 温泉たまごメーカー
銀のスプーン ペディグリー 黒缶 金缶 フリスキー ビタワン 懐石缶 アイムス ピュリナ ニュートロ ロイヤルカナン 和光堂 離乳食 かき混ぜ器 納豆鉢 牛刀
opticat coshida vitacat dokas multifit naturea
eierdoos eierdozen
paard paarden
stuzzy lechat miocane prolife monge
yogurtera yogurteras avecrem 
supercoat naturediet hilife wanpy aixia catmor vitapet jimbos
limpeza papinha papinhas
prezentowy prezentowa upominkowy upominkowa
incense
portauovo portauova doposole
papyrus
exelcat miamor schesir mjamjam catz kaustreifen kaustange kaustangen kausnacks kaurolle kaurollen kausticks kaurollchen penaten daylong duftkerze duftkerzen
kaninchenstall hasenstall
bjorkepinner pinnekjottpinner doggy
lammskinn lammeskinn faarskinn saueskinn reinskinn

ragi
farbki farbka eierfarben eierfarbe skates snowboard rollerblade シアバター
vartalovoide koiralle koirille kissalle kissoille purutikku purutikut kroppskrem tyggebein kattenbrok hondenbrok batti wicks terracotta フェイスマスク フェイスパック k9 brinquedo
lebara zabawka zabawki hracka hracky jucarie jucarii oyuncak oyuncagi plysova plysovy pluszowa pluszowy ストッキング タイツ 切り器 odorizant
crevice crevices sled sledge ampoule ampoules anklet anklets antibacterien antibacterienne freshener fresheners menthol borracha schleich
psi psie psia kocici macacie
koiranruoka koiranruokaa kissanruokaa koiranpentu lihaluu
deterjan deterjani yumusatici macunu pecete havlu mendil kumu
σκυλος σκυλους σκυλων γατες γατων κουταβ~ σαμπουαν~ αφροντ~ απορρυπ~ μαλακτικ~ μωρομα~ σερβιε~ ξυριστ~ αποσμητ~ αμμος βρεφικο καλλυντ~
котят щенков кошка кошки собаки собачии кошачии лакомство лакомства наполнитель шампунь мыло гель порошок зубная зубнои салфетки подгузники туалетная бумага освежитель дезодорант лосьон бальзам маска кошенят котів цуценят корму ласощі мило підгузки серветки
boya boyasi boyalari βαφη βαφες σωματος makinesi jatek jatekok corporel corporels kutyatap macskatap kutyakonzerv macskakonzerv babapure testapolo furdojatek jutalomfalat tojastarto limpiadora limpiador knuffel knuffels eierkarton eggekartong aggkartong sahnekapsel sahnekapseln mjolkersattning kalvnaring fiskbete appats carnada przyneta kattefoder hundefoder kattemat hundegodbid hundegodbidder kattegodbid hundgodis kattgodis hundsnacks vloeibare-zeep
labial labiales labiais psy psu kocky kockam kapieli kapiel kissanherkku koiranherkku ihomaito σαπουν~ telove telovy telova sprchove ciao σωματο~ προσωπ~ χεριων μαλλιω~ μαλλια χειλιω~ χειλη βρεφικ~ βρεφη νερομπ~ αφρολο~ απορρυ~ οδοντο~ κατοικ~ τροφη vucut yuz losyon losyonu sabun sabunu sampuan sampuani bebek dus jeli temizleyici kasivoide ihovoide ちゅーる ちゅ〜る ちゅる モンプチ シーバ カルカン kunstaas kunstkoder leurre leurres decor
brokjes sarten hundmat schampo stekpanna kattemad hundemad saebe stegepande swieca patelnia noz champo sabonete frigideira litiere snijplank solar solaire
kedi kopek mamasi σκυλου γατας σκυλο γατα kutyaeledel macskaeledel caini pisici собак кошек корм
kissanruoka katzen-x godis dog dogs hund hunde hond honden chien chiens cane cani perro perros cachorro cao caes hundfoder hundefutter hondenvoer psa psow cat cats kat katze katzen katten chaton chatons gato gatos gatto gatti kitten kot kota
kotow kattmat kattunge puppy pup pet pets petfood animals animali mascotas felix whiskas friskies purina pedigree sheba kitekat gourmet-gold frolic brekkies schmackos dreamies dentastix oiseau oiseaux vogel pajaro litter streu
futter katzenfutter foder kattfoder hundefor kattefor hundegodbit kattegodbit voer kattenvoer brokken hondenbrokken kattenbrokken hundkarma chew chews treat treats hips pieds fusse feet foot pienso mangime krmivo granules-nain nain nano enano goma peluche jouets juego jeu gioco juguete aquarium aquaria fishing esca lure
shampoo shampooing champu conditioner apres-shampooing douche shower duschgel sunscreen handwash duschbad dusch soap savon seife zeep jabon sapone tvål lotion moisturiser moisturizer moisturising hydratant serum serums visage facial face gesicht
body corps korper corpo handcreme nachtcreme tagescreme gesichtscreme bodylotion lip lipstick lippen levres labbra mascara makeup maquillage foundation vernis nail ongles nagellack unas hair haare haar cheveux capelli cabello
deodorant deo desodorante deodorante perfume parfum colonia eau-de-toilette toothpaste dentifrice zahnpasta tandpasta dentifrico mouthwash razor rasage rasier scheer afeitar sonnencreme spf bronzer tanning
detergent lessive waschmittel wasmiddel detersivo detergente detergenti cleaner cleaning nettoyant reiniger schoonmaak toilet wc laundry softener weichspuler dishwasher spulmittel liquide-vaisselle bleach javel bathroom fragrance fragranza ambientador
candle kerze bougie kaars vela candela lamp bulb battery batteries batterie pile paper papier toilettenpapier napkin serviette tissue kleenex towel handtuch wrap-film
grill-accessory grater raspe rape-a-fromage knife messer mes board slicer schaaf fondue-set raclette-set raclettegrill grillplatte pan-set pfanne poele koekenpan mould mold form vorm stampo cutter press poacher
boiler cup-holder holder holders container storage spoon lidl-card book buch boek magazine rezept card karte carte gift dvd toy spielzeug jouet speelgoed plush pluche lego puzzle 
baby-milk infant follow-on nappy diaper windel windeln couche luier panales pannolini wipes lingettes feuchttucher salviette toallitas intimate sanitary tampon pads condom nursing
sheet sheets pillow duvet thread sock socks shirt t-shirt dress briefs boxer trousers jacket shoes costume wig poster sticker decoration decorations decorating deco garland ornament basket-gift
pot-plant seeds-for flower bouquet fertilizer dunger engrais compost soil potting gun magnet phone cable charger usb
souvenir servies bord ceramic ceramique keramik ceramica guanti guantes gloves gants handschuhe handschoenen scholl yankee micellare micellaire micellar demaquillant struccante vitakraft chat chats couteau tourist reisefuhrer kochbuch umgebung souvenirs pleurote pleurotes austernpilz austernpilze oesterzwam oesterzwammen babymilch anfangsmilch pommade massagem balm hutch グリル incubator bubble lattanti peques crecimiento croissance growing toddler almo hfc tena urinaires menstruelle diffuser sgrassatore candeggina mug paint wandfarbe verf peinture vernice couleur kleur farbe cushion kussen pillowcase flooring tile stadtplan travel rugby scarf united parka coat hat apron appareil gril sartenes grill-plate gourmetstel pfannchen kaasschaaf portaburro butterdose boterkuip beurrier
badesalz ciala corporelle corporal viso mani pelle-cura salbe balsam creme-mains infantile bebe neonati lactentes modyfikowane inicio nourrisson zuigeling spielburg ritter sparschwein sparegris decorativo decorativa decorado decore dekoracja dekoration dekorace kerst-decoratie vape e-liquid kinase nattokinase desiccated kapslar-lever detox cleanse gallbladder thriller novel
ハンドクリーム ケース ナイフ キャップ 小説 絵の具 美容 バター入れ 工作 カメラ メンズ 牧草 枚組
ハムスター 猫 犬 ペット シャンプー 石鹸 キャットフード ドッグフード 洗剤 入浴剤 化粧
toothbrush toothbrushes brosse brosses dent dents tandenborstel tandenborstels tandborste tandborstar tannborste zahnburste zahnbursten zahncreme zahnpflege cepillo
cepillos spazzolino spazzolini escova escovas szczoteczka szczoteczki kartacek floss interdental interdentaire blancheur whitening gencives brush brushes burste
pinsel carrier carriers toys spiel spiele playset figurine figurines figur barbie playmobil dinosaur dinosaurs dinosaurier dinosaure dinosaures fossil costumes kostum
verkleidung malbuch kleurboek puzzles teddy doll dolls puppe puppen poupee muneca lalka balloons luftballon geschenk geschenkband calendar kalender calendrier
adventskalender diary notebook stickers keychain keyring backpack handbag purse wallet tote umbrella colgate elmex sensodyne aquafresh listerine gillette wilkinson
nivea garnier loreal palmolive dettol persil vanish febreze huggies pampers tampax durex sanex rexona balea cadum klorane weleda neutrogena cetaphil cerave eucerin
vichy bioderma avene aveeno revlon maybelline rimmel essie schwarzkopf wella pantene elvive tresemme cleansing cleanser cleansers toner exfoliating exfoliant scrub
eyeshadow eyeliner blush concealer gloss mascaras lipgloss lippenstift lidschatten wimpern brow brows lashes lash skincare hautpflege hudplejecreme hudkrem bodycreme
bagnoschiuma bagnodoccia docciaschiuma docciacrema idratante hidratante struccanti schiuma reinigungsmilch korpermilch sonnenmilch pflegemilch bodymilk zonnemelk
reinigingsmelk lichaam gezicht haarmaske pflege pflegelotion antirides antiage antieta antirughe antiarrugas fragranced perfumed deodorants antitranspirant
antiperspirant sliniaky mydlo szampon sampon sprchovy tusfurdo szappan shampo tvattlotion ansiktskram hudkram hudvard handkram handtvål lichaamslotion bodywash
washbag washcloth flannel magnesia laxative antacid paracetamol ibuprofen pflaster bandage bandages pansement pansements cerotti elastoplast thermometer incubateur
eierkocher eierkoker eierbecher eierdop eierdopjes eierloffel eierschneider eiersnijder eierpikser oeufrier aeggebaeger eggeglass aggkopp aggkokare aggskarare
eggekoker kettle toaster spatula tupperware brotdose brotbox broodtrommel kuhlschrank tablecloth tischdecke tafelkleed nappe tovaglia silicone silikon
siliconen silicona bambou bamboo bambus bamboe edelstahl inox acciaio porzellan porcelain porcelaine porselein thermos isolierflasche trinkflasche drinkfles gourde
corkscrew opener slicers cutters graters knives messen coltello coltelli faca facas kniv knivar knive kniver noze faderost plader ostehovl osthyvel ostehovel kaasmes
kaasrasp kaasplank kaasdoos kasemesser kasebrett kasehobel kasereibe kaseglocke butterglocke butterglockchen butterkuhler beurriers mantequillera burriera
butterfliege tagliere taglieri brett bretter skarbrada skjaerebraet skjaerefjol deska canine kibble knabber kausnack kauknochen kauartikel leckerli leckerlis
nassfutter trockenfutter alleinfutter patee patees bonio winalot iams eukanuba wagg applaws catit catsan dentalife petfriends webbox forthglade bozita latz dogman
mjau canin animonda rinti josera catmilk katzenmilch kattenmelk parrot papagei hamster hamsters guinea meerschweinchen rodent nager nagetier vogelfutter hedgehog
reptile whimzees greenies milkbone pupperoni beggin meow wagtastic poulailler dyremat kattesand hundeseng przysmak przysmaki karmy karma kocur granule pamlsek pamlsky
kapsicka kutya macska allateledel koira koiran kissa kissan kissojen kattens hundens friandise friandises 餌 おもちゃ 玩具 爬虫類 ドッグ キャット 歯ブラシ 歯磨 スキンケア 乳液 化粧水 洗顔 ボディ 食器 皿
フライパン 保存容器 lactantes lactante crescita lattante bebes nourissons niemowlat niemowle kojenecke kojence spedbarn sugling saugling sauglinge babyvoeding
pregestimil aptamil nidina nidal mellin hipp milupa blemil almiron nutriben novalac modilac gallia guigoz bledilait bledine blediner enfamil similac nutrilon beba
bebivita allume allumes zippo charcoal holzkohle houtskool charbon briketts briquettes firelighters anzunder matches aanstekers cotone coton watte katoen idrofilo
plaid knit crochet fabric textile curtains carpet mattress bedding pyjama pyjamas leggings tights underwear hoodie sneakers boots slippers jackets
postkarte postkarten ansichtskarte
kassitoit koeratoit kassidele koertele koertesnakk hambapasta pesugeel pesuvahend kakiem suniem kakeniem sunims katems kaciu edalas edalai bariba zobu zubu dantu muilas ziepes seep macke mackama psima
hundemat katzenf hundef håndsæbe håndsåpe dusjkrem dusjsåpe duschkram handzeep håndkrem bodykrem hundebein hundeben babymelk opvolgmelk peutermelk groeimelk melkfett кучета котки куче котка kuno kermena ranku veido kehapiim
tijelo tusiranje kupka telo drools bratbeutel schinkenbeutel
chappi
моторное
katvoer hondvoer vogelvoer 配合クリーム アイクリーム 保湿クリーム tyggeben barwnik barwniki 石けん 配達 容器 hondenkluif hondenkluiven sampoon
bany ちゅ huhnerstall`;
