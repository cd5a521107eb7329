/**
 * Foods told by a combination of concepts (`concepts.ts`), in any order, in every language. `a/b:` gives the first of
 * these ids that the table holds. One line a food, alternatives between bars.
 */
export const RECIPES = `
chicken-breast: chicken breast | chicken breast fillet | chicken breast steak | chicken fillet
chicken-leg: chicken leg | chicken leg fillet | chicken leg steak
chicken-wing: chicken wing
chicken-liver: chicken liver
chicken-heart: chicken heart
chicken-gizzard: chicken gizzard
chicken-mince: chicken mince
chicken-whole/chicken-leg: chicken
turkey-meat: turkey | turkey bacon | turkey ham | turkey lardon | turkey breast | turkey leg | turkey fillet | turkey mince | turkey steak | turkey wing
turkey-sausage: turkey sausage
poultry-sausage: chicken sausage
duck-meat: duck | duck breast | duck leg | duck fillet
duck-fat: duck fat
duck-egg: duck egg
duck-liver: duck liver
quail-egg: quail egg
quail-meat: quail
rabbit: rabbit
goose-meat: goose | goose breast | goose leg
goose-fat: goose fat
goose-liver: goose liver | goose liver pate
beef-ground: beef mince | beef patty | beef burger
beef-steak: beef | beef steak | beef fillet | veal | veal fillet | veal steak
beef-liver: beef liver
calf-liver: veal liver
pork-liver: pork liver
lamb-liver: lamb liver
goat-liver: goat liver
pork-mince: pork mince | pork patty
pork: pork | pork leg | pork breast | pork fillet | pork steak
lamb-meat: lamb | lamb leg | lamb mince | lamb steak
goat-meat: goat leg | goat mince
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
-: cod liver | fish oil | krill oil
`;

/** Names that hold a food's name and are no such food, in this order, nothing in between. */
export const NOT_FOODS = `
butter chicken, butter bean, butter lettuce, butter flavour, butter popcorn
cream cracker, cream soda, cream tartar, cream egg, creme egg, cream filled, cream tea, cream bun, cream liqueur, shaving cream, sun cream, hand cream, face cream, coconut cream, irish cream, cream puff, vanilla cream, cream style corn, cream of mushroom, cream of chicken, cream of tomato, creme de menthe, creme cassis, creme marrons, creme brulee, creme dessert, creme solaire, creme mains, creme jour, creme nuit, nata coco, panna cotta, pastel nata, pasteis nata
milk thistle, goat milk, lait chevre, leche cabra, ziegen milch, geiten melk, latte capra, sheep milk, lait brebis, leche oveja, latte pecora, milk tea, milk shake, milk bread, milk roll, milk bath, condensed milk, evaporated milk, milk powder, lait corps, leche condensada, leche evaporada, leche corporal, latte condensato, latte macchiato, lait concentre
egg nog, egg roll, egg noodle, egg cup, egg plant, easter egg, egg fried, egg timer, egg replacer, chocolate egg, oeuf chocolat, egg custard, scotch egg, egg mayo, egg mcmuffin, surprise egg
oyster mushroom, oyster sauce, oyster cracker, oyster bay, oyster blade, chicken oyster, mushroom oyster
bun length, bun size, vanilla bean, wafer thin, oleo vegetal, huile vegetal, aceite vegetal, olio vegetal, plant oil, vanille bean, water kefir, coconut kefir, kefir water, kefir agua, kefir acqua, kefir wodny, kefir fruit, kefir coco, wasser kefir, vatten kefir, vann kefir, petit beurre, burro peluche, lait infantil, butter dish, duck egg blue, entenei blau, serrano pepper, serrano chili, super oeuf
duck sauce, duck tape, duck wrap, rubber duck, toilet duck, goose island, grey goose, flying goose, goose down, goose berry, goose ipa
lamb lettuce, lamb brewery, crab apple, crab stick, crab cake, salmon berry, beef tomato, beef steak tomato, swiss chard, swiss roll, swiss miss, swiss army, swiss chocolate, swiss made, swiss knife, turkey bay
steak spice, steak seasoning, steak knife, bacon bit, bacon jam, bacon flavour, liver detox, liver support, liver cleanse, liver tea, liver health
natto kinase, miso ramen, kimchi base, kimchi sauce, sauerkraut juice, pate de fruit, pate a tartiner, pate brisee, pate feuilletee, pate sablee, pate pizza, pate amande, pate dentaire, pate levee, paste tomato
goats milk, parmigiana melanzane, alla parmigiana, chicken parmigiana, chicken parmesan, parmesan chicken, ham steak spice, queso cottage pie, cottage pie, shepherd pie, ragu bolognese, white pudding, black pudding
jaune citron, cane sugar, zucchero canna, lard ass, rich yolk, golden yolk, croute fleurie, croute lavee, croute naturelle, eigenem saft, own juice, propio jugo, lonchas sandwich, scheiben toast, fette toast, rice vinegar
甘納豆, 納豆菌, 納豆巻, かき氷, かき揚げ, 柿の種, 卵焼き, 玉子焼き, たまご焼き, 卵スープ, オイスターソース, キムチ鍋, キムチの素, バターロール, バター風味, チーズ味, チキンラーメン, 味噌ラーメン, みそ汁, 味噌汁, 牛丼, 豚骨
`;

/** Names that settle it: whatever else the title says, the product is none of ours. */
export const NOT_PRODUCTS = `
peanut butter, almond butter, nut butter, cashew butter, apple butter, body butter, cocoa butter, shea butter, cookie butter, mango butter, beurre cacao, beurre karite, beurre cacahuete, burro cacao, burro karite, burro arachidi, mantequilla cacahuete, manteca cacao, manteca karite, manteiga amendoim, manteiga karite, maslo orzechowe, maslo arachidowe, maslo shea
milk chocolate, chocolate milk, coconut milk, almond milk, oat milk, soy milk, rice milk, cashew milk, hazelnut milk, lait coco, lait amande, lait soja, lait riz, leche coco, leche almendras, latte cocco, latte mandorla, kokos milk, mandel milk
gourmet gold, avocado roll, salmon roll, tuna roll, bath soak, setas ostra, funghi ostrica, cogumelos ostra, liver kapseln, liver capsule, liver tablet, petit beurre, butter gemuse, frozen yogurt, fryst yogurt, not butter, cacio pepe, dulce leche, room spray, pot roast, stir fry strip, kefir grain, shrimp scampi, wall art, prawn scampi, egg roll, prawn cocktail, shrimp cocktail, bath milk, leite po, milk po, latte concentrat, frutas leche, pate gingembre, plant butter, plant chicken, cod liver balm, sun cream, hand cream, hand wash, butter knife, bowl spoon, water bottle, milk bottle, milk frother, chicken wire, chicken run, wire mesh, raclette grill, raclette set, fat ball, wild bird, chicken chip, yogurt coated, yogurt covered, yogurt coating, chocolate coated, scotch egg, egg nog, tinned food, cacao butter, frozen yogurt, fryst yogurt, frozen kefir, half fat spread, chicken salt, bone broth, meaty bone, thread count, sachet cuisson, en croute, cat food, dog food, dog treat, cat treat, meal replacement, ready meal, lunch box, lunch kit, snack plate, party pack, bath salt, shower gel, hair mask, hand wash, hot pot, cup noodle, cordon bleu, spring roll, summer roll, fish finger, fish cake, crab cake, egg bite, meat ball, boulettes, pastel nata, pasteis nata, wall art, phone case, egg salad, potato salad, surimi, tex mex, baby food, apple pie, sausage roll, pork pie, pigs blanket, pig blanket, beef wellington, cheese cake, mac cheese, macaroni cheese, welsh rarebit, chicken kiev,  stir fry, pork bun, rice cake, corn dog, hot pocket, bubble squeak, toad hole, fondue chocolate
`;
