/**
 * One concept, its words in every language, folded (lower case, no accents). A recipe ("chicken breast") then reads
 * `Hähnchenbrust`, `petto di pollo` and `とりむね肉` alike. One line a concept.
 */
export const CONCEPTS = `
chicken: galletto chicken chkn ckn poulet volaille poule poularde coquelet poussin pollo  gallina   kip kippen hahnchen haehnchen hahn huhn huhner huehner hendl poulets geflugel gefluegel poultry gevogelte avicole kyckling kylling kyllinge kana broileri kanan kurczak kurczeca kurczecy kurczece drobiowy drobiowa drobiowe frango galinha pui pollastre cockerel 鶏 若鶏  地鶏 チキン 若どり 若とり piscanec piscancja piscancje piscancji piscancjega piletina pileca pilece pileci kure kureci kurata kuraci kuracie kuracia kurca csirke broiler broilers broilerin chickens kylings csirkehus kyllingekod kyllingkjott slepice gaina kronfågel guldfågeln bjarefågel kurcz pollastres fgo galeto galetos manok kyckl
turkey: morcacie morcacia morcaci truten trut trute turkey pute puten truthahn dinde dindonneau kalkoen pavo pavita tacchino tacchina kalkon kalkun indyk indyka indycza indycze 七面鳥 ターキー puran puranji puranja puretina pureca pureci curetina kruti krocan moricia moricie pulyka curcan curcanul kalkkuna kalkunfilet tacch indiot indiots
duck: ente duck duckling  enten entenkeule barbarieente canard canette magret eend eenden pato anatra anka ande andebryst kaczka kaczki kaczy kacza 鴨 合鴨 あひる racja racje racji patka pacja kachna kachni kacica kacacie kacsa ankka rata ank kacze kaczych anec anecs
goose: goose gans ganse oie oca gansen gås gåse ganso ges gesi gesia gesina ガチョウ gosja gosji guska gusji husa husi husacie liba hanhi
quail: viiriaisen viiriainen furj prepelita prepelite prepeliti krepelci krepelka krepelky prepelica prepelicja bildircin quail wachtel wachteln caille kwartel codorniz codornice quaglia vaktel vagtel przepiorka przepiorcze codorna うずら guatlla guatlles
rabbit: rabbit kaninchen lapin konijn conejo coniglio kanin krolik krolika coelho うさぎ conill conills
beef: novillo vaquillona novillito ternera beef rind rinder rindfleisch boeuf bovin bovine bovino bovina rund runder rundvlees vacuno res anojo manzo scottona bovini oksekod okse notkott storfe storfekjott wolowina wolowe wolowy wolowa vaca novilho angus wagyu hereford charolais naudan  vitellone 牛 牛肉 ビーフ govedina goveji goveja goveje govedi goveđi govede govedje hovezi hovadzie hovadzi naudanliha juneca juneci junetina junecia vedella bov
veal: calves veal calf kalb kalbs kalbfleisch veau kalf kalfs kalfsvlees vitello vitella kalv kalve cielecina cieleca cielecy vitela 子牛 teletina teleci telecia telecie borju vasikan vasikka
pork: χοιρινος χοιρινου pork pig schwein schweine schweins schweinefleisch porc  cochon varken varkens varkensvlees cerdo maiale suino suina svin svine svinekod flaesk flask flaskkott griskott gris  grise wieprzowina wieprzowy wieprzowe wieprzowa porco suinos 豚 豚肉 ポーク とんかつ用 svinjina svinjski svinjska svinjsko veprove veprovy veprova bravcove bravcova bravcovy sertes porsas porsaan possu possun sianliha wieprz porcelet porcelets chancho baboy
lamb: lamb mutton lamm lammfleisch agneau mouton cordero agnello lams lamsvlees lammkott lammekod lammekjott jagniecina jagniecy borrego cordeiro ラム 羊 マトン jagnjetina jagnjecji jagnjecja janjetina janjeci janjece jehneci jehnacie barany karitsa karitsan lammas xai corder agn
goat: goat ziege ziegen chevre geit geiten cabra capra get ged koza kozi kozie kozia cabrito
cod: cod morue dorsch kabeljauw bacalao merluzzo torsk dorsz dorsza bacalhau cabillaud bacalhau kabeljau タラ たら
breast: brustli bruestli breast brst brust brueste borst kipborst poitrine blanc petto petti pechuga pechuguita pecho bryst brost piers piersi peito むね むね肉 胸肉 ささみ prsa prsi prsia prsni prsny csirkemell piept rintafile brustfilets ムネ肉 brustfil blc
fillet: filet fillet filetto filetti filete file filee filety filetow filezinho escalope emince aiguillette tenderloin innenfilet haasje suprem supreme tournedos scaloppina scaloppine フィレ ヒレ filetek filei rizek rizky rezen rezne zrezek zrezki odrezak odresci fileja rintafile inderfilet innerfile indrefilet ohutleike ohutleikkeet fileter fileterna minutfile fileepihvi filetlapje filetlapjes poledwiczka poledwiczki minuuttifilee minuuttifileet fileet flt
leg: klubber palki palka κοπανακια haxerl haxn schenkeli trutro trutros truto tuto pernil patamuslo boutje boutjes pootje pootjes dijtjes pata comb felsocomb alsocomb combok ciocanele copanele copan kopanky cwiartka cwiartki ctvrtka ctvrtky palicka palicky stvrtky leg gigolette gigolettes thigh drumstick drumm schenkel keule keulen unterkeule oberkeule cuisse pilon coscia cosce sovracoscia sovracosce fusi fuselli muslo muslito contramuslo jamoncito trasero pierna dij dijen dijfilet dijvlees poot poten bout bouten lår lårfile klubba klubbor overlår underlår overlårsfilet udko udka udziec udzce podudzie podudzia noga nogi coxa sobrecoxa perna koipi もも もも肉 bedra bedro batak bataki zabatak krace kracice stehno stehna stehenni combfile koipireisi reisi cosciotto cosciotti unterkeulen oberkeulen koivet laarmix incik piernitas piernita udo uda udzca cuixa cuixes contracuixa contracuixes pernilets
wing: wing flugel flugeli vleugel vleugeltje aile aileron ala alita alette vinge vinger vingar skrzydlo skrzydla skrzydelka asa 手羽 手羽先 手羽元 手羽中 krila krilca perutnicka perutnicke kridla kridelka kridlo szarny aripi siivet siipi flugerl fluegerl aletes
liver: majas jatry jatrovy jatrova jatrove pecenova pecenovy pecenove watrobiana watrobiany liver lever levertje leber leberli foie higado higadito fegato fegatino fegatini figado maksa watrobka watrobki watroba watrobowa レバー jetra jetrca jetrna jetrena jatra jater pecen pecienka levrar fetge fetges
heart: heart hart hartje herz herzen coeur corazon cuore hjerte hjerter hjarta hjartan serce serca serduszka coracao coracoes ハツ srca srdce srdicka sziv inimi sydan yurek yuregi harten
gizzard: zuza pipote pipota zaludky zaludek gizzard gesier magen molleja moela durelli ventrigli zoladki maagje kras krasar 砂肝 すなぎも 砂ずり taslik
skin: skin haut peau piel pelle vel skind skinn skora skorka pele 皮
fat: fat fett vet graisse grasa grasso fedt fett smalec tluszcz gordura schmalz 脂
mince: grnd mince minced ground hack hackfleisch hackat hache hachee gehakt picada picado macinato macinata trita tritato tritata malet fars farsmad mielone mielona mielony mielonego moida moido hakket kjottdeig faschiertes faschierte gehacktes jauheliha ひき肉 挽肉 挽き肉 ミンチ mleto mlete mleta mlety mljeveno mljevena daralt tocata kheema keema molido molida kvernet moidos grd hackfl giniling
patty: burgare hamburgare patty pattie burger hamburger beefburger burgerpatty hamburguesa svizzera hamb
steak: platzli plaetzli nierstuck steak roast roti bistec bistecca braten stek cut cuts loin chop rib ribs shank diced strips joint cutlet ステーキ ロース バラ 切り落とし
rack: girello scamone costata costate rack shoulder rable rables saddle neck shank schulter nacken haxe epaule collier carre jarret spalla costolette costoletta lombata paletilla costillar chuletillas chuletitas carrillera schouder lopatka plec plecka lapocka sadel gerinc bringa espatlla galta
egg: egg ei eier eieren eitje oeuf huevo uovo uova agg aeg jajko jajka jaja jaj ovo ovos oua kananmunia munia 卵 たまご 玉子 鶏卵 タマゴ jajca jajc jajce vejce vajcia vajec tojas kananmunat ous
yolk: yolk eigelb eidotter dotter dooier eidooier yema tuorlo tuorli aggula aggulor aeggeblomme aeggeblommer  eggeplomme zoltko zoltka gema 卵黄 黄身 rumenjak zumanjak zloutek zltok
milk: milk milch melk lait leche latte mjolk maelk mleko leite ミルク 牛乳 maito lapte mlijeko mlieko  llet
butter: btr bttr butter beurre boter roomboter mantequilla burro smor maslo manteiga バター voi unt maslac manteq mantega
cream: crm cream room rahm sahne gradde flode flote smietanka nata natas panna クリーム
whole: whl whole full-cream fullcream volle vol entier entiere entera entero intero intera hel pelne inteiro gordo pelnotluste tamleko ganze sencera sencer
greek: grecky grcki greek grk grec grecque griego griega greco greca grieks griekse griechisch griechischer griechische grekisk graesk gresk grecki greckiego grega grego turkse turkisk tyrkisk turkish ギリシャ griech
yogurt: yoghurts yoghourt yogurt yoghurt yog ygt yogourt joghurt jogurt jogurty yaourt yahourt yogur yogures iogurte ヨーグルト jogurtti iog yrt jogh yogh yoghu
sausage: polser parowki parowka salchichas salsicha wiener wieners frankfurter sausage saucisse salchicha salsiccia salsicce wurst wurstchen wuerstchen worst worstje korv polse kielbasa kielbaski kielbasy salsicha linguica chipolata merguez bratwurst makkara ソーセージ ウインナー klobasa klobase kobasica kobasice kolbasz kielb parow sosej salsitxa salsitxes botifarra botifarres bratw wuerstch wurstch worsten braadworsten rookworsten saucijs saucijzen saucijsjes
pate: pateu pastetom pastetomot lebar pate pastete paste-de-foie  leverpostej postej terrine rillette パテ pasteta pastika
hole-cheese: swiss
whisk: whipping whipped slag schlag fouettee montar montare montata monter visp piske krem-slag
sour: sr sour saure sauer zure aigre agria acida kwasna azeda syrad
goatcheese: chevre geitenkaas ziegenkase ziegenfrischkase caprino getost gedeost
lookalike: frisco calve andes finocchio
kidney: kidney kidneys niere nieren rognon rognons rinon rinones rognone rognoni nier niertjes njure njurar nyre nyrer nerki nerka rim rins ledviny ledvinky vese rinichi munuainen
tongue: tongue tongues zunge langue langues lengua lenguas lingua tong tunga tunge ozor ozorek jezyk jazyk nyelv limba kieli 牛タン 牛たん tunger
`;
