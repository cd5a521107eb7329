/**
 * Every weight and threshold of the generic reader. tests/page/features.test.ts shows the smallest card for each;
 * tests/page/samples hold the pages that set them. `as const`, not frozen: so Terser writes the values where they are used,
 * which takes 0.4 kB from the content script.
 */
export const TUNING = {
  title: {
    heading: 4,
    named: 3.2,
    link: 2,
    alt: 1.6,
    linkLabel: 1.8,
    /** Once more in picture, link or label. */
    saidAgain: 1.5,
    /** "Add NAME to cart". */
    inLabel: 2,
    /** Words of the link's address. */
    inSlug: 2,
    size: 6,
    /** "12 יחידות": a number and a word. */
    countFirst: 1.5,
    label: 4,
    brand: 3,
    /** In an element called "price". */
    besidePrice: 1,
    oneWord: 0.6,
    tooLong: 2,
    longTitle: 150,
    longText: 40,
    mostPieces: 6,
    /** Said by most cards of its kind. */
    common: 4,
    /** Worse ones are what all of them say, or sizes: the packs of one product. */
    least: -2.5,
  },
  common: {
    /** Cards that say the same, at least, and their share of their kind. */
    fewest: 3,
    share: 0.6,
  },
  card: {
    price: 3,
    /** An amount inside a sentence. */
    prose: 0.5,
    deal: 0.5,
    /** "from € 5" without add button, size or product link. */
    from: -2.5,
    /** Nothing of a shop in it but its place. */
    bare: -4,
    /** A name and an amount, nothing else of a shop: a balance, a fee. */
    plain: -3.5,
    /** "152 products". */
    counted: -6,
    /** The headings of a whole page. */
    headings: -5,
    /** A box to tick and no picture: a filter. */
    choice: -4,
    unitPrice: 2,
    add: 3,
    stepper: 1.5,
    image: 1,
    link: 0.5,
    productLink: 1.5,
    confirmed: 1,
    namedTitle: 0.8,
    size: 1,
    productName: 1.5,
    productData: 1.5,
    repeated: 1,
    many: 1.5,
    /** Recipe, article, bank, hotel … in class or address. */
    foreign: -4,
    foreignText: -4.2,
    /** Gift cards, passes, past orders. */
    notGoods: -8,
    longText: -1.5,
    date: -2,
    frame: -4,
    /** Score of a card among alike ones; alone it needs more. */
    accept: 5,
    acceptAlone: 6,
    /** On a page without any price or button, where links to products are all there is to go by. */
    acceptByAddress: 4.5,
    /** Beside accepted cards of its shape a card needs only a name and a picture or link. */
    acceptBeside: 2,
    /** Accepted cards in one container that vouch for a bare neighbour. */
    neighbours: 3,
  },
} as const;
