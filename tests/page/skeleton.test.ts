// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { countsOf } from '../../page/health.ts';
import { readPage } from '../../page/read.ts';
import { formOf, reportOf, skeletonOf } from '../../page/skeleton.ts';
import { pageOf } from './load-page.ts';

const page = pageOf(`<main><ul>
  <li class="tile tile-4711" data-sku="998" data-testid="tile" onclick="x()"><a href="/p/secret-998?user=ann"><img src="https://cdn.example/ann.jpg" alt="Ann’s cheese"><h3>Gouda 48+ 400 g</h3></a><span>€ 5,10</span><input value="ann@mail.example"><k2-lens-badge>ours</k2-lens-badge><button>Add</button></li>
  <li class="tile tile-4712" data-sku="999"><h3>Brie</h3><span>€ 3,10</span><button>Add</button></li>
</ul></main>`);
const cards = [...page.querySelectorAll('li')];

describe('Copy report', () => {
  const report = reportOf(page, new URL('https://shop.example/account/ann/list?token=abc'), cards);

  it('keeps the markup', () => {
    expect(report).toContain('host: shop.example');
    expect(report).toContain('class="tile tile-0000"');
    expect(report).toContain('data-sku');
    expect(report).toContain('Aaaaa 00+ 000 a');
  });

  it('says nothing that was said on the page', () => {
    for (const word of [
      'Gouda',
      'Brie',
      'ann',
      'secret',
      'token',
      'abc',
      '998',
      'cdn.example',
      'onclick',
      'ours',
      'k2-lens',
    ])
      expect(report.toLowerCase()).not.toContain(word.toLowerCase());
  });

  it('reads shadow roots and stops at a limit', () => {
    const deep = pageOf('<x-tile><template shadowrootmode="open"><b>Feta</b></template></x-tile>');
    expect(skeletonOf([...deep.querySelectorAll('x-tile')])).toMatch(/#shadow-root\n\s+<b>\n\s+Aaaa/);
    const wide = pageOf(`<ul>${'<li>a</li>'.repeat(5000)}</ul>`);
    expect(skeletonOf([wide.body]).split('\n').length).toBeLessThan(4000);
  });
});

it('the form of a text', () => expect(formOf('  Österkäse 1½ kg \n 納豆 ')).toBe('Aaaaaaaaa 00 aa aa'));

describe('health', () => {
  it('counts what was seen and read, by rule', () => {
    const reading = readPage(page, new URL('https://shop.example/c/cheese'));
    expect(reading).toMatchObject({ kind: 'listing', rules: { repeated: 2 } });
    expect(reading.products.filter(({ price }) => price !== undefined)).toHaveLength(2);
    expect(countsOf(reading)).toEqual({ seen: 2, read: 2, broken: false });
  });

  it('cards without names mean that the shop changed', () => {
    expect(countsOf({ kind: 'none', products: [], others: [], cardsSeen: 48, rules: {} }).broken).toBe(true);
    expect(countsOf({ kind: 'none', products: [], others: [], cardsSeen: 0, rules: {} }).broken).toBe(false);
  });
});
