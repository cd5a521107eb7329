// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardAction } from '../../data/card.ts';
import { createCard } from '../../entrypoints/grocery.content/card.ts';
import type { Seen } from '../../entrypoints/grocery.content/understand.ts';
import type { Badges } from '../../page/badge.ts';
import type { CardHost } from '../../page/card.ts';
import { productOf } from '../nutrition/fixtures.ts';

const asked = vi.hoisted(() => [] as { name: string; payload: { line: { key: string } } }[]);
const buttons = vi.hoisted(() => ['{"do":"packs","packs":1}', '{"do":"panel","panel":"food"}']);
vi.mock('../../extension/messages.ts', () => ({
  async askWorker(name: string, payload: { line: { key: string } }) {
    asked.push({ name, payload });
    const drawn = buttons.map((act) => ({ tag: 'button', attributes: { 'data-do': act }, children: [] }));
    return name === 'drawCard' ? [payload.line.key, ...drawn] : 'kept';
  },
}));

const element = document.body.appendChild(document.createElement('div'));
const badge = element.appendChild(document.createElement('k2-lens-badge'));
const badges = {
  isDark: () => false,
  setOpen: () => {},
  focus: () => {},
  boxOf: () => badge.getBoundingClientRect(),
} as unknown as Badges;

const seenAs = (key: string): Seen => ({
  key,
  cardId: '1',
  raw: { title: key, element, rule: 'repeated' },
  product: productOf({ title: key }),
  match: null,
  drawing: null,
  isPlain: false,
});

let end: AbortController;
let card: CardHost;
let root: ShadowRoot;
/** What the element of the card holds just now. */
let here: Seen | undefined;

const settled = () => new Promise((done) => setTimeout(done));
const text = () => (document.querySelector('k2-lens-card') ? root.textContent : null);
const press = async (what: CardAction['do']) => {
  root.querySelector<HTMLElement>(`[data-do*="${what}"]`)?.click();
  await settled();
};
const counted = () => asked.flatMap(({ name, payload }) => (name === 'handPacks' ? [payload.line.key] : []));

beforeEach(async () => {
  end = new AbortController();
  asked.length = 0;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  here = seenAs('Old gouda');
  card = createCard({
    document,
    site: 'shop.example',
    signal: end.signal,
    looks: { lang: 'en', badge: '', veil: '', card: '' },
    shop: () => ({ storeName: 'Shop' }),
    inCart: () => false,
    badges,
    seenOf: () => here,
  });
  card.open(here.raw, badge, 'pointer');
  await settled();
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

describe('an open card stays with its product', () => {
  it('while the page is read again', async () => {
    here = undefined;
    await press('packs');
    expect(counted()).toEqual(['Old gouda']);
  });

  it('though its row holds another one by now', async () => {
    here = seenAs('Butter');
    await press('packs');
    expect(counted()).toEqual(['Old gouda']);
  });

  it('and goes with it, when its row was recycled or another kind was chosen', async () => {
    card.tidy();
    expect(text()).toBe('Old gouda');
    here = seenAs('Butter');
    card.tidy();
    expect(text()).toBeNull();
    card.open(here.raw, badge, 'pointer');
    await settled();
    expect(text()).toBe('Butter');
  });

  it('and never turns into another one under the pointer', async () => {
    here = seenAs('Butter');
    await press('panel');
    expect(text()).toBeNull();
  });
});
