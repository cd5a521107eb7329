/** Brands that stand for one food, as recipes: the word alone, or with the word that makes it sure. */
export const BRANDS = `edam: babybel
cream-cheese: philadelphia | boursin | kiri cheese
butter-grass-fed: kerrygold butter | kerrygold
butter: lurpak
maasdam: leerdammer
gouda-aged: old amsterdam
frankfurter: wudy | wuber
processed-cheese: laughing cow | vache rit
`;
