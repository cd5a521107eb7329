// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readCard } from '../../page/generic/card.ts';
import { type Features, featuresOf } from '../../page/generic/features.ts';
import { TUNING } from '../../page/generic/tuning.ts';
import { walk } from '../../page/generic/walk.ts';
import { runAtOnce } from '../../page/slices.ts';
import { pageOf } from './load-page.ts';

function featuresIn(html: string, alike = 1): Features {
  const element = pageOf(html).body.firstElementChild;
  if (element === null) throw new Error('an element is needed');
  const { leaves } = runAtOnce(walk([element]));
  return featuresOf(readCard(leaves, { element, start: 0, end: leaves.length, container: null }), alike);
}

/** The smallest card with the feature, and one without. */
const CASES: readonly [keyof typeof TUNING.card, string, string][] = [
  ['price', '<div><b>Gouda</b> <i>€ 5,10</i></div>', '<div><b>Gouda</b> <i>51 reviews</i></div>'],
  [
    'prose',
    '<div><b>Wine evening</b><p>We ask for about € 12 from everybody who comes along</p></div>',
    '<div><b>Gouda</b> <i>€ 5,10</i></div>',
  ],
  ['deal', '<div><b>Crisps</b> <i>1+1 gratis</i></div>', '<div><b>Crisps</b> <i>€ 1,10</i> <i>1+1 gratis</i></div>'],
  [
    'from',
    '<div><b>Hampers</b> <i>from € 25</i></div>',
    '<div><b>Hampers</b> <i>from € 25</i><button>Add to cart</button></div>',
  ],
  ['bare', '<div><img alt="Cod"><b>Cod</b></div>', '<div><b>Cod</b> <i>€ 9,10</i></div>'],
  ['plain', '<div><b>Bonus</b> <i>75 kr</i></div>', '<div><img src="x"><b>Filmjölk</b> <i>75 kr</i></div>'],
  [
    'counted',
    '<div><img src="x"><b>Ghee</b> <i>88 products</i></div>',
    '<div><img src="x"><b>Eggs</b> <i>12 pieces</i></div>',
  ],
  [
    'headings',
    '<div><h1>Fondue</h1><h2>What you need</h2><h2>How to</h2><h2>More</h2><button>Add all to cart</button></div>',
    '<div><h3>Gouda</h3><h4>Aged</h4><button>Add to cart</button></div>',
  ],
  [
    'choice',
    '<div><input type="checkbox"> Under € 5 <b>Cheap things</b></div>',
    '<div><img src="x"><input type="checkbox"> Compare <b>Cod</b></div>',
  ],
  ['unitPrice', '<div><b>Gouda</b> <i>€ 5,10 / kg</i></div>', '<div><b>Gouda</b> <i>€ 5,10</i></div>'],
  [
    'add',
    '<div><b>Gouda</b><button>In den Warenkorb</button></div>',
    '<div><b>Gouda</b><button>Compare</button></div>',
  ],
  [
    'stepper',
    '<div><b>Gouda</b><button>−</button><button>+</button></div>',
    '<div><b>Gouda</b><button>Details</button></div>',
  ],
  ['image', '<div><img src="x" alt=""><b>Gouda</b></div>', '<div><b>Gouda</b></div>'],
  ['link', '<div><a href="/x">Gouda</a></div>', '<div><a href="#">Gouda</a></div>'],
  ['productLink', '<div><a href="/producto/queso">Queso</a></div>', '<div><a href="/sobre/queso">Queso</a></div>'],
  ['confirmed', '<div><img alt="Old gouda"><b>Old gouda</b></div>', '<div><img alt=""><b>Old gouda</b></div>'],
  ['namedTitle', '<div><span class="product-title">Gouda</span></div>', '<div><span>Gouda</span></div>'],
  ['size', '<div><b>Gouda</b> <i>500 g</i></div>', '<div><b>Gouda</b> <i>aged</i></div>'],
  ['productName', '<div class="item-card"><b>Gouda</b></div>', '<div class="box"><b>Gouda</b></div>'],
  ['productData', '<div data-sku="1"><b>Gouda</b></div>', '<div data-id="1"><b>Gouda</b></div>'],
  [
    'foreign',
    '<div class="recipe-card"><b>Fondue</b></div>',
    '<div class="tile"><a href="/p/recipe-sausages"><b>Recipe sausages</b></a></div>',
  ],
  [
    'notGoods',
    '<div><a href="/gift-cards/spring"><b>Spring</b></a> <i>€ 25</i><button>Buy</button></div>',
    '<div><a href="/hampers/gift-card-box"><b>Gift card and cheese</b></a> <i>€ 25</i></div>',
  ],
  ['notGoods', '<div><b>Bestellung 100791</b> <i>€ 81</i></div>', '<div><b>Gouda 48+</b> <i>€ 81</i></div>'],
  [
    'foreignText',
    '<div><b>Day pass</b> <i>€ 9 a month</i><button>Buy</button></div>',
    '<div><b>Gouda</b> <i>€ 9</i></div>',
  ],
  ['date', '<div><b>Monday</b> <i>08:00</i> <i>10:00</i> <i>€ 4</i></div>', '<div><b>Gouda</b> <i>19:50</i></div>'],
  ['foreignText', '<div><b>Canal House</b> <i>€ 89 per night</i></div>', '<div><b>Night cream</b> <i>€ 9</i></div>'],
  ['longText', `<div><b>Gouda</b><p>${'word '.repeat(60)}</p></div>`, '<div><b>Gouda</b><p>word</p></div>'],
  ['date', '<div><b>Tasting</b><time>12 May</time></div>', '<div><b>Tasting</b></div>'],
];

describe('what speaks for a product, what against', () => {
  it.each(CASES)('%s', (name, present, absent) => {
    expect(featuresIn(present).seen).toContain(name);
    expect(featuresIn(absent).seen).not.toContain(name);
  });

  it('company of its kind', () => {
    const tile = '<div><b>Gouda</b> <i>€ 5</i></div>';
    expect(featuresIn(tile, 1).seen).not.toContain('repeated');
    expect(featuresIn(tile, 2).seen).toContain('repeated');
    expect(featuresIn(tile, 4).seen).toContain('many');
  });

  it('the site header is no shelf', () => {
    expect(featuresIn('<header><a href="/x"><b>Gouda</b></a> <i>€ 5</i></header>').seen).toContain('frame');
    expect(featuresIn('<li><header><b>Gouda</b></header> <i>€ 5</i></li>').seen).not.toContain('frame');
  });

  it('every weight has a case', () => {
    const thresholds = [
      'accept',
      'acceptAlone',
      'acceptByAddress',
      'acceptBeside',
      'neighbours',
      'repeated',
      'many',
      'frame',
    ];
    const named = [...CASES.map(([name]) => name as string), ...thresholds];
    expect(Object.keys(TUNING.card).filter((name) => !named.includes(name))).toEqual([]);
  });

  it('the score is the sum of the weights', () => {
    const { score, seen } = featuresIn(
      '<div class="tile"><img alt="Gouda"><b>Gouda</b> <i>€ 5</i><button>Add to cart</button></div>',
      5,
    );
    const weights: Readonly<Record<string, number>> = TUNING.card;
    expect(score).toBeCloseTo(seen.reduce((sum, name) => sum + (weights[name] ?? Number.NaN), 0));
    expect(score).toBeGreaterThan(TUNING.card.acceptAlone);
  });
});
