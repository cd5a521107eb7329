import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './chromium.ts';
import { ExtensionWorld, type SeenBadge } from './extension-world.ts';
import { until } from './until.ts';

/** A tab with a shop in it, seen as a person sees it: closed shadow roots are looked into, never asked. */
export class ShopTab {
  readonly page: Page;
  readonly world: ExtensionWorld;
  /** What the page or our script threw, and what our script wrote to the console as an error. */
  readonly problems: string[] = [];
  readonly #lens: ExtensionBrowser;

  private constructor(lens: ExtensionBrowser, page: Page, world: ExtensionWorld) {
    this.#lens = lens;
    this.page = page;
    this.world = world;
    page.on('pageerror', (error) => this.problems.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && message.location().url.startsWith('chrome-extension:'))
        this.problems.push(message.text());
    });
  }

  static async open(lens: ExtensionBrowser, url: string): Promise<ShopTab> {
    const page = await lens.context.newPage();
    const tab = new ShopTab(lens, page, await ExtensionWorld.of(page, lens.id));
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return tab;
  }

  /** Badges with a box, in the order of the page. */
  async badges(): Promise<SeenBadge[]> {
    return (await this.world.badges().catch(() => null)) ?? [];
  }

  /** First badge in whose card the shop says these words. */
  async badgeOn(words: string): Promise<SeenBadge | undefined> {
    return (await this.badges()).find(({ card }) => card.includes(words));
  }

  /** Those of the names whose card has a badge with a box; cards without one are brought into view first. */
  async badged(names: readonly string[]): Promise<string[]> {
    let seen = await this.badges();
    const isBadged = (name: string) => seen.some(({ card }) => card.includes(name));
    for (const name of names) {
      if (isBadged(name)) continue;
      await this.page.evaluate(bringIntoView, name).catch(() => undefined);
      seen = [...seen, ...(await this.badges())];
    }
    return names.filter(isBadged);
  }

  /** Waits for the badge of a product, scrolls to it and clicks in its middle. */
  async clickBadge(words: string): Promise<void> {
    const { cardId } = await until(`a badge on ${words}`, async () => {
      await this.badged([words]);
      return this.badgeOn(words);
    });
    await this.world.evaluate(
      `document.querySelector('k2-lens-badge[data-card-id="${cardId}"]').parentElement.scrollIntoView({ block: 'center' })`,
    );
    await this.#clickWhenStill(`the badge on ${words}`, async () => this.badgeOn(words));
  }

  /** Text of the open card. */
  card(): Promise<string | null> {
    return this.world.card().catch(() => null);
  }

  async openCard(words: string): Promise<string> {
    await this.clickBadge(words);
    return until(`the card of ${words}`, () => this.card());
  }

  /** Clicks the button of the open card that says, or is labelled, `words`. */
  async pressInCard(words: string): Promise<void> {
    await this.#clickWhenStill(`"${words}" in the card`, () =>
      this.world.evaluate<Box | null>(`(${boxInCard})(${JSON.stringify(words)})`),
    );
  }

  /** How many nodes of ours are in the page, in open and closed roots alike. */
  async ourNodes(): Promise<number> {
    return this.page.evaluate(
      () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('k2-lens')).length,
    );
  }

  /** The popup over this tab: a tab behind it, so that the shop stays in front. */
  async popup(): Promise<Page> {
    await this.page.bringToFront();
    const popup = await this.#lens.openBehind('popup.html');
    await popup.setViewportSize(POPUP_SIZE);
    await popup.locator('.popup').waitFor();
    return popup;
  }

  async #clickWhenStill(what: string, look: () => Promise<Box | null | undefined>): Promise<void> {
    let last = '';
    const { x, y, width, height } = await until(what, async () => {
      const box = await look();
      const where = box ? `${box.x},${box.y}` : '';
      const isStill = where !== '' && where === last;
      last = where;
      return isStill && box;
    });
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }
}

/** Badges are made when their card comes near the window, in its idle time. */
async function bringIntoView(name: string): Promise<void> {
  const cards = [...document.querySelectorAll('li, tr, article, [role=group]')];
  const card = cards.find(({ textContent }) => textContent?.includes(name));
  card?.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => requestIdleCallback(done, { timeout: 200 }));
  }
}

const POPUP_SIZE = { width: 360, height: 600 };

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Sent to the isolated world as text. */
const boxInCard = `(words) => {
  const host = document.querySelector('k2-lens-card');
  const root = host && chrome.dom.openOrClosedShadowRoot(host);
  const buttons = [...(root?.querySelectorAll('button,summary') ?? [])];
  const button = buttons.find((one) => one.innerText.trim() === words || one.getAttribute('aria-label') === words);
  button?.scrollIntoView({ block: 'nearest' });
  const box = button?.getBoundingClientRect();
  return box?.width ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
}`;
