/** Brands that stand for one food, as recipes: the word alone, or with the word that makes it sure. */
export const BRANDS = `edam: babybel
cream-cheese: philadelphia | boursin | kiri cheese
cheddar: cathedral city | pilgrims choice | davidstow | bega tasty | mainland tasty
ham: gran biscotto
butter-grass-fed: kerrygold butter | kerrygold
butter: lurpak | manteca sal | manteca serenisima | manteca sancor | manteca paulina | manteca tregar | manteca tonadita | manteca ilolay | manteca conaprole | manteca milkaut | manteca veronica | manteca ninas | manteca primer premio | manteca calcar | manteca claldy | manteca trebol | manteca lactolanda | manteca untable | manteca pasteurizada | manteca light | manteca vitamina | manteca multivitaminas | manteca calidad extra
maasdam: leerdammer
gouda: beemster jong | beemster belegen | beemster oud | beemster plakken | zaanlander jong | zaanlander belegen | zaanlander plakken
gouda-aged: old amsterdam | brugge oud | brugge vieux
frankfurter: wudy | wuber
yogurt: jogobella
supplement-mk7: super k elite | super k with k2 | life extension super k
processed-cheese: laughing cow | vache rit | caserio porciones
`;
