// What the shop knows: its products, the cart, and the words of its own pages.

export const LANGUAGES = { en: 'English', nl: 'Nederlands', de: 'Deutsch', fr: 'Français' };

export const WORDS = {
  en: {
    aisles: {
      cheese: 'Cheese',
      dairy: 'Dairy',
      eggs: 'Eggs',
      natto: 'Fermented',
      meat: 'Meat',
      fish: 'Fish',
      produce: 'Fruit & veg',
      pantry: 'Pantry',
      pills: 'Vitamins',
      home: 'Home & pets',
    },
    search: 'Search products',
    add: 'Add to cart',
    cart: 'Cart',
    empty: 'Your cart is empty.',
    total: 'Total',
    remove: 'Remove',
    less: 'One less',
    more: 'One more',
    with: 'Often bought together',
    all: 'All products',
    none: 'Nothing found.',
    view: 'View cart',
    close: 'Close',
    products: 'products',
  },
  nl: {
    aisles: {
      cheese: 'Kaas',
      dairy: 'Zuivel',
      eggs: 'Eieren',
      natto: 'Gefermenteerd',
      meat: 'Vlees',
      fish: 'Vis',
      produce: 'Groente & fruit',
      pantry: 'Voorraadkast',
      pills: 'Vitamines',
      home: 'Huis & dier',
    },
    search: 'Zoek producten',
    add: 'In winkelwagen',
    cart: 'Winkelwagen',
    empty: 'Je winkelwagen is leeg.',
    total: 'Totaal',
    remove: 'Verwijder',
    less: 'Eén minder',
    more: 'Eén meer',
    with: 'Vaak samen gekocht',
    all: 'Alle producten',
    none: 'Niets gevonden.',
    view: 'Bekijk winkelwagen',
    close: 'Sluiten',
    products: 'producten',
  },
  de: {
    aisles: {
      cheese: 'Käse',
      dairy: 'Molkerei',
      eggs: 'Eier',
      natto: 'Fermentiertes',
      meat: 'Fleisch',
      fish: 'Fisch',
      produce: 'Obst & Gemüse',
      pantry: 'Vorrat',
      pills: 'Vitamine',
      home: 'Haus & Tier',
    },
    search: 'Produkte suchen',
    add: 'In den Warenkorb',
    cart: 'Warenkorb',
    empty: 'Dein Warenkorb ist leer.',
    total: 'Summe',
    remove: 'Entfernen',
    less: 'Eins weniger',
    more: 'Eins mehr',
    with: 'Oft zusammen gekauft',
    all: 'Alle Produkte',
    none: 'Nichts gefunden.',
    view: 'Warenkorb ansehen',
    close: 'Schließen',
    products: 'Produkte',
  },
  fr: {
    aisles: {
      cheese: 'Fromages',
      dairy: 'Crèmerie',
      eggs: 'Œufs',
      natto: 'Fermentés',
      meat: 'Viandes',
      fish: 'Poissons',
      produce: 'Fruits et légumes',
      pantry: 'Épicerie',
      pills: 'Vitamines',
      home: 'Maison',
    },
    search: 'Rechercher',
    add: 'Ajouter au panier',
    cart: 'Panier',
    empty: 'Votre panier est vide.',
    total: 'Total',
    remove: 'Supprimer',
    less: 'Un de moins',
    more: 'Un de plus',
    with: 'Souvent achetés ensemble',
    all: 'Tous les produits',
    none: 'Aucun résultat.',
    view: 'Voir le panier',
    close: 'Fermer',
    products: 'produits',
  },
};

const KEPT = { cart: 'fernfield-cart', lang: 'fernfield-lang' };

const shelves = new Map();

/** Products of one language: { id, aisle, kind, name, brand, size, price }. */
export async function shelf(lang) {
  if (!shelves.has(lang)) {
    const text = await (await fetch(`/products/${lang}.tsv`)).text();
    shelves.set(
      lang,
      text
        .trim()
        .split('\n')
        .map((line, i) => product(lang, i, line.split('\t'))),
    );
  }
  return shelves.get(lang);
}

function product(lang, i, [aisle, kind, name, brand, size, price]) {
  return { id: `${lang}${1000 + i}`, lang, aisle, kind, name, brand, size, price: Number(price) };
}

/** A product of any language: a cart may hold all four. */
export async function find(id) {
  return (await shelf(id.slice(0, 2))).find((product) => product.id === id);
}

/** Answers as late as a real shop would, so that skeleton tiles are seen. */
export async function browse(lang, { aisle, words }, from, count) {
  await new Promise((done) => setTimeout(done, 250));
  const wanted = (words ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const matching = (await shelf(lang)).filter(
    (p) => (!aisle || p.aisle === aisle) && wanted.every((word) => `${p.name} ${p.brand}`.toLowerCase().includes(word)),
  );
  const all = aisle ? matching : mixed(matching);
  return { total: all.length, page: all.slice(from, from + count) };
}

/** One of each aisle in turn, as a front page shows them. */
function mixed(products) {
  const turns = Object.values(Object.groupBy(products, ({ aisle }) => aisle)).flatMap((shelf) =>
    shelf.map((p, turn) => ({ p, turn })),
  );
  return turns.sort((a, b) => a.turn - b.turn).map(({ p }) => p);
}

export function currentLanguage() {
  const asked = new URLSearchParams(location.search).get('lang');
  const lang = asked ?? localStorage.getItem(KEPT.lang) ?? 'en';
  return lang in LANGUAGES ? lang : 'en';
}

export const keepLanguage = (lang) => localStorage.setItem(KEPT.lang, lang);

/** { id: packs } in the order of adding. */
export function readCart() {
  try {
    return JSON.parse(localStorage.getItem(KEPT.cart) ?? '{}');
  } catch {
    return {};
  }
}

export function setPacks(id, packs) {
  const cart = readCart();
  if (packs > 0) cart[id] = packs;
  else delete cart[id];
  localStorage.setItem(KEPT.cart, JSON.stringify(cart));
  dispatchEvent(new CustomEvent('cart', { detail: id }));
}

export function money(amount, lang) {
  return new Intl.NumberFormat(lang === 'en' ? 'en-IE' : lang, { style: 'currency', currency: 'EUR' }).format(amount);
}

/** "€ 14.30 / kg", where the size is a plain weight or volume. */
export function unitPrice({ size, price }, lang) {
  const [, amount, unit] = /^([\d.,]+) (g|kg|ml|l|cl)$/.exec(size) ?? [];
  if (!amount) return undefined;
  const per = { g: 1000, kg: 1, ml: 1000, cl: 100, l: 1 }[unit];
  return `${money((price / Number(amount.replace(',', '.'))) * per, lang)} / ${unit.endsWith('g') ? 'kg' : 'l'}`;
}
