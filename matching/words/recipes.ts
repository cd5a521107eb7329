/**
 * Foods told by a combination of concepts (`concepts.ts`), in any order, in every language. `a/b:` gives the first of
 * these ids that the table holds. One line a food, alternatives between bars.
 */
export const RECIPES = `
chicken-breast: chicken breast | chicken breast fillet | chicken breast steak | chicken fillet
chicken-leg: chicken leg | chicken leg fillet | chicken leg steak
chicken-wing: chicken wing
chicken-liver: chicken liver | chicken liver fillet | chicken liver steak
chicken-heart: chicken heart
chicken-gizzard: chicken gizzard
chicken-mince: chicken mince | 鶏ももひき肉 | 鶏もも挽肉 | 鶏もも挽き肉 | 鶏ももミンチ | 鶏むねミンチ | 鶏むねひき肉 | 鶏むね挽肉 | 鶏ムネミンチ | chicken mince breast | chicken mince leg
chicken-whole/chicken-leg: chicken | chicken whole
turkey-meat: turkey | turkey bacon | turkey ham | turkey lardon | turkey breast | turkey leg | turkey fillet | turkey mince | turkey steak | turkey wing | turkey whole | turkey rack
turkey-sausage: turkey sausage | turkey sausage patty | turkey sausage links | francfort dinde | kielbasa turkey dinner sausage
poultry-sausage: chicken sausage
milk-semi-skimmed: leche parcialmente descremada | latte parzialmente scremato
duck-meat: duck | duck breast | duck leg | duck fillet | duck whole | duck wing | duck steak
duck-fat: duck fat
duck-egg: duck egg
duck-liver: duck liver
quail-egg: quail egg
quail-meat: quail | quail leg | quail breast | quail whole
ostrich: ostrich mince | ostrich steak | ostrich fillet steak | ostrich fillet | ostrich rack | ostrich patty
rabbit: rabbit | rabbit leg | rabbit whole | rabbit steak | rabbit fillet | rabbit rack | kaninchenragout
goose-meat: goose | goose breast | goose leg | goose whole | goose fillet
goose-fat: goose fat
goose-liver: goose liver | goose liver pate
beef-steak: chilli beef steak | chili beef steak | beef baggli | veal baggli | beef backerl | veal backerl | beef kamm | beef wade | veal wade | beef hesse | beef schmorbraten | beef beinscheiben | veal beinscheiben | beef fetzen | beef frikandeau | veal frikandeau | veal nuss | veal vogerl | beef markbein | beef cuvette | veal cuvette | beef saftplatzli | veal paillard | beef paillard | beef schaschlik | beef stotzen | veal stotzen
beef-ground: beef mince | beef patty | beef burger | veal mince | veal patty
beef-steak: beef | beef steak | beef fillet | beef leg | beef breast | beef rack | veal | veal fillet | veal steak | veal leg | veal breast | veal rack
beef-liver: beef liver | beef liver fillet | beef liver steak
calf-liver: veal liver | veal liver fillet | veal liver steak
pork-liver: pork liver | pork liver fillet | pork liver steak
lamb-liver: lamb liver | lamb liver fillet | lamb liver steak
goat-liver: goat liver | goat liver fillet | goat liver steak
pork-mince: pork mince | pork patty
pork: pork | pork rack | pork leg | pork breast | pork fillet | pork steak | pork huft | pork baggli | pork backerl | pork kamm | pork kammbraten | pork nuss | pork wadli | pork brustspitz | pork lummer | pork schlogel | pork fischerl | pork ripperl | pork stelze | pork stelzen | pork gnagi | pork huftplatzli | pork schaschlik | pork laffe
lamb-meat: lamb | lamb leg | lamb mince | lamb steak | lamb fillet | lamb breast | lamb rack
goat-meat: goat leg | goat mince | goat steak | goat rack | gitzi | kitzfleisch | kitzkeule | kitz schlogel | gitzischulter | ziegenrucken | ziegenkotelett | ziegenkoteletts | ziegenfilet
liver-pate: liver pate | chicken pate | pork pate | pate pepper | pate ibericos
sausage/frankfurter: sausage | pork sausage | beef sausage | lamb sausage | veal sausage
egg-whole: egg
egg-yolk: yolk
milk-whole: milk whole
butter: butter
cream: whisk cream
sour-cream/creme-fraiche: sour cream
greek-yogurt: greek yogurt
yogurt: yogurt
gouda-cumin: gouda cumin | gouda kummel | gouda comino | gouda kommen | gouda komijn
sausage-italian-pork/sausage: sausage italian | sausage italiana | sausage italienne | sausage ital
calf-liver: calves liver
sauerkraut: kysane zeli | kvasene zeli | kysla kapusta | kvasena kapusta | kapusta kiszona | kapusta kwaszona | kislo zelje | kiseli kupus | savanyu kaposzta | varza murata | lahana tursusu
-: blutwurst | zungenwurst | rotwurst | bloedworst | mustamakkara | verimakkara | blodpolse | blodkorv | krvavica | morcilla | =boudin noir | =black pudding | sanguinaccio | cod liver | fish oil | krill oil
other-roe: =trout caviar | =trout roe | forellenkaviar | seehasenkaviar | =cod roe | =herring roe | orretrogn | orretrogn
offal: =turkey liver | =turkey heart | =turkey gizzard | =duck gizzard | =duck heart | =goose gizzard | =goose heart | =beef heart | =veal heart | =pork heart | =lamb heart | =beef kidney | =veal kidney | =pork kidney | =lamb kidney | =beef tongue | =veal tongue | =pork tongue | =lamb tongue | =rabbit liver | =venison liver | tongue | =tete veau
`;

/** Names that hold a food's name and are no such food, in this order, nothing in between. */
export const NOT_FOODS = `
hamburguer aves, vino blanco, american mustard, lange rote stumpfe, bola futebol,
rabo bovino, rabo boi, rabada bovina,
gebraden gehakt, wildzwijngehakt, wildzwijn gehakt,
pnt butter, pnt btr, alm milk, almd milk,
牛もつ, 豚もつ, 牛モツ, 豚モツ,
豚タン, 鶏軟骨, 鶏ヤゲン軟骨, ヤゲン軟骨, 鮭とば, レーズンアンドバター, 納豆たれ, 納豆のたれ, 納豆用たれ,
spaanse kaas, iberico kaas, feta olijven, olijven feta, zalmtartaar, tonijntartaar, zalm tartaar, tonijn tartaar, zalmolie,
kangoeroe biefstuk, kangoeroe,
quesito colanta, quesito alqueria, quesito alpina, quesito campesino,
queijo manteiga,
dry whole milk, dry milk, butterfly shrimp seapak, organic beef bones, grass fed beef bones,
elk ribeye, elk steak, elk roast, elk burger, elk burgers, ground elk, elk sausage, co jack, kefir cheese, chicken back, chicken carcass, chicken backs,
chapon farce, chapon farci, caviar courgette, caviar courgettes, caviar betterave, caviar carotte, caviar legumes, caviar artichaut, caviar olives, caviar poivrons, huile saumon, salade museau,
jambon beurre, jambon macedoine, macedoine jambon, support jambon, griffe jambon, couteau jambon, neufchatel aop, neufchatel aoc, coeur neufchatel, neufchatel coeur, neufchatel fermier, neufchatel normandie, neufchatel lait cru, neufchatel gournay,
chapon pintade, chapon mer, club poulet, club jambon, club thon, club saumon, club dinde,
grutzwurst, sulzwurst, aalrauch,
kalbsbries, kalbsmilken, milken, schweinenetz, schweinedarm,
graddmjolk kaffe, viking melk, glass gradde,
biff a la lindstrom, biff lindstrom, sylta kalv, wiener schnitzel paneret, bacon dadlar,
salted egg, salted eggs, kerrygold dubliner,
ready to cook scampi,
oyster steak sauce,
coconut natural kefir, coconut probiotic kefir,
abacate manteiga,
good gather,
blue menu, luv a duck, luv duck,
franks quality, franks kraut, frank kraut,
salmon oil, サーモンオイル, goose egg, goose eggs, turkey egg, ostrich egg, ganse ei, gansee ei, bowl basket, bar s, silver floss,
cream top, vermont butter cheese, 山羊乳, pur beurre, pet jar, pet bottle, pet flasche, pet fles, but bagel, okra pickle, pickle okra,
味噌漬け, 味噌漬, みそ漬け, みそ漬,
polutvrdi sir, poltrdi sir, bean curd,
pe frango, pes frango, dorso frango, pescoco frango, molleja vacuna, molleja ternera, mollejas ternera, mollejas vacunas, quesito fresco, quesito antioqueno, 六甲バター, 雪印メグミルク, メグミルク, ris veau, ris agneau, sal pan,
honey soy, soy honey, als schnitzel, soy ginger, soy garlic, sweet soy, curry cut, eigenen saft, eigener saft, eig saft, toast scheiben,
novenyi olaj, novenyi olajban, ulei vegetal, olej roslinny, oleju roslinnym, rostlinny olej, rostlinnem oleji, rastlinnom oleji, biljno ulje, biljnom ulju, vegetabilisk olja, vegetabilsk olie, vegetabilsk olje, plantaardige olie, oleo vegetal, bitkisel yag, bitkisel yagda, kasvi oljy, kasvioljy, kasvioljyssa,
cracker barrel, stew meat, stewing meat, soup meat, mixed pickle, pickle mixed, mix pickle
butter chicken, butter bean, butter lettuce, butter flavour, butter popcorn
cream cracker, cream soda, cream tartar, cream egg, creme egg, cream filled, cream tea, cream bun, cream liqueur, shaving cream, sun cream, hand cream, face cream, coconut cream, irish cream, cream puff, vanilla cream, cream style corn, cream of mushroom, cream of chicken, cream of tomato, creme de menthe, creme cassis, creme marrons, creme brulee, creme dessert, creme solaire, creme mains, creme jour, creme nuit, nata coco, panna cotta, pastel nata, pasteis nata
milk thistle, animal welfare, bienestar animal, bem estar animal, bien etre animal, benessere animale, dierenwelzijn, leite fermentado, leite ferm, creme camarao, creme mariscos, creme marisco, creme galinha, goat milk, milk goat, lait chevre, leche cabra, ziegen milch, geiten melk, latte capra, sheep milk, lait brebis, leche oveja, latte pecora, milk tea, milk shake, milk bread, milk roll, milk bath, condensed milk, evaporated milk, milk powder, lait corps, leche condensada, leche evaporada, leche corporal, latte condensato, latte macchiato, lait concentre
egg nog, egg roll, egg noodle, egg cup, egg plant, easter egg, egg fried, egg timer, egg replacer, chocolate egg, oeuf chocolat, egg custard, scotch egg, egg mayo, surprise egg
oyster mushroom, oyster sauce, oyster cracker, oyster bay, oyster blade, chicken oyster, mushroom oyster
bun length, bun size, vanilla bean, wafer thin, oleo vegetal, huile vegetal, aceite vegetal, olio vegetal, plant oil, vanille bean, water kefir, vann kefir, vannkefir, coconut kefir, kefir water, kefir agua, kefir acqua, kefir wodny, kefir fruit, kefir coco, wasser kefir, vatten kefir, vann kefir, petit beurre, burro peluche, lait infantil, butter dish, duck egg blue, entenei blau, serrano pepper, serrano chili, super oeuf
duck sauce, duck tape, duck wrap, rubber duck, toilet duck, goose island, grey goose, flying goose, goose down, goose berry, goose ipa
lamb lettuce, lamb brewery, crab apple, crab stick, crab cake, salmon berry, beef tomato, beef steak tomato, swiss chard, swiss roll, swiss miss, swiss army, swiss chocolate, swiss made, swiss knife, turkey bay
steak spice, steak seasoning, steak knife, bacon bit, bacon jam, bacon flavour, liver detox, liver support, liver cleanse, liver tea, liver health
natto kinase, miso ramen, kimchi base, kimchi sauce, sauerkraut juice, pate de fruit, pate a tartiner, pate brisee, pate feuilletee, pate sablee, pate pizza, pate amande, pate dentaire, pate levee, paste tomato
goats milk, parmigiana melanzane, alla parmigiana, chicken parmigiana, chicken parmesan, parmesan chicken, ham steak spice, queso cottage pie, cottage pie, shepherd pie, ragu bolognese, white pudding, black pudding
jaune citron, cane sugar, zucchero canna, lard ass, rich yolk, golden yolk, croute fleurie, croute lavee, croute naturelle, eigenem saft, own juice, propio jugo, lonchas sandwich, scheiben toast, fette toast, rice vinegar
富有 かき, 種なし柿 かき, 柿 かき, たねなし かき, 種なし かき, 次郎 かき, 刀根 かき, 平核無 かき, 奈良 かき, 和歌山 かき, 甘かき, 干しかき, amanatto, ama natto, hikiwari barley, hikiwari oat, ひきわり大豆, 甘納豆, 納豆菌, かき氷, かき揚げ, 柿の種, 卵焼き, 玉子焼き, たまご焼き, 卵スープ, オイスターソース, キムチ鍋, キムチの素, バターロール, バター風味, チーズ味, チキンラーメン, 味噌ラーメン, みそ汁, 味噌汁, 牛丼, 豚骨
haricot beurre, feijao manteiga, milho manteiga, butter bohnen, butterbohnen, butter pecan, butter brickle, butter corn, butter toffee, butter mint, butter cake, butter waffle, butter puff, butter bun, butter ball, beurre cachuete, beurre cacahouete, beurre pomme, beurre noisette, beurre erable, pumpkin butter, maple butter, sunflower butter, seed butter, pecan butter, walnut butter, pistachio butter, hazelnut butter, macadamia butter, coconut butter, tahini butter, pear butter, fruit butter, plum butter, butter crackers, theater butter, theatre butter, buttery spread, buttery sticks, kokosnoot boter, cacao boter, pinda boter, butternut, butter extract, steak butter burger
lime pickle, mango pickle, lemon pickle, beetroot pickle, branston pickle, sandwich pickle, ploughmans pickle, piccalilli pickle, chunk pickle, chilli pickle, pickle beet, pickle beetroot, pickle betterave, pickle ginger, pickle onion, pickle carrot, pickle radish, pickle jalapeno, pickle cabbage, pickle popcorn, pickle nut
cashew cream, cashew yogurt, coconut yogurt alternative, cashew cheese, cashew mozzarella, almond feta, peanut cream, pistachio cream, hazelnut cream, crema cacao, crema nocciola, crema pistacchio, crema mani, crema marroni, creme marron, creme amande, creme soja, creme riz, crema arroz, crema calabaza, crema verdura, crema calabacin, crema legumbre, crema avellana, crema cacahuete, crema limone, crema balsamico, crema aceto, cream horseradish, horseradish cream, sahne meerrettich, rahmspinat, rahm spinat, rahmgemuse, sahne rolle, sahne torte, sahnebonbon, sahne bonbon, rahmbonbon, spinaci panna, panna cioccolato, cream wafer, cream biscuit, cream sandwich, cream cookie, cream roll, cream pie, cream caramel, cream corn, creamed corn, creamed spinach, cream broccoli, cream celery, cream onion, boston cream, bavarian cream, butter cream, cookies cream, cookie cream, orange cream, cream vanilla soda, vanilla cream soda, cream liquer, cream ale, cream sherry, foot cream, skin cream, night cream, day cream, eye cream, body cream, anti cream, moisturising cream, barrier cream, nappy cream, antiseptic cream, hydrating cream, shave cream, cream cleaner, cream paint, off cream
piena dzeriens, skabpiena dzeriens, 牛ホルモン, 豚ホルモン, sangre pollo, sangre cerdo, sangre de pollo, sangre de cerdo, sangre hervida de pollo, sangre cocida de pollo, pate de tete, fromage de tete, buffalo milk, buffalo a2 milk, bhains milk, egg carton empty, empty egg carton, marsipan polse, marsipan polser, marsipan korv, marsipan gris, steak rub, pork rub, beef rub, sesame chicken, lemon chicken, spanish chicken, fried chicken, buffalo sauce, steak sauce, cajun shrimp, rabbit hutch, pomodoro mozzarella, pomodori mozzarella, tomate mozzarella, tomato mozzarella, tomat mozzarella, tomaat mozzarella, garlic parmesan, parmesan garlic, parmesan crusted, sour cream onion, sour cream chive, onion sour cream, bacon ranch
lait age
berenjena manchega, pisto manchego, fryst lattyoghurt, cocido madrileno, pork scratching
delice poulet, poulet delice, brick crevette, hot link, haricots blancs, beef hot link, chicken cube
moine rosette, cheese rosette, frank redhot, champagne ardenne, peppa pig, wachtelbohnen, caviar aceite, bite size, bite sized, carving board, cracker cut, cracker cuts, grune pepperoni, rote pepperoni, pepperoni grigliati, pepperoni padron, milde pepperoni, scharfe pepperoni, pepperoni scharf, pepperoni eingelegt, eingelegte pepperoni, gefullte pepperoni, pepperoni gefullt, pepperoni grun, pepperoni rot, pepperoni gegrillt
oeuf lump, oeuf lompe, uova lompo, uova lump, huevas lumpo, huevas lump, pingo doce, pao acucar, 日本ハム, 伊藤ハム, プリマハム, 丸大ハム
さんま蒲焼, さんま 蒲焼, さんまの蒲焼, 秋刀魚蒲焼, 穴子蒲焼, 穴子の蒲焼, 穴子 蒲焼, うなぎボーン, うなぎ骨, country delight, tapa negra, v h mes, h mes, doble crema, santa clara, sta clara, dulce leche, doce leite, chicken neck, neck chicken, chicken frame, cou poulet, cous poulet, pescuezo pollo, cuello pollo, pescoco frango, drumstick vegetable, vegetable drumstick, pickles mistos, picles mistos, butifarra negra, botifarra negra, consome camaron, consome pollo, consome res
`;

/** Names that settle it: whatever else the title says, the product is none of ours. */
export const NOT_PRODUCTS = `
pelle daino, panno daino, porta huevos, maggi cubos, knorr cubos, 料亭の味 フリーズドライ, maslo stop, krem lososia, ucho wolowe, uszy wolowe, ucho wieprzowe, uszy wieprzowe,
salsa alitas, salsa para alitas,
pate poulet hubert,
pato gel, pato wc, hamburguer peixe, gerber wolowina, gerber kurczak, gerber indyk, gerber krolik, obiadek wolowina,
gel adesivo pato, pato disco, pato refil, rafi pasztet,
science diet, alpo prime, prime cuts gravy, gravy train, beneful incredibites, rachael ray, taste wild salmon, taste of the wild, fromm salmon, blue bits, open farm, honest kitchen, dried whole eggs, freeze dried ground beef, kerrygold irish cream, lobster bib, crab classic, sea legs, bang bang shrimp, dynamite shrimp, firecracker shrimp, spam musubi, pig snouts, farmer's dog,
gelatine schwein, gelatine rind, buttermilch bad, hirtenkase creme, asia ente,
blue band, perle gourmet, pro plan, vie lardons, vie jambon, vie bacon, moule beurre, ultima poulet, ultima dinde, ultima boeuf, ultima saumon, ultima chat, ultima chien, ultima cat, yum yum, cesar kalf, cesar rund, cesar kip, cesar lam, sultana yoghurt, terra kipstukjes,
ossa manzo, ossa maiale, ossa suino, ossa agnello, ossa vitello, ossa bovino, ossa prosciutto, osso prosciutto,
lunch mate, lunchmate, special kitty,
cheese straw, cheese straws,
hungry man, birds eye voila, voila garlic, just crack egg, shepherd's pie beef, clams casino, lobster roll, lobster rolls, crab roll, brown gravy, shells real aged, riced cauliflower, rold gold, real bacon pieces, bacon pieces real, bacon topping, bacon toppings, parmesan roasted garlic, french fried onions, honey bunches, kashi greek, buttermilk bath, hot dog roller, turkey fryer, salmon rose bush, franks blanket, beef menudo, menudo beef, hormel menudo, jamaican beef, beef patties jamaican, jamaican style patties, jamaican patties, golden krust, goya beef patties, kevin's natural, pc chicken strips, compliments chicken strips,
banquet chicken, banquet boneless, chunky sirloin, shrimp fry, chicken fry mix, crab boil, seafood boil, pirate's booty, blue bell buttermilk, blue bell ice, pam butter, butter spray, oven bag, oven bags, roasting bag, roasting bags, crab mallet, grilling plank, grilling planks, gerber lil, gerber sticks, morningstar bacon, morningstar farms, sweet earth, abbot's butcher, ripple milk, earth balance, st ives, ling ling, blue buffalo, wellness core, vital essentials, instinct raw, instinct chicken, stella chewy, stella chewy's, primal freeze, stewart freeze, cesar filet, cesar porterhouse, cesar grilled, cesar rotisserie, cesar beef, cesar chicken, freeze dried beef liver, freeze dried liver, wild turkey bourbon, wild turkey whiskey, wild turkey rye, temptations chicken, temptations salmon, temptations tuna, temptations turkey, temptations seafood, del real beef, lloyd's pulled, ball park bun, buffalo wing sauce,
魚肉ハム, フィッシュハム, イワシ油, いわし油,
お魚ソーセージ, ホモソーセージ, 魚ソーセージ,
kalbfleischkase, kalbsfleischkase,
puten leberkase, kalbs leberkase, truten fleischkase, poulet fleischkase, geflugel fleischkase, saures rindfleisch,
faschiertes laibchen, inzersdorfer rindsgulasch, inzersdorfer gulasch, maresi alpenmilch, maresi milch, manner milch, mars milk, sahne schnitte, sahne schnitten, rocco rind, rocco huhn, winston rind, winston huhn, romeo rind, romeo huhn, orlando gourmet rind, orlando rind, cachet lachs, cachet huhn, cachet rind, shah lachs, shah rind, shah huhn, trixie entenbrust, trixie huhn,
rindfleisch leberkase, rinds leberkase, schaf heumilch, cesar huhn, cesar klassik,
fruitbiscuit yoghurt, yoghurt snoepjes, yoghurt gums, evergreen yoghurt, vis sticks, torpedo garnalen, torpedo garnaal, zalm korst, bonen spek, spek bonen,
duetto cotto, tonno cannellini, tonno e cannellini, peperoncini tonno, peperoncini ripieni, sfoglia ricotta, morsa prosciutto, sushi kit, pappa lattea, pastone lattea,
gambas gabardina, gambas con gabardina, camarones apanados, camaron apanado, coctel camarones, coctel camaron, snack camaron, camarones snack, clamato camaron, cubos camaron, cubo camaron, cubos pollo, cubo pollo, cabritas mantequilla, bizcochos grasa, facturas manteca, polo yogur, pure infantil, yogur infantil, yogurt infantil, affinity ultima, bolsa horno, lote jamon, pato purific, lomo libro, bonito seco, bonito copos, sopinstant, gallina blanca, mascarilla yogur, raza pollo, raza carne, raza perro,
pepperoni passion, miso aubergine, prawn pickle, mutton pickle, fish pickle, chicken pickle, beef pickle, prawn balchao, party eggs, ghee diya,
cathedral cove, cathedral coconut, almond yogurt, gourmet baby, chicken pau, pork pau, pork ball, chilli crab, pepper crab, ella's kitchen, ellas kitchen, rafferty's garden, raffertys garden, little freddie, only organic beef, only organic chicken, squeaky bean, gosh sausages, omni pork, green rebel, zero egg, angel food cheddar, science plan, lily's kitchen, lilys kitchen, naturo duck, naturo chicken, wainwright's turkey, wainwright's lamb, prime100, encore chicken, encore tuna, good boy chicken, good boy duck, red rock deli, thinly cut chicken, crinkle cut chicken, smith's crinkle, smiths crinkle, ripples chicken, simba creamy, simba smoked, space raiders, hula hoops, golden wonder, shapes cheddar, shapes chicken, shapes cheese, club milk, milk tray, day butter, peters drumstick, birds eye chicken, lean cuisine, super nature chicken, super nature beef, chicken tonight, lucky me beef, campbell's chunky, koka chicken,
hamburguer grao, futuro burger, fazenda futuro, frango futuro, seara incrivel, incrivel seara, hot roll, atum feijao, atum grao, ovo maltine, iogurte gelado, sanduiche natural, papinha nestle, petisco cao, ninho instantaneo,
jogurt mrozony, pasztet warzywny, pasztet cieciorki, pasztet ciecierzycy, pasztet soczewicy, pasztet fasoli, fix kurczak, pomysl kurczaka, dolina noteci, pojemnik szynke, pojemnik wedliny, pojemnik ser, pojemnik maslo, garnek mleko, krem kurczaka, szyje kaczki, szyje indyka, szyje gesie, szyje kacze, kosci szpikowe, kosci rosolowe, kosci schabowe, kosci karkowe, kosci wedzone, suszone feta, pomidory feta,
perfect portions premium, perfect portions pate, perfect portions cat, muscle milk, milk bone, milk bones, nutter butter, kite hill, special k fruit, yogurt ranch, greek yogurt ranch, fancy feast, ancestral supplements, seapak jumbo butterfly, seapak butterfly, dunkin creamer, aerosol whipped,
field roast grain, field roast chao, field roast italian, field roast smoked, field roast plant, gimme lean, follow your heart, good planet, moon cheese, parmesan ranch, ranch parmesan, chunky blue cheese, velveeta shells, delicious shreds, just cheese bars, lightlife bacon, lightlife smart, lightlife ground, lightlife burger, lightlife sausage, lightlife italian, lightlife chicken, lightlife hot dogs, smart dogs,
leche asada, leche nevada, leche merengada, leche frita, leche continuacion, leche saborizada, leche nido, rollo huevo,
verys mozzarella, verys grattugiato, verys cremoso,
bon roll, salame tonno, salame re, latte infanzia, latte suocera, latte doposole, uova merluzzo, bottarga tonno, crema tonno, cocktail gamberi, salmone crosta, tonno e fagioli, tonno con fagioli, cocktail gamberetti, olio salmone, rosa mosqueta, lomo sajonia pure, cecina leon, jamon hueso caldo, maruchan pollo, maruchan camaron, maruchan res, taquitos pollo, rabadilla pollo, espinazo pollo, cogotes pollo, cogote pollo, menudencias pollo, menudos pollo, carcasa pollo, piedini vitello, huevo aldana,
oeufs mimosa, oeuf mimosa, cuit oeufs, cuiseur oeufs, oeuf cocotte, oeufs cocotte, oeufs brouilles, oeufs lait, lait suite, pate brisee, pate sablee, pate feuilletee, grains kefir, sauce thon, choucroute royale, choucroute mer, choucroute viandes, choucroute garnie,
service raclette, poelon raclette, poelons raclette, coupelle raclette, coupelles raclette, monaco emmental, dolcelatte pizza,
sac cuisson,
fruhlings rolle, fruhlings rollen, fruhlingsrollen, fruhlingsrolle,
wolf wilderness, dein bestes rind, dein bestes huhn, dein bestes lachs, topic rind, asco rind, asco huhn, oskar rind, holle rind, like meat, my vay, v love grillkase, v love schnitzel, joghurt bonbon, joghurt bonbons, katjes joghurt, trolli joghurt, milka joghurt, original wagner, wagner steinofen, steinofen thunfisch, steinofen salami, oetker tradizionale, oetker intermezzo, oetker bistro, oetker ristorante, sugo tonno, sugo thunfisch, tobler tradition,
dany sahne, pre milch, austern seitling, austern seitlinge, aal angel, thunfisch ohne,
gebackener camembert, gebackene camembert, raclette ofen, feta burger, new roots, curry king,
schokoladen salami, ristorante salame, ristorante prosciutto, ristorante salami, ristorante tonno, ofenfrische salami, ofenfrische thunfisch, wurst senf, rinds magen,
pferd entrecote, pferd huftsteak, pferd steak, fohlen entrecote, fohlen steak, hirschtalg, ente knusprig, knusprige ente, ente suss, like chicken, like hack, kalbsknochen, rindsknochen, lammknochen, pulled pork burger, gansefuss,
biff rydberg, ristorante mozzarella,
vegetabilsk krydderfedt,
potted shrimp, potted shrimps, potted beef, potted ham, potted meat, potted salmon, potted crab, salt pepper squid, salt pepper calamari, salt pepper prawns, tuna lunch pot, steam pot tuna, good catch tuna, miso marinade, walkers roast chicken, walkers smoky bacon, walkers cheese onion, wheat crunchies, monster munch, this isn't, glamorgan sausages, glamorgan sausage, sausages beans, beans sausages, sausage beans, beans sausage, jacob's cheddars, jacobs cheddars, essence chicken, chicken essence, turmeric supreme, cullen skink, sma first milk, first infant milk, mars milk drink,
roomboter tongen, roomboter spritsen, tourteau fromage, tourteau fromager, bol legumes, slagroom truffel, slagroom truffels, burger fromage, creme dessert, box lachs, pecorino passerina, pecorino igt, passerina igt, quick easy, olijven witte kaas,
scampi shrimp,
scottona valdostane, pollo valdostane, valdostane pollo, valdostana pollo, valdostana suino, valdostane suino,
die ofenfrische, ristorante pizza, pork beans, pork skins, fried pickles, fried pickle, parm chicken, pizza mozzarella gluten, milk protein drink, hot dog klassik, hot dog bakery, gulasch dose, beef gravy, savory beef gravy, gravy savory, free chili, chili turkey, yogurt cheese, joghurtkase, san jacobo, san jacobos, medallones pollo, agujas atun, huevas arenque, weisswurst senf, weisswurstsenf, bockwurst senf, rind leber cesar, cesar rind, alpenmilch bensdorp, bensdorp alpenmilch, schogetten skyr, schogetten joghurt, dinkelchen vollmilch, tonno pasta, tonno puttanesca, prosciutto vitello, prosciutto cervo, bocconcini panna, dai dai, snack vai, tomino boscaiolo, beef soup bones, joghurt marinade, joghurt paprika marinade, in thunfischsosse, tonno rindfleisch,
lait concentre, yogurt snack, yaourt ferments, ferments yaourt, fermenti yogurt, joghurtferment,
kering tempe,
simply v,
maggi fix, knorr fix, edel vollmilch, moser roth, バターミルクパウダー, だし巻きたまご,
fruit snack, fruit snacks, har gow, siu mai,
wiener schnitzel, baked beans, おさかなのソーセージ, お魚のソーセージ, chicago town, red baron, colorants oeufs, colorant oeufs,
savoury egg, savoury eggs, feta creme, feta crema, gouda taler, back gouda, back camembert,
compo sana, porta parmigiano, porta burro, porta formaggio, creme maos, oyster shell, kesu maslo, beef tripe, vilagos sor, barna sor, duck fresh disc, duck fresh discs, duck fresh sticker, duck fresh stickers, duck fresh brush, toilet duck, たまご切り, 卵切り,
broccoli cheese, cauliflower cheese, hunter chicken, pan gambas, pan camaron, patinho borracha, mrazeny krem, studentska pecet, cheese ups, swiss rye, fagioli tonno, tonno fagioli, air freshener, room freshener,
palets beurre, palets breton,
納豆容器, frutos secos yogur, pasas yogur, garbanzos chorizo, lentejas chorizo, crema manos, speklapjes kruiden, melkehjerter, いくら風, musli yoghurt,
blode log, sillsås, hovmästarsås, creme atum, toucinho ceu, joghurt schnitte, joghurt schnitten, quark schnitte, joghurt rosinen, joghurt nusse, huhn suss, hahnchen suss, forellencreme, thunfischcreme, makrelencreme, rotolo spinaci, colorante uova, coloranti uova,
formula infantil, vanille aroma, backaroma, back aroma, backaromen,
amendoim bacon, 黒糖ミルク, きなこミルク, キャラメルミルク, 紅茶ミルク, 牛乳パック, ヨーグルトメーカー, えび満月,
rismaelk, rismelk, rismjolk, babymaelk, bavarese yogurt, bavaresi yogurt, huevo hilado, huevos hilados,
protein reep, tacokryddmix, kryddmix, grillmarinad, kycklingmarinad, kottmarinad, grillmarinade, kyllingmarinade, fleischmarinade, 味噌汁, みそ汁,
pate amande, pate amandes, pasta mandorle, pasta reale, massa pao acucar, gel leche, gel leite, ポーションミルク,
protein bar, proteinbar, proteinriegel, proteinreep, eiwitreep, barra protein, barre protein, barrita protein, barretta protein, baton protein,
miss vickie,
tuna salata, truita patata, truita patates, truita carbasso, menjar gat, menjar gats, menjar gos, menjar gossos, menjar humit,
sausas pienas,
sut burger,
mleko u prahu, mlijeko u prahu, mleko v prahu, detske mleko, kojenecke mleko, detske mlieko, roller coaster,
мляко прах, mleko prahu, mlijeko prahu, mleko telo, mlijeko tijelo, сливки сухие, сухие сливки, tavuk gogsu tatlisi, rose milk, badam milk, kesar milk, kocka goveda, goveda kocka, jusna kocka, kocka supu, kocka juhu, djecja hrana, decja hrana, otroska hrana, pasja hrana, macja hrana, century egg, salted egg fish, salted egg chips, egg fish skin, prawn ball, shrimp ball, fish ball, squid ball, butter scotch, bak kwa, chicken tocino, pork tocino, bean supreme,
balanced breaks, varskes surelis, varskes sureliai, biezpiena sierins, biezpiena sierini, zemes riesutu sviestas, zemesriekstu sviests, riesutu sviestas, riekstu sviests, kokosu pienas, kokosriekstu piens, migdolu pienas, sunu bariba, kaku bariba, sunu edalas, kaciu edalas, sunu eda, kaciu eda,
susene mleko, mleko susene, susene mlieko, mlieko susene, kure paprice, kureci paprice, svickova smetane, veprove paprice, bravcove paprike, kura paprike, csirke paprikas,
крабовые палочки, крабові палички, крабовое мясо, крабове м'ясо, молоко сухое, сухое молоко, молоко сухе, корм для, паста арахисовая, паста шоколадная, шоколадная паста, паста шоколадно, птичье молоко, птичка молоко, сырный продукт, сырный соус, сырный суп, яичный порошок, кава со сливками, масло какао, масло кокосовое, масло подсолнечное, масло оливковое, масло арахисовое, крем для, какао масло, желе молочное, γαλα σωματος, γαλα σε σκονη, γαλα εβαπορε, γαλα συμπυκνωμενο, γαλα καρυδας, γαλα αμυγδαλου, γαλακτωμα,
kalles kaviar, kalles randiga, kalles original, paling groen, anguille vert, anguilles vert, pork style, chicken style, beef style, bacon style, ham style, duck style, tuna style, prawn style, pork crackling, pork cracklings, skvarky veprove, veprove skvarky, bird seed, seed bird, queijo coalho, leche tigre,
brisket chilli, brisket chili, leite rosas, sausage casing, sausage skin, sausage maker, sausage stuffer, pollo croccanti, pollo croccante, pollo crujiente, pollo crispy, pate chinois, bifinho pet, petisco pet, snack pet, osso pet, not cheese, not milk, not chicken, not burger, not meat, not mayo, not cream cheese, not turkey, not icecream, felices vacas, rolo carne, rollo carne, rolo frango, pub style chicken, pub style strips, aufstrich ei, pnut butter, p nut butter, sand poulet, sand jambon, sand thon, sand jamb, チキンロール, クリームロール, バターロ, lachs sahne, タンドリーチキン, コーヒー牛乳, フルーツ牛乳, いちご牛乳, イチゴ牛乳, バナナ牛乳, えび天, 海老天, 味噌だれ, みそだれ, 牛すじ煮込, もつ煮込,
vol vent, チーズ鱈, sut misir, sut misiri, picada fiambres, milk formula, green black milk, green blacks milk, ovas truta, huevas trucha, uova trota, 魚肉ソーセージ, フィッシュソーセージ, おさかなソーセージ, back camembert,
φυστικοβουτυρο, βουτυρο κακαο, βουτυρο σωματος, βουτυρο καριτε, el kremi, yuz kremi, vucut kremi, fistik ezmesi, kakao yagi, カニかま, カニカマ, かにかま,
unt arahide, unt corp, unt cacao, unt shea, salata boeuf, salata vinete, salata icre, mogyorovaj, testvaj,
buttermilk ranch, just egg, cdn bleu, ü ei, ei aufstrich, eier aufstrich, thunfisch aufstrich, forellen aufstrich, tuna melt, zalm kruiden, lam kruiden, varkens kruiden, marinade poulet, marinade boeuf, marinade porc, marinade viande, oeufs au lait, bala iogurte, balas iogurte, bala leite, balas leite, cheese selection, selection cheese, fish selection, meat selection, seafood selection, sausage selection, antipasto selection, selection pack, selection box, selection jelly,
hueso vacuno, hueso ternera, hueso cerdo, hueso jamon, pork bone, pork bones, veal bone, veal bones, chicken bone, chicken bones, soup bone, soup bones, os boeuf, os veau, os moelle, markknochen, suppenknochen, rinderknochen, mergpijp, soepbeen, bacon wrapped, wrapped bacon, ham wrapped, prosciutto wrapped,
peanut butter, almond butter, nut butter, cashew butter, apple butter, body butter, cocoa butter, shea butter, cookie butter, mango butter, beurre cacao, beurre karite, beurre cacahuete, burro cacao, burro karite, burro arachidi, mantequilla cacahuete, manteca cacao, manteca karite, manteiga amendoim, manteiga karite, maslo orzechowe, maslo arachidowe, maslo shea
milk chocolate, chocolate milk, coconut milk, almond milk, oat milk, soy milk, rice milk, cashew milk, hazelnut milk, lait coco, lait amande, lait soja, lait riz, leche coco, leche almendras, latte cocco, latte mandorla, kokos milk, mandel milk
gourmet gold, avocado roll, salmon roll, tuna roll, bath soak, setas ostra, funghi ostrica, cogumelos ostra, liver kapseln, liver capsule, liver tablet, petit beurre, butter gemuse, frozen yogurt, fryst yogurt, not butter, cacio pepe, room spray, pot roast, stir fry strip, kefir grain, shrimp scampi, wall art, prawn scampi, egg roll, prawn cocktail, shrimp cocktail, bath milk, leite po, milk po, leite cond, leite evap, mleko tubce, mleko tubie, leite crescimento, leite transicao, mleko nastepne, mleko poczatkowe, face cream, lomo saltado, confit oignon, confit oignons, pruneaux lardons, pruneau lardon, salmon rub, chicken rub, brisket rub, fish rub, pan latte, panini latte, panino latte, calamares romana, calamar romana, 出し巻玉子, 出し巻き玉子, だし巻玉子, だし巻き玉子, 錦糸卵, 錦糸玉子, 玉子豆腐, kotlet volaille, kotlety volaille, cheddar shapes, arnotts shapes, pizza shapes, いちごミルク, イチゴミルク, バナナミルク, フルーツミルク, キムチもろみ, 厚焼き玉子, 厚焼玉子, 厚焼きたまご, salg bacon, salg presunto, salg queijo, salg qjo, latte concentrat, frutas leche, pate gingembre, plant butter, plant chicken, cod liver balm, sun cream, hand cream, hand wash, butter knife, bowl spoon, water bottle, milk bottle, milk frother, chicken wire, chicken run, wire mesh, raclette grill, raclette set, fat ball, wild bird, chicken chip, yogurt coated, yogurt covered, yogurt coating, chocolate coated, scotch egg, egg nog, tinned food, cacao butter, frozen yogurt, fryst yogurt, frozen kefir, half fat spread, chicken salt, bone broth, meaty bone, thread count, sachet cuisson, en croute, cat food, dog food, dog treat, cat treat, meal replacement, ready meal, lunch kit, snack plate, party pack, bath salt, shower gel, hair mask, hand wash, hot pot, cup noodle, cordon bleu, spring roll, summer roll, fish finger, fish cake, crab cake, egg bite, meat ball, boulettes, pastel nata, pasteis nata, wall art, phone case, egg salad, potato salad, surimi, tex mex, baby food, petits pots, petit pot, apple pie, sausage roll, pork pie, pigs blanket, pig blanket, beef wellington, mac cheese, macaroni cheese, welsh rarebit, chicken kiev,  stir fry, pork bun, rice cake, dim sum, mleka kokosowego, mleka migdalowego, ココナッツミルク, アーモンドミルク, カシューミルク, オーツミルク, corn dog, hot pocket, bubble squeak, toad hole, fondue chocolate
milk magnesia, pomme terre, pomme frite, pommes frites, pomme dauphine, pommes duchesse, pomme noisette, livre cuisine, livre recette, livre enfant, livre coloriage, livre poche, malted milk ball, sodebo, boite repas, plat cuisine, plats cuisines, salade composee, croque monsieur, croque madame, fish chips, fish stick, fish nugget, cocktail stick, gefilte fish, chicken tender, chicken dipper, chicken bites, chicken nugget box, chicken stock, beef stock, beef broth, chicken broth, pho concentrate, stock pot, stock cube, bouillon cube, cup soup, cup pasta, pot noodle, instant noodle, ravioli boeuf, paella kit, taco kit, fajita kit, dinner kit, pizza kit, meal kit, bake home, choice cut, complete pet, dental chew, raw hide, rawhide, gourmet mon petit, gourmet perle, gourmet natur, purina one, perfect fit, royal canin, dog bone, cat stick, canine carry, bully stick, hair dye, face mask, eye shadow, body butter bar, cuticle oil, washing powder, washing up, fabric conditioner, baking tray, roasting tin, cookie cutter, mixing bowl, cheese knife, cheese board, cheese grater, cheese slicer, cheese dome, cheese boards, cheese cloth, cheesecloth, butter curler, butter bell, cream whipper, cream charger, cream dispenser, whipped cream charger, cream machine, yogurt maker, yoghurt maker, yaourtiere, joghurtbereiter, kefir maker, egg cooker, egg boiler, egg cup, egg separator, egg whisk, chicken coop, chicken feeder, poultry feed, layer pellet, layers pellet, steak knives, steak knife, meat thermometer, ham stand, jamonero, jamon stand, salmon coloured, duck down, duck feather, goose feather, duck egg paint, lamb wool, lambswool, sheepskin, pigskin, cow hide, oyster card, oyster grey, oyster knife, pearl oyster, shrimp bait, herring bone, herringbone, trout fishing, mackerel feather, salmon fishing, turkey twizzler, turkish delight, lonely planet
malted milk, golden milk, dried milk, powdered milk, dry milk, milk stout, milk ball, milk slice, milk munch, milk tart, milk jelly, milk candy, milk cap, milk jug, milk pan, milk pro, milk mousse, cleansing milk, body milk, hair milk, sun milk, breast milk, follow milk, formula milk, growing milk, milk flavouring, milk flavoring, milk straw, milk drinks powder, lait bebe, lait toilette, lait croissance, leche polvo, leite condensado, leite creme, leite evaporado, leite coco, leite amendoa, leite soja, tres leche, pingo leite, arroz leche, latte soia, latte avena, latte riso, smooth milk, extra fin lait, drumstick ice, drumstick vanilla, drumstick classic, drumstick cone, drumstick squash, drumstick raspberry, drumstick lolly, drumstick mini, moringa drumstick, drumstick candy, tocino cielo, ovo mole, ovos moles, fios ovos, doce ovos, turron yema, yema quemada, yema tostada, ovo pascoa, ovos pascoa, ovo protein, egg protein powder, egg replacement, egg substitute, egg carrier, egg incubator, egg set, egg poacher, egg slicer, egg pan, egg spoon, egg holder, egg toy, egg hunt, egg dye, egg shampoo, egg tart, egg waffle, egg drop soup, egg foo young, sour egg, robin egg, candy egg, sugar egg, mini egg, egg hazelnut, egg sandwich, egg ravioli, oeuf nougatine, oeuf peluche, oeuf caramel, uovo cioccolato, uovo sorpresa, huevo sorpresa, huevo kinder, natilla huevo, uova pasqua, cholesterol free egg, egg cholesterol free, nids oeuf, pates oeuf, macarron huevo, fideo huevo, plumas huevo, tallarines huevo, pasta huevo, pasta uovo, tagliatelle uovo, eier nudel, eiernudeln, eierteigwaren, eier likor, agg nudlar, aggnudlar, eiermie, mie eier, yorkshire pudding, head cheese, chicken rub, poultry blend, poultry seasoning, poultry herb, beef paste, salmon paste, crab paste, chicken paste, sardine paste, beef broccoli, orange chicken, general tso chicken, sweet sour chicken, kung pao chicken, chicken basket, southern fried chicken, chicken fried steak, popcorn chicken, chicken straw, chicken cup, chicken pho, beef pho, chicken concentrate, chicken pasta, chicken rice, chicken noodle, chicken soup, chicken waffle, chicken biscuit, chile verde, chile colorado, chili beef, chilli beef, beef chili, beef chilli, chili bean, beef tripe, chicken wing sauce, wing sauce, boom shrimp, coconut shrimp, coconut prawn, popcorn shrimp, shrimp ring cocktail, shrimp roll, prawn roll, dragon roll, california roll, shrimp toast, prawn toast, prawn cracker, shrimp cracker, shrimp chip, prawn ring, prawn sandwich, prawn linguine, sangre pollo, bife milanesa, snack sausage roll, lorne beef, poulet indien, poulet basquaise, poulet tandoori, poulet curry, poulet coco, poulet thai, poulet yassa, tartinable poulet, tartinable thon, tartinable saumon, rillettes thon, graisse haricot, carpaccio saumon sauce, boeuf carotte, boeuf bourguignon, boeuf stroganoff, poulet citron, saucisse lentille, saucisson brioche, jambon puree, jambon coquillette, jambon macaroni, peter rabbit, pet rabbit, welsh rabbit, chocolate rabbit, lindt rabbit, canard duchene, canard wc, donald duck, bombay duck, duck bath, wing zone, chicken head cheese, snack pack, mini cheddar, cheddar square, cheddar shell, cheddar broccoli, shells white cheddar, white cheddar popcorn, cheddar popcorn, cheddar biscuit, cheddar rice, cheddar potato, cheddar bunnies, cheddar soup, cheddar sauce, funghi mozzarella, mozzarella pomodoro, mascarpone pomodoro, tomate mascarpone, pomodori mascarpone, mascarpone tomate, parmesan garlic wing, garlic parmesan wing, parmesan peppercorn, parmesan marinara, parmigiano marinara, eggplant parmesan, snack queso, sabor queso, queso dip, queso sauce, salsa queso, ranch sour cream, sour cream chives, sourcream onion, sourcream chive, dill sour cream, feta fusion, bacon mousse, bacon cheddar ranch, bacon sauce, bacon dip, bacon crackers, bacon vodka, bacon salt, bacon seasoning, thunfisch creme, thunfisch pizza, tuna pasta, tuna mayo, tuna mayonnaise, tuna sandwich, tuna sweetcorn, tuna salad, tuna bake, tuna dip, salmon dip, salmon mousse, salmon pate, smoked salmon pate, mackerel pate, smoked mackerel pate, trout pate, tuna pate, crab pate, salmon spread, lachs aufstrich, lachscreme, thon tartine, mousse langoustine, mousse saumon, mousse thon, mousse crabe, terrine saumon, terrine poisson, terrine legume, terrine saint jacques, pate saumon, pate tonno, pate olive, pate chinois, pate imperial, pate croute, pates fraiches
beef taquito, chicken taquito, corn taquito, cheese taquito, steak taquito, boeuf marinade sauce
lait go, preparado leche, oeufs cacher, oeuf cacher, simply dipped, cheese danish, oeufs kilo, nids alsace, corolles alsace, palet breton, haricot blanc cuisine, extra fin chocolat
biefstuk kruiden, vlees kruiden, kip kruiden, vis kruiden, gehakt kruiden, barbecue kruiden, kipkruiden, viskruiden
leite em po, chocolade melk, hagel melk, cesar terrine, cesar pate, cesar classic, cesar natural, cesar country
toasted rounds, small plates, beef stick, chicken stick, meat stick, turkey stick, pork stick, beef snack stick, chicken snack stick, turkey snack stick, chicken party stick, beef protein stick, marrow bone, beef marinade, chicken marinade, steak marinade, pork marinade, meat marinade, duck marinade
wet food, dry food, pooch mutt, bakers dental, bakers joint, chicken recipe, turkey recipe, beef recipe, liver recipe, lamb recipe, salmon recipe, duck recipe, poultry recipe, fish recipe, tuna recipe, sheba perfect portions, nutro perfect portions, pate entree, turkey pate, ocean fish, real chicken, real beef, real salmon
frozen greek yogurt, frozen skyr, ice cream yogurt, yogurt ice cream, frozen dairy, slow churned, yogurt raisin, yogurt cluster, yogurt peanut, yogurt almonds, yogurt pretzel, yogurt bite, yogurt melt, yogurt drop, yogurt chip, yogurt mini muffin, yogurt cranberries, yogurt bar, yogurt biscuit
hemp yogurt, hanf joghurt, cashew yogurt, natural coconut yogurt, plain coconut yogurt, coconut yogurt natural, coconut yogurt plain, coconut collab, coconut collaborative, water kefir, wasserkefir, kefir agua, kefir eau, kefir acqua, coconut kefir, garden gourmet, gulas norte, gula norte, brunost is
kimchi cup, kimchi bowl, ranch chicken, cheesy ranch, cheesy chicken, acqua panna, creme soja, nata soja, creme de soja, party tray, snack tray, on rye, fun pack, ham cheese roll, tuna helper, chicken helper, hamburger helper, mini pork roll, bbq pork roll, hog roast roll, onion rolls, lait extra fin, beurre crabe, beurre homard, beurre ecrevisse, beurre escargot, beurre anchois, crab butter, lobster butter, knack back, canne peche, mouche peche
フローズンヨーグルト, turo rudi, nuvole drago, nuvolette drago, yema santa, yemas santa, turkey tail mushroom, turkey tail capsule, miso glazed, moule gateau, moule silicone, moule cake, moule tarte, moule oeuf, moule raclette
`;
