// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { show, withDisplay } from './popup-helpers.tsx';
import { cart } from './samples.ts';
import { speak } from './speak.ts';

beforeEach(() => speak('en'));

describe('anticoagulant mode', () => {
  const supplements = [{ key: 's', title: 'MK-7 drops', ugPerDose: 45, doses: 60, d3Iu: 1000 }];
  const showCart = () => show({ ...withDisplay({ anticoagulant: true }), cart: { ...cart, days: null, supplements } });

  it('says first what to do, and that K1 is not marked', () => {
    const said = showCart().text();
    expect(said).toContain('Anticoagulant mode. Don’t change your vitamin K intake');
    expect(said).toContain('vitamin K1');
  });

  it.each(['days', 'target', 'Set your own', 'more K2', 'Carts seen', 'With one a day', 'article'])(
    'says nothing of "%s"',
    (word) => expect(showCart().text()).not.toContain(word),
  );

  it('draws no bars of share, days or history', () => {
    expect(showCart().root.querySelectorAll('.bar, .week, .history, .swap')).toHaveLength(0);
  });

  it('asks to see a doctor about natto and about supplements', () => {
    const said = showCart().text();
    expect(said).toContain('ask your doctor first');
    expect(said).toContain('Ask your doctor before taking K2.');
  });

  it('shows no level and no dimming in the page list', () => {
    const list = show({ ...withDisplay({ anticoagulant: true }), cart: null });
    expect(list.text()).not.toContain('Dim products');
    expect(list.text()).not.toContain('Find in this shop');
  });
});

describe('pregnancy', () => {
  const drops = (ugPerDose: number) => ({ ...cart, supplements: [{ key: 's', title: 'Drops', ugPerDose, doses: 60 }] });
  const note = 'Pregnant or breast-feeding: ask before taking K2 supplements.';

  it.each([
    [65, false],
    [66, true],
    [180, true],
  ])('a supplement of %s µg: note %s', (ug, isNoted) => {
    const { text } = show({ ...withDisplay({ pregnancy: true }), cart: drops(ug) });
    expect(text().includes(note)).toBe(isNoted);
  });

  it('suggests no swap', () => {
    expect(show().text()).toContain('Edam instead of Mozzarella');
    expect(show(withDisplay({ pregnancy: true })).text()).not.toContain('Edam instead of');
  });
});
