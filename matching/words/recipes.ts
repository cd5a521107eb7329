/**
 * Foods told by a combination of concepts (`concepts.ts`), in any order, in every language. `a/b:` gives the first of
 * these ids that the table holds. One line a food, alternatives between bars.
 */
export const RECIPES = `
chicken-breast: chicken breast | chicken fillet
chicken-leg: chicken leg
chicken-wing: chicken wing
chicken-liver: chicken liver
chicken-heart: chicken heart
chicken-gizzard: chicken gizzard
chicken-mince: chicken mince
chicken-whole/chicken: chicken
turkey-meat: turkey | turkey breast | turkey leg | turkey fillet | turkey mince | turkey steak | turkey wing
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
pork: pork | pork fillet | pork steak
lamb-meat: lamb | lamb leg | lamb mince | lamb steak
goat-meat: goat leg | goat mince
liver-pate: liver pate | liver sausage | pate
sausage: sausage | pork sausage | beef sausage | lamb sausage | veal sausage
egg-whole: egg
egg-yolk: yolk | egg yolk
milk-whole: milk whole
butter: butter
cream: whisk cream
greek-yogurt: greek yogurt
yogurt: yogurt
`;

/** Names that hold a food's name and are no such food, in this order, nothing in between. */
export const NOT_FOODS = `
peanut butter, almond butter, nut butter
egg white, free egg
`;
