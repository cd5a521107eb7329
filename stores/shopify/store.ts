import type { Adapter, AdapterPage } from '../types.ts';

/** A row of the cart, on the page or in the drawer. The total stands twice: small and large screens. */
const row: Omit<AdapterPage, 'item'> = {
  kind: 'cart',
  title: '.cart-item__name',
  size: 'dl .product-option dd', // the variant: "500 g"
  price: ['.cart-item__final-price', '.cart-item__details > .product-option'], // on sale, the old price is an option too
  quantity: 'input[name="updates[]"]',
  linePrice: '.cart-item__price-wrapper .price--end, .cart-item__price-wrapper dd.price',
};

/** Dawn and the many themes made from it. */
export const shopify: Adapter = {
  id: 'shopify',
  name: 'Shopify shop',
  country: '*',
  fingerprint: '.product-card-wrapper .card__heading, cart-items, cart-drawer, product-info',
  seen: '2025-12',
  evidence: 'theme',
  search: '/search?q={q}',
  cartUrl: '/cart',
  pages: [
    { ...row, when: /^(\/[a-z]{2}(-[a-z]{2})?)?\/cart\b/i, item: 'cart-items .cart-item' }, // 2025-12
    { ...row, origin: 'drawer', present: 'cart-drawer .cart-item', item: 'cart-drawer .cart-item' },
    {
      kind: 'listing',
      item: '.product-card-wrapper', // 2023
      // The name stands twice in a tile, the second time with the picture's shape: either will do.
      title: '.card__heading a',
      brand: '.caption-with-letter-spacing',
      // Both prices are in the page; the theme hides one.
      price: ['.price--on-sale .price-item--sale', '.price__regular .price-item--regular'],
    },
  ],
};
