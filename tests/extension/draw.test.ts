import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CardTree } from '../../data/card.ts';
import type { CartLine } from '../../data/cart-terms.ts';
import { answerDrawings } from '../../entrypoints/background/draw.ts';
import { answerCards } from '../../entrypoints/background/draw-card.ts';
import { saveCart } from '../../extension/carts.ts';
import { correct } from '../../extension/corrections.ts';
import type { Answers, MessageName, Payload } from '../../extension/protocol.ts';
import { speak } from '../components/views/speak.ts';
import { lineOf, matchOf } from '../nutrition/fixtures.ts';

type Reply = (payload: unknown) => unknown;
const replies = vi.hoisted(() => new Map<string, Reply>());
vi.mock('../../extension/worker-answer.ts', () => ({
  answer: (name: string, reply: Reply) => replies.set(name, reply),
}));
answerDrawings();
answerCards();

const ask = async <Name extends MessageName>(name: Name, payload: Payload<Name>) =>
  (await replies.get(name)?.(payload)) as Answers[Name];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  speak('en');
});

const site = 'shop.example';

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
  const textOf = (tree: CardTree): string =>
    typeof tree === 'string' ? tree : tree.children.map(textOf).join(' ').replaceAll('\u00a0', ' ');
  const cardOf = async (line: CartLine, inCart: boolean) =>
    (await ask('drawCard', { site, line, inCart, view: { panel: 'none' } }))?.map(textOf).join(' ');

  it('counts all bottles of a line of the cart', async () =>
    expect(await cardOf(bottle(2), true)).toContain('for 120 days'));

  it('counts the bottles in the cart where a list shows one', async () => {
    await saveCart({ site, storeName: 'Shop', seenAt: Date.now(), origin: 'page', lines: [bottle(3)] });
    expect(await cardOf(bottle(1), false)).toContain('for 180 days');
  });
});
