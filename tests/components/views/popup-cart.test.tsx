// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '../../../data/limits.ts';
import { button, plain } from './page.ts';
import { show, withDisplay } from './popup-helpers.tsx';
import { amount, cart, line } from './samples.ts';
import { speak } from './speak.ts';

beforeEach(() => speak('en'));

describe('cart', () => {
  it('says total, days and range in words', () => {
    const { text } = show();
    expect(text()).toContain('1,070 µg');
    expect(text()).toContain('750–1,350');
    expect(text()).toContain('about 5.5 days at 100 µg each for 2, if eaten evenly');
    expect(text()).toContain('Between 3.5 and 7 days at 100 µg each a day, the target you chose.');
  });

  it('says no days without a target, and offers to set one', () => {
    const { root, text, does } = show({ ...withDisplay({ targetUg: null }), cart: { ...cart, days: null } });
    expect(text()).not.toMatch(/\bdays?\b.*each/);
    act(() => button(root, 'Set your own').click());
    expect(does.openOptions).toHaveBeenCalledWith('target');
  });

  it('a cart that nothing is known of says so in words, heard too: not measured is not zero', () => {
    const none = { lowUg: 0, centralUg: 0, highUg: 0, days: { low: 0, central: 0, high: 0 }, lines: [], lineCount: 0 };
    const { text } = show({ cart: { ...cart, ...none, hasFigure: false, swap: null }, history: [] });
    expect(text().match(/No measurement found/g)).toHaveLength(2);
    expect(text()).not.toMatch(/0 µg|0 foods|half a day|Between|Change/);
  });

  it('another shop’s cart that nothing is known of has no figure', () => {
    const otherCarts = [{ site: 'other.example', shop: 'Other', centralUg: null, seenAt: 0 }];
    const { root } = show({ otherCarts });
    expect(root.querySelector('.other-carts')?.textContent).not.toContain('µg');
  });

  it('names the food that makes up most of it', () => {
    const { text } = show({ cart: { ...cart, dominant: { food: 'natto', daysWithout: 3.4 } } });
    expect(text()).toContain('Most of it is natto; without it about 3.5 days.');
  });

  it('draws seven days, or fourteen for a longer range', () => {
    expect(show().root.querySelectorAll('.week > div')).toHaveLength(7);
    const longer = show({ cart: { ...cart, days: { low: 6, central: 9, high: 16 } } });
    expect(longer.root.querySelectorAll('.week > div')).toHaveLength(14);
  });

  it('says "more than 2 weeks" beyond that, with a full bar and no pin', () => {
    const { root, text } = show({ cart: { ...cart, days: { low: 10, central: 20, high: 40 } } });
    expect(text()).toContain('more than 2 weeks');
    expect(root.querySelector('.pin')).toBeNull();
  });

  it('corrects an assumed size in place', () => {
    const { root, does } = show();
    act(() => button(root, '250 g assumed').click());
    act(() => button(root, '400 g').click());
    expect(does.setPackGrams).toHaveBeenCalledWith('g', 400);
  });

  it('counts pieces by their own weight', () => {
    const eggs = line('e', 'Eggs', amount(31, 66, 83, 550), { packGrams: 550, pieces: 10, sizeChoices: [45, 55, 66] });
    const { root, does } = show({ cart: { ...cart, lines: [eggs], lineCount: 1 } });
    expect(plain(root.querySelector('.meta')?.textContent ?? '').trim()).toBe('10 × 55 g');
    act(() => button(root, 'Eggs').click());
    act(() => button(root, '66 g').click());
    expect(does.setPackGrams).toHaveBeenCalledWith('e', 660);
  });

  it('offers no piece so heavy that the pack of all of them would be refused', () => {
    const wheels = line('w', 'Wheels', amount(1, 2, 3), { packGrams: 4000, pieces: 10, sizeChoices: [400] });
    const { root } = show({ cart: { ...cart, lines: [wheels], lineCount: 1 } });
    act(() => button(root, 'Wheels').click());
    act(() => button(root, 'Other…').click());
    expect(Number(root.querySelector<HTMLInputElement>('.editor [name=grams]')?.max) * 10).toBe(LIMITS.packGrams.most);
  });

  it('counts a pack less of what the person added: two packs become one', () => {
    const gouda = line('hand:gouda', 'Gouda', amount(140, 200, 220), { packs: 2, byHand: true });
    const { root, does } = show({ cart: { ...cart, lines: [gouda], lineCount: 1 } });
    act(() => button(root, 'Gouda').click());
    act(() => button(root, 'Less').click());
    expect(does.setPacks).toHaveBeenCalledWith('hand:gouda', 1);
    act(() => button(root, 'More').click());
    expect(does.setPacks).toHaveBeenCalledWith('hand:gouda', 3);
  });

  it('a line whose packs are changed stays under the hand, and the keyboard in it', () => {
    const rest = line('n', 'Natto', amount(200, 300, 400));
    const gouda = (packs: number) =>
      line('hand:gouda', 'Gouda', amount(140, 200 * packs, 900), { packs, byHand: true });
    const withPacks = (packs: number) => ({ cart: { ...cart, lines: [rest, gouda(packs)] } });
    const { root, redraw } = show(withPacks(1));
    const titles = () => [...root.querySelectorAll('.lines .name')].map((name) => name.textContent);
    act(() => button(root, 'Gouda').click());
    const more = button(root, 'More');
    more.focus();
    const before = titles();
    redraw(withPacks(2));
    expect(titles()).toEqual(before);
    expect(document.activeElement).toBe(more);
  });

  it('the last pack goes by the button that says so and can be undone, not by one press too many', () => {
    const gouda = line('hand:gouda', 'Gouda', amount(140, 200, 220), { packs: 1, byHand: true });
    const { root, does } = show({ cart: { ...cart, lines: [gouda], lineCount: 1 } });
    act(() => button(root, 'Gouda').click());
    act(() => button(root, 'Less').click());
    expect(does.setPacks).not.toHaveBeenCalled();
    act(() => button(root, 'Don’t count it').click());
    expect(does.setCounted).toHaveBeenCalledWith('hand:gouda', false);
  });

  it('takes a line out of the total', () => {
    const { root, does } = show();
    act(() => button(root, 'Natto').click());
    act(() => button(root, 'Don’t count it').click());
    expect(does.setCounted).toHaveBeenCalledWith('n', false);
  });

  it('finds another food for what is left out', async () => {
    const { root, does } = show();
    act(() => button(root, 'Choose a food for Apples').click());
    const input = root.querySelector<HTMLInputElement>('.picker input');
    if (!input) throw new Error('no search field');
    input.value = 'ed';
    await act(async () => void input.dispatchEvent(new Event('input', { bubbles: true })));
    const edam = await vi.waitFor(() => button(root, 'Edam'));
    act(() => edam.click());
    expect(does.chooseFood).toHaveBeenCalledWith('a', 'edam');
  });

  it('keeps supplements out of the total, with a line of their own', () => {
    const supplements = [{ key: 's', title: 'MK-7 drops', ugPerDose: 45, doses: 60, d3Iu: 1000 }];
    const { text } = show({ cart: { ...cart, supplements } });
    expect(text()).toContain('Supplements, not in the total');
    expect(text()).toContain('45 µg a dose × 60, label; D3 1,000 IU');
    expect(text()).toContain('With one a day: +45 µg a day for 60 days');
    expect(text()).toContain('1,070 µg');
  });

  it('shows at least, at most and single sources as such', () => {
    const lines = [
      line('l', 'Liver', { ...amount(10, 12, 14), bound: 'at-least' }),
      line('k', 'Kefir', { ...amount(0.1, 0.3, 0.4), bound: 'at-least' }),
      line('o', 'Oil', { ...amount(0, 0, 3), bound: 'at-most' }),
      line('c', 'Camembert', amount(170, 170, 170), { grade: 'B' }),
    ];
    const { text } = show({ cart: { ...cart, lines, atLeast: true } });
    expect(text()).toContain('≥ 12 µg');
    expect(text()).toContain('<1 µg');
    expect(text()).not.toContain('≥ <1');
    expect(text()).toContain('≤ 3 µg');
    expect(text()).toContain('one source');
    expect(text()).toContain('Your cart holds at least');
  });

  it('says when the browser had no room for it', () => {
    const note = () => show({ notKept: true }).root.querySelector('.note')?.textContent;
    expect(note()).toBe(
      'The browser’s storage is full. Nothing was lost, but what this shop showed last was not kept.',
    );
    expect(show().root.querySelector('.note')).toBeNull();
  });

  it('an empty cart is said to be empty', () => {
    const { text } = show({ cart: { ...cart, lines: [], lineCount: 0, leftOut: [], supplements: [] } });
    expect(text()).toContain('Your cart is empty.');
  });
});
