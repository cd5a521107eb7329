// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { runAtOnce } from '../../page/slices.ts';
import { readStructuredData, type StructuredData } from '../../page/structured-data.ts';
import { pageOf } from './load-page.ts';

const dataOf = (page: Document): StructuredData => runAtOnce(readStructuredData(page));

const ld = (...blocks: string[]) =>
  dataOf(pageOf(blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('')));

describe('JSON-LD', () => {
  it.each([
    ['plain', '{"@type":"Product","name":"Kefir","offers":{"price":"2.10","priceCurrency":"EUR"}}'],
    [
      'array',
      '[{"@type":"WebSite","name":"Shop"},{"@type":"Product","name":"Kefir","offers":[{"price":2.10,"priceCurrency":"EUR"}]}]',
    ],
    [
      'graph',
      '{"@context":"https://schema.org","@graph":[{"@type":["Thing","Product"],"name":"Kefir","offers":{"lowPrice":"2.10","priceCurrency":"EUR"}}]}',
    ],
    [
      'lower case',
      '{"@type":"product","name":"Kefir","offers":{"priceSpecification":{"price":2.1,"priceCurrency":"EUR"}}}',
    ],
    [
      'full type',
      '{"@type":"http://schema.org/Product","name":"Kefir","offers":{"offers":[{"price":"2.10","priceCurrency":"EUR"}]}}',
    ],
    [
      'trailing comma, raw line break',
      '{"@type":"Product","name":"Kefir","description":"a\nb","offers":{"price":"2.10","priceCurrency":"EUR",},}',
    ],
    ['comment around', '<!-- {"@type":"Product","name":"Kefir","offers":{"price":"2.10","priceCurrency":"EUR"}} -->'],
    [
      'cdata around',
      '//<![CDATA[\n{"@type":"Product","name":"Kefir","offers":{"price":"2.10","priceCurrency":"EUR"}}\n//]]>',
    ],
    [
      'escaped',
      '{&quot;@type&quot;:&quot;Product&quot;,&quot;name&quot;:&quot;Kefir&quot;,&quot;offers&quot;:{&quot;price&quot;:&quot;2.10&quot;,&quot;priceCurrency&quot;:&quot;EUR&quot;}}',
    ],
    ['a brace too many', '{"@type":"Product","name":"Kefir","offers":{"price":"2.10","priceCurrency":"EUR"}}}'],
    ['semicolon', '{"@type":"Product","name":"Kefir","offers":{"price":"2.10","priceCurrency":"EUR"}};'],
  ])('%s', (_, block) => {
    const [product] = ld(block).main;
    expect(product?.name).toBe('Kefir');
    expect(Number.parseFloat(product?.price ?? '')).toBe(2.1);
    expect(product?.price).toMatch(/EUR$/);
  });

  it('a list is not the page’s own product', () => {
    const { main, listed } = ld(
      '{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"Product","name":"A1"}},{"item":{"@type":"Product","name":"B2"}}]}',
    );
    expect(main).toEqual([]);
    expect(listed.map((each) => each.name)).toEqual(['A1', 'B2']);
  });

  it('brand, size and breadcrumbs', () => {
    const data = ld(
      '{"@type":"Product","name":"Brie &amp; more","brand":{"name":"La Ferme"},"weight":{"value":"250","unitText":"g"},"offers":{"price":"50.700₫"}}',
      '{"@type":"BreadcrumbList","itemListElement":[{"name":"Dairy"},{"item":{"name":"Cheese"}}]}',
    );
    expect(data.main[0]).toEqual({
      name: 'Brie & more',
      brand: 'La Ferme',
      size: '250 g',
      price: '50.700₫',
    });
    expect(data.breadcrumbs).toEqual(['Dairy', 'Cheese']);
  });

  it('the way to a product is a few names, whatever a page puts there', () => {
    const way = (names: string[]) =>
      JSON.stringify({ '@type': 'BreadcrumbList', itemListElement: names.map((name) => ({ name })) });
    const { breadcrumbs } = ld(...Array.from({ length: 500 }, (_, i) => way(['x'.repeat(400), `Aisle ${i}`])));
    expect(breadcrumbs.slice(0, 2)).toEqual(['Aisle 0', 'Aisle 1']);
    expect(breadcrumbs).toHaveLength(16);
  });

  it.each([
    '',
    'null',
    '[]',
    '[[[[]]]]',
    '{"@type":"Product"}',
    '{"@type":"Product","name":""}',
    '{"@type":{"a":1},"name":{}}',
    'not json',
    `{"@graph":${'['.repeat(5000)}`,
  ])('broken: %s', (block) => expect(ld(block).main).toEqual([]));
});

describe('microdata, RDFa, OpenGraph', () => {
  it('items keep their element', () => {
    const page = pageOf(
      '<div itemscope itemtype="http://schema.org/Product" id="a"><b itemprop="name">Feta</b><meta itemprop="price" content="2.50"><meta itemprop="priceCurrency" content="EUR"></div><div typeof="schema:Product" id="b"><i property="schema:name">Skyr</i></div>',
    );
    const { items } = dataOf(page);
    expect(items.map(({ element, name, price }) => [element.id, name, price])).toEqual([
      ['a', 'Feta', '2.50 EUR'],
      ['b', 'Skyr', undefined],
    ]);
  });

  it('the only item is the page’s own product', () => {
    const page = pageOf(
      '<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Feta</h1><b itemprop="price">2,50 €</b></div>',
    );
    expect(dataOf(page).main).toMatchObject([{ name: 'Feta', price: '2,50 €' }]);
  });

  it('an article with a price in its og tags is no product', () => {
    const page = pageOf('<meta property="og:type" content="article"><meta property="og:title" content="About cheese">');
    expect(dataOf(page).main).toEqual([]);
  });
});
