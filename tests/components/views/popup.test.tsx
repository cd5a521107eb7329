// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { button, press } from './page.ts';
import { show } from './popup-helpers.tsx';
import { page } from './samples.ts';
import { speak } from './speak.ts';

beforeEach(() => speak('en'));

describe('this page', () => {
  it('lists, jumps and adds packs by hand', () => {
    const { root, does, text } = show({ cart: null });
    expect(text()).toContain('380 µg');
    act(() => button(root, 'Show Natto on the page').click());
    act(() => button(root, 'Add a pack of Natto to my total').click());
    expect(does.jumpTo).toHaveBeenCalledWith('m1');
    expect(does.setPacks).toHaveBeenCalledWith('natto', 1);
  });

  it('a product of the shop’s cart is changed in that cart: the list only says that it counts', () => {
    const rows = page.rows.map((row) => ({ ...row, packs: null }));
    const { root, text } = show({ cart: null, page: { ...page, rows } });
    expect(text()).toContain('In my total');
    expect(root.querySelector('.stepper, .add')).toBeNull();
  });

  it('a product that was left out is said to be, with no packs to add that would not count', () => {
    const rows = page.rows.map((row) => ({ ...row, packs: null, leftOut: true as const }));
    const { root, text } = show({ cart: null, page: { ...page, rows } });
    expect(text()).not.toContain('In my total');
    expect(text()).toContain('you left it out');
    expect(root.querySelector('.stepper, .add')).toBeNull();
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
