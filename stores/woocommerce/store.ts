import type { Adapter } from '../types.ts';

/** The plugin's own templates, classic and blocks. */
export const woocommerce: Adapter = {
  id: 'woocommerce',
  name: 'WooCommerce shop',
  country: '*',
  fingerprint:
    'body.woocommerce, body.woocommerce-page, .woocommerce ul.products, .wp-block-woocommerce-cart, .wc-block-cart-items',
  seen: '2025',
  evidence: 'theme',
  search: '/?s={q}&post_type=product',
  pages: [
    {
      kind: 'cart',
      present: '.woocommerce-cart-form, .wc-block-cart-items',
      item: ['tr.wc-block-cart-items__row', 'tr.cart_item'], // blocks 2025, classic 2023
      title: ['.wc-block-components-product-name', '.product-name a', '.product-name'],
      size: '.product-name .variation dd',
      price: [
        '.wc-block-cart-item__prices ins',
        '.wc-block-cart-item__prices .wc-block-components-product-price__value',
        '.product-price .amount',
      ],
      quantity: ['.wc-block-components-quantity-selector__input', 'input.qty'],
      linePrice: ['.wc-block-cart-item__total .wc-block-components-product-price__value', '.product-subtotal .amount'],
    },
    {
      kind: 'listing',
      item: 'body:not(.single-product) :is(ul.products li.product, .wc-block-grid__product, li.wc-block-product, .product_list_widget > li:not(.mini_cart_item))',
      title: ['.woocommerce-loop-product__title', '.wc-block-grid__product-title', '.product-title', 'h2, h3'],
      // On sale: both prices, the old one in <del>; the widget of a sidebar has no .price around them.
      price: ['ins .amount', '.price .amount', '.amount', '.wc-block-grid__product-price'],
    },
  ],
};
