// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupView } from '../../../components/popup/PopupView.tsx';
import type { Display, PopupState } from '../../../components/popup/types.ts';
import { actions, amount, cart, display, line, page, state } from './samples.ts';
import { speak } from './speak.ts';

function show(part: Partial<PopupState> = {}, does = actions()) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(<PopupView state={{ ...state, ...part }} actions={does} toast={null} />, root));
  return { root, does, text: () => plain(root.textContent) };
}

const withDisplay = (part: Partial<Display>): Partial<PopupState> => ({ display: { ...display, ...part } });

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

function button(root: Element, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find(
    (element) => plain(element.getAttribute('aria-label')) === name || plain(element.textContent) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

const press = (element: Element | null, key: string) =>
  act(() => void element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

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
    const { root, does } = show({ cart: { ...cart, lines: [eggs] } });
    expect(plain(root.querySelector('.meta')?.textContent ?? '').trim()).toBe('10 × 55 g');
    act(() => button(root, 'Eggs').click());
    act(() => button(root, '66 g').click());
    expect(does.setPackGrams).toHaveBeenCalledWith('e', 660);
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
      line('o', 'Oil', { ...amount(0, 0, 3), bound: 'at-most' }),
      line('c', 'Camembert', amount(170, 170, 170), { grade: 'B' }),
    ];
    const { text } = show({ cart: { ...cart, lines, atLeast: true } });
    expect(text()).toContain('≥ 12 µg');
    expect(text()).toContain('≤ 3 µg');
    expect(text()).toContain('one source');
    expect(text()).toContain('Your cart holds at least');
  });

  it('an empty cart is said to be empty', () => {
    const { text } = show({ cart: { ...cart, lines: [], leftOut: [], supplements: [] } });
    expect(text()).toContain('Your cart is empty.');
  });
});

describe('anticoagulant mode', () => {
  const { text, root } = (() => {
    speak('en');
    const supplements = [{ key: 's', title: 'MK-7 drops', ugPerDose: 45, doses: 60, d3Iu: 1000 }];
    return show({ ...withDisplay({ anticoagulant: true }), cart: { ...cart, days: null, supplements } });
  })();
  const said = text();

  it('says first what to do, and that K1 is not marked', () => {
    expect(said).toContain('Anticoagulant mode. Don’t change your vitamin K intake');
    expect(said).toContain('vitamin K1');
  });

  it.each(['days', 'target', 'Set your own', 'more K2', 'Carts seen', 'With one a day', 'article'])(
    'says nothing of "%s"',
    (word) => {
      expect(said).not.toContain(word);
    },
  );

  it('draws no bars of share, days or history', () => {
    expect(root.querySelectorAll('.bar, .week, .history, .swap')).toHaveLength(0);
  });

  it('asks to see a doctor about natto and about supplements', () => {
    expect(said).toContain('ask your doctor first');
    expect(said).toContain('Ask your doctor before taking K2.');
  });

  it('shows no level and no dimming in the page list', () => {
    const list = show({ ...withDisplay({ anticoagulant: true }), cart: null });
    expect(list.root.querySelector('.glyph.caution')).not.toBeNull();
    expect(list.root.querySelector('.glyph .fill')?.getAttribute('d') ?? '').toBe('');
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

describe('this page', () => {
  it('lists, jumps and adds packs by hand', () => {
    const { root, does, text } = show({ cart: null });
    expect(text()).toContain('380 µg');
    act(() => button(root, 'Show Natto on the page').click());
    act(() => button(root, 'Add a pack of Natto to my total').click());
    expect(does.jumpTo).toHaveBeenCalledWith('m1');
    expect(does.setPacks).toHaveBeenCalledWith('m1', 1);
  });

  it('keeps what is not recognised under its own filter', () => {
    const { root, text } = show({ cart: null });
    expect(text()).not.toContain('Mystery box');
    act(() => button(root, 'Not recognised · 1').click());
    expect(text()).toContain('Mystery box');
  });

  it('says how much could be read, and offers a report when it was nothing', () => {
    const { root, text, does } = show({ cart: null, page: { found: 48, read: 0, rows: [] } });
    expect(text()).toContain('0 of 48 products read');
    expect(text()).toContain('48 products found, none could be read.');
    act(() => button(root, 'Copy a report (no personal data)').click());
    expect(does.copyReport).toHaveBeenCalled();
  });

  it('says why when little was read', () => {
    const { root } = show({ cart: null, page: { ...page, found: 24, read: 9 } });
    expect(root.querySelector('.sign.problem')).not.toBeNull();
    expect(root.querySelector('details summary')?.textContent).toContain('9 of 24 products read');
  });
});

describe('where nothing is read', () => {
  it.each([
    ['ask', 'Turn on for this site?', 'Turn on for this site', 'turnOn'],
    ['ask', 'Turn on for this site?', 'Try once, on this page', 'tryOnce'],
    ['paused', 'Paused on this site', 'Read this shop again', 'resume'],
  ] as const)('%s: %s, %s', (access, title, action, called) => {
    const { root, text, does } = show({ access });
    expect(text()).toContain(title);
    act(() => button(root, action).click());
    expect(does[called]).toHaveBeenCalled();
  });

  it('says so on pages of the browser', () => {
    expect(show({ access: 'unavailable' }).text()).toContain('K2 Lens works on shop pages.');
  });

  it('waits for a page that has not answered, instead of showing an empty one', () => {
    expect(show({ cart: null, page: null }).text()).toContain('Waiting for the page');
  });
});

describe('header', () => {
  it('the switch is named after what it switches', () => {
    const { root, does } = show();
    const highlight = root.querySelector<HTMLElement>('[role=switch]');
    expect(highlight?.getAttribute('aria-label')).toBe('Highlight K2 foods on Fernfield Market');
    act(() => highlight?.click());
    expect(does.setHighlight).toHaveBeenCalledWith('here', false);
  });

  it('says when a cart may be out of date', () => {
    const { text } = show({ now: 3 * 86_400_000 });
    expect(text()).toContain('may be out of date');
  });
});

describe('keyboard', () => {
  it('arrows move between the tabs, one tab stop in all', () => {
    const { root, text } = show();
    const [first] = root.querySelectorAll<HTMLElement>('[role=tab]');
    expect(root.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
    first?.focus();
    press(root.querySelector('[role=tablist]'), 'ArrowRight');
    expect(document.activeElement?.id).toBe('tab-page');
    expect(text()).toContain('Show amounts');
    press(root.querySelector('[role=tablist]'), 'ArrowRight');
    expect(document.activeElement?.id).toBe('tab-cart');
  });

  it('the menu opens on its first item and Escape gives the focus back', () => {
    const { root } = show();
    const opener = button(root, 'More');
    act(() => opener.click());
    expect(document.activeElement?.textContent).toBe('Pause on this shop');
    press(document.activeElement, 'Escape');
    expect(root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
});
