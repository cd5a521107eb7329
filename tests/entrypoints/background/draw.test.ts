import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CardTree } from '../../../data/card.ts';
import type { CartLine } from '../../../data/cart-terms.ts';
import { answerDrawings } from '../../../entrypoints/background/draw.ts';
import { answerCards } from '../../../entrypoints/background/draw-card.ts';
import { saveCart } from '../../../extension/carts.ts';
import { correct } from '../../../extension/corrections.ts';
import type { Sender } from '../../../extension/messages.ts';
import type { Answers, MessageName, Payload } from '../../../extension/protocol.ts';
import { DEFAULT_SETTINGS, settingsItem } from '../../../extension/settings.ts';
import { t } from '../../../extension/words.ts';
import { speak } from '../../components/views/speak.ts';
import { lineOf, matchOf } from '../../nutrition/fixtures.ts';

type Reply = (payload: unknown, from: Sender) => unknown;
const replies = vi.hoisted(() => new Map<string, Reply>());
vi.mock('../../../extension/worker-answer.ts', () => ({
  answer: (name: string, reply: Reply) => replies.set(name, reply),
}));
answerDrawings();
answerCards();

const ask = async <Name extends MessageName>(name: Name, payload: Payload<Name>) =>
  (await replies.get(name)?.(payload, { id: 7, url: `https://${site}/`, incognito: false })) as Answers[Name];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  speak('en');
});

const site = 'shop.example';
const textOf = (tree: CardTree): string =>
  typeof tree === 'string' ? tree : tree.children.map(textOf).join(' ').replaceAll('\u00a0', ' ');

describe('what is dimmed with "Dim the rest"', () => {
  const isPlain = async (title: string) => {
    const [drawn] = await ask('understand', { site, products: [{ title }], defaults: { lang: 'en' } });
    return drawn?.isPlain;
  };

  it('is food with too little K2 to say', async () => {
    expect(await isPlain('Gouda 400 g')).toBe(false);
    expect(await isPlain('Skimmed milk 1 l')).toBe(true);
  });

  it('is no food whose badge the person does not want to see', async () => {
    await correct({ title: 'Gouda 400 g' }, { hidden: true });
    expect(await isPlain('Gouda 400 g')).toBe(false);
  });
});

describe('the card of a supplement', () => {
  const bottle = (quantity: number): CartLine => ({
    ...lineOf('MK-7 drops', 'supplement-mk7', { quantity }),
    match: matchOf('supplement-mk7', { dose: { vitamer: 'MK-7', ugPerUnit: 45, units: 60 } }),
  });
  const cardOf = async (line: CartLine, inCart: boolean) =>
    (await ask('drawCard', { site, line, inCart, view: { panel: 'none' } }))?.map(textOf).join(' ');

  it('counts all bottles of a line of the cart', async () =>
    expect(await cardOf(bottle(2), true)).toContain('for 120 days'));

  it('counts the bottles in the cart where a list shows one', async () => {
    await saveCart({ site, storeName: 'Shop', seenAt: Date.now(), origin: 'page', lines: [bottle(3)] });
    expect(await cardOf(bottle(1), false)).toContain('for 180 days');
  });
});

describe('the card of a product that the person left out', () => {
  it('counts it again with one press, on a list as in the cart', async () => {
    const line = lineOf('Gouda', 'gouda');
    const doings = async () =>
      JSON.stringify(await ask('drawCard', { site, line, inCart: false, view: { panel: 'none' } }));
    expect(await doings()).toContain(JSON.stringify('{"do":"packs","packs":1}'));
    await correct(line.raw, { excluded: true });
    const left = await doings();
    expect(left).toContain(JSON.stringify('{"do":"count","isCounted":true}'));
    expect(left).not.toContain('"packs"');
    expect(left).not.toContain(JSON.stringify('{"do":"count","isCounted":false}'));
  });
});

it.each(['full', 'off', 'failed'] as const)(
  'a pack that was not kept (%s) is said in the card, with nothing to undo',
  async (said) => {
    const tree = await ask('drawCard', {
      site,
      line: lineOf('Gouda', 'gouda'),
      inCart: false,
      view: { panel: 'none', said },
    });
    expect(tree?.map(textOf).join(' ')).toContain(t(`toast.${said}`));
    expect(JSON.stringify(tree)).not.toContain('undo');
  },
);

it('a shop that is paused has a quiet icon, in a tab that is open as in one that is opened later', async () => {
  const setIcon = vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue(undefined as never);
  const setText = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined as never);
  const rules = () => ask('siteRules', { site, url: `https://${site}/` });
  expect((await rules()).paused).toBe(false);
  expect(setIcon).not.toHaveBeenCalled();
  await settingsItem.write({ ...DEFAULT_SETTINGS, paused: [site] });
  expect((await rules()).paused).toBe(true);
  await vi.waitFor(() => expect(setText).toHaveBeenCalledWith({ tabId: 7, text: '' }));
  expect(setIcon).toHaveBeenCalledWith({ tabId: 7, path: expect.objectContaining({ 16: '/icons-paused/16.png' }) });
});

it('with the shops’ own rules off, each shop is read as any other and keeps its name', async () => {
  await settingsItem.write({ ...DEFAULT_SETTINGS, withoutAdapters: true });
  const shopAt = async (url: string) => (await ask('siteRules', { site, url })).shop;
  expect((await shopAt('https://www.tesco.com/groceries/en-GB/trolley')).host).toMatchObject({
    id: 'tesco',
    name: 'Tesco',
    pages: [],
  });
  const { systems } = await shopAt(`https://${site}/`);
  expect(systems.length).toBeGreaterThan(0);
  expect(systems.flatMap(({ pages }) => pages)).toEqual([]);
});
