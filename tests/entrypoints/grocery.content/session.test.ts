// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openSession } from '../../../entrypoints/grocery.content/session.ts';
import { noteAdd, readCarts, saveCart } from '../../../extension/carts.ts';
import { askPatiently, askWorker } from '../../../extension/messages.ts';
import type { SiteRules } from '../../../extension/protocol.ts';
import type { PageReading, RawProduct } from '../../../page/types.ts';
import { type WatchOptions, watchPage } from '../../../page/watch.ts';
import { lineOf } from '../../nutrition/fixtures.ts';

vi.mock('../../../page/watch.ts', () => ({ watchPage: vi.fn() }));
vi.mock('../../../extension/messages.ts', () => ({ askWorker: vi.fn(), askPatiently: vi.fn() }));
vi.mock('../../../entrypoints/grocery.content/marks.ts', () => ({
  createMarks: () => ({ *draw() {}, tidy() {}, follow() {}, clear() {} }),
}));

const SITE = 'shop.example';
const RULES: SiteRules = {
  paused: false,
  highlighted: true,
  dimOthers: false,
  reachByTab: true,
  shop: {} as SiteRules['shop'],
};

const product = (title: string, quantity?: string, element: Element = document.createElement('li')): RawProduct => ({
  title,
  element,
  rule: 'repeated',
  ...(quantity && { quantity }),
});
const readingOf = (kind: PageReading['kind'], products: RawProduct[]): PageReading => ({
  kind,
  products,
  others: [],
  cardsSeen: products.length,
  rules: {},
});
const cartOf = (...titles: string[]) =>
  readingOf(
    'cart',
    titles.map((title) => product(title, '1')),
  );

/** A tab of the shop: what its page comes to show is said by the test. */
function openTab() {
  const session = openSession({ document, site: SITE, rules: RULES, looks: {} as never, end: ending.signal });
  const page = vi.mocked(watchPage).mock.lastCall?.[0] as WatchOptions;
  return { session, page };
}

/** The person uses the stepper of a tile. */
const step = (page: WatchOptions, now: RawProduct) => page.onChanged([now], [], [now]);

/** Everything that is under way between pages and worker has arrived. */
const settle = () => new Promise((done) => setTimeout(done, 20));

/** What is kept of the shop's cart. */
async function kept() {
  await settle();
  return (await readCarts())[SITE]?.lines.map(({ key, product }) => `${key}×${product.quantity}`);
}

let ending: AbortController;
/** Answers to "what are these products" that the test holds back. */
let held: (() => void)[] | null;

beforeEach(() => {
  fakeBrowser.reset();
  ending = new AbortController();
  held = null;
  const answers: Record<string, (data: never) => unknown> = {
    async understand({ products }: { products: RawProduct[] }) {
      const isHeld = held;
      if (isHeld) await new Promise<void>((go) => isHeld.push(go));
      return products.map(({ title, quantity }) => ({
        ...lineOf(title, 'gouda', { quantity: Number(quantity ?? 1) }),
        drawing: null,
        isPlain: false,
      }));
    },
    saveCart: (cart: never) => saveCart(cart).then(Boolean),
    addSeen: ({ line }: { line: never }) => noteAdd(SITE, 'Shop', line).then(Boolean),
  };
  const answer = async (name: string, data: never) => answers[name]?.(data) ?? null;
  vi.mocked(askWorker).mockImplementation(answer as never);
  vi.mocked(askPatiently).mockImplementation(answer as never);
  vi.mocked(watchPage).mockReturnValue({ navigate() {}, rescan() {} });
});

describe('a cart page that stays open', () => {
  it('takes nothing out of the cart by a setting or a correction: what was added elsewhere since stays', async () => {
    const old = openTab();
    old.page.onScan(cartOf('a'));
    await settle();
    const list = openTab();
    const tile = product('b');
    list.page.onScan(readingOf('listing', [tile]));
    await settle();
    step(list.page, product('b', '1', tile.element));
    expect(await kept()).toEqual(['a×1', 'b×1']);
    for (const { session } of [old, list]) session.follow(RULES, ['settings', 'corrections']);
    expect(await kept()).toEqual(['a×1', 'b×1']);
  });

  it('brings nothing back after "Delete everything"', async () => {
    const { session, page } = openTab();
    page.onScan(cartOf('a'));
    expect(await kept()).toEqual(['a×1']);
    await fakeBrowser.storage.local.clear();
    session.follow(RULES, ['settings', 'corrections', 'carts']);
    expect(await kept()).toBeUndefined();
  });

  it('that is drawn anew or come back to says the same: no news; what it says newly is, in any tab', async () => {
    const [first, second] = [openTab(), openTab()];
    first.page.onScan(cartOf('a'));
    await settle();
    second.page.onScan(cartOf('a', 'b'));
    expect(await kept()).toEqual(['a×1', 'b×1']);
    first.page.onScan(cartOf('a'));
    expect(await kept()).toEqual(['a×1', 'b×1']);
    first.page.onScan(cartOf('a', 'c'));
    expect(await kept()).toEqual(['a×1', 'c×1']);
  });

  it('is believed as it stands when the person has it read again, or comes to it from another page', async () => {
    const { session, page } = openTab();
    const leaveAndReturn = () => page.onNavigate?.();
    for (const again of [() => session.rescan(), leaveAndReturn]) {
      page.onScan(cartOf('a'));
      await settle();
      await noteAdd(SITE, 'Shop', lineOf('b', 'gouda'));
      again();
      page.onScan(cartOf('a'));
      expect(await kept()).toEqual(['a×1']);
    }
  });

  it('that could not be kept is told again', async () => {
    const { page } = openTab();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const wasAnswered = vi.mocked(askWorker).getMockImplementation();
    vi.mocked(askWorker).mockImplementation((async (...asked: Parameters<typeof askWorker>) =>
      Promise.resolve(wasAnswered?.(...asked)).catch(() => null)) as never);
    page.onScan(cartOf('a'));
    expect(await kept()).toBeUndefined();
    page.onScan(cartOf('a'));
    expect(await kept()).toEqual(['a×1']);
  });
});

describe('an empty cart', () => {
  const pageSays = (text: string) =>
    Object.defineProperty(document.body, 'innerText', { value: text, configurable: true });

  it('is believed though the page loaded first and said so later', async () => {
    await saveCart({
      site: SITE,
      storeName: 'Shop',
      seenAt: Date.now(),
      origin: 'page',
      lines: [lineOf('a', 'gouda')],
    });
    const { page } = openTab();
    pageSays('Your cart');
    page.onScan(cartOf());
    page.onRedrawn();
    expect(await kept()).toEqual(['a×1']);
    pageSays('Your cart\nYour cart is empty');
    page.onRedrawn();
    expect(await kept()).toEqual([]);
  });

  it('is asked for where a cart has no lines and was not believed yet: it lays the page out', () => {
    const asked = vi.fn(() => 'Your cart is empty');
    Object.defineProperty(document.body, 'innerText', { get: asked, configurable: true });
    const { page } = openTab();
    for (const reading of [cartOf('a'), readingOf('listing', [product('b')]), cartOf('a'), cartOf()]) {
      page.onScan(reading);
      page.onRedrawn();
    }
    expect(asked).not.toHaveBeenCalled();
    page.onScan(cartOf());
    page.onRedrawn();
    expect(asked).toHaveBeenCalledOnce();
  });

  it('is believed of a drawer that showed its last line before', async () => {
    const { page } = openTab();
    page.onScan({ ...cartOf('a'), origin: 'drawer' });
    expect(await kept()).toEqual(['a×1']);
    pageSays('Your cart is empty');
    page.onScan(readingOf('listing', [product('b')]));
    expect(await kept()).toEqual([]);
  });
});

describe('a list', () => {
  it('whose cells are recycled over and over has been read in full', async () => {
    const { session, page } = openTab();
    const tiles = [product('a'), product('b')];
    page.onScan(readingOf('listing', tiles));
    for (const name of 'cdef') {
      page.onChanged([], [tiles[0]?.element ?? document.body], []);
      page.onAdded([product(name, undefined, tiles[0]?.element)]);
    }
    await settle();
    expect(session.report().health).toMatchObject({ seen: 2, read: 2 });
  });

  it('whose "+" the shop refused is put right by the cart, however soon it is opened', async () => {
    const { page } = openTab();
    const tile = product('b');
    const drawer = [product('a', '1')];
    page.onScan({ ...readingOf('listing', [tile]), drawer });
    await settle();
    step(page, product('b', '1', tile.element));
    expect(await kept()).toEqual(['a×1', 'b×1']);
    page.onScan({ ...readingOf('listing', [tile]), drawer });
    expect(await kept()).toEqual(['a×1']);
  });

  it('counts no packs that a tile shows and nobody put in the cart', async () => {
    const { page } = openTab();
    const tile = product('b');
    page.onScan(readingOf('listing', [tile]));
    page.onChanged([product('b', '1', tile.element)], [], []);
    expect(await kept()).toBeUndefined();
  });

  it('counts what is put in the cart before all of its products are understood', async () => {
    const { page } = openTab();
    const tile = product('b');
    held = [];
    page.onScan(readingOf('listing', [tile]));
    step(page, product('b', '2', tile.element));
    for (const go of held) go();
    expect(await kept()).toEqual(['b×2']);
  });

  it('believes what a card says now, whichever answer comes last', async () => {
    const { session, page } = openTab();
    const tile = product('b', '1');
    held = [];
    page.onScan(readingOf('listing', [tile]));
    step(page, product('b', '3', tile.element));
    for (const go of held.reverse()) {
      go();
      await settle();
    }
    expect(session.report().products.map(({ product }) => product.quantity)).toEqual([3]);
  });

  it('is marked though the worker was stopped over the question', async () => {
    const { session, page } = openTab();
    vi.mocked(askWorker).mockResolvedValue(null);
    page.onScan(readingOf('listing', [product('b')]));
    await settle();
    expect(session.report().products).toHaveLength(1);
  });

  it('keeps no card that went while the worker was asked', async () => {
    const { session, page } = openTab();
    const tile = product('b');
    held = [];
    page.onScan(readingOf('listing', [tile]));
    page.onChanged([], [tile.element], []);
    for (const go of held) go();
    await settle();
    expect(session.cards()).toEqual([]);
  });
});
