import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

/** Inside the pages and the worker that the functions below are sent to. */
declare const chrome: typeof import('wxt/browser').browser;

export interface Options {
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  locale?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

/** Chromium with the extension on it, and the doors a test needs. */
export class ExtensionBrowser {
  readonly context: BrowserContext;
  readonly id: string;
  readonly #profile: string;
  #desk: Page | undefined;

  private constructor(context: BrowserContext, id: string, profile: string) {
    this.context = context;
    this.id = id;
    this.#profile = profile;
  }

  static async launch({ extension, headless = true, locale = 'en-GB', colorScheme = 'light', viewport }: Options) {
    const profile = mkdtempSync(join(tmpdir(), 'k2-lens-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.K2_CHROMIUM ?? '/usr/bin/chromium',
      // Playwright's default headless is a shell that cannot load extensions.
      channel: process.env.K2_CHROMIUM ? undefined : 'chromium',
      headless,
      locale,
      colorScheme,
      viewport: viewport ?? { width: 1280, height: 900 },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--lang=${locale.slice(0, 2)}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    return new ExtensionBrowser(context, new URL(worker.url()).host, profile);
  }

  /** The service worker; started again if the browser has stopped it. */
  async worker(): Promise<Worker> {
    const running = this.context.serviceWorkers().find((worker) => worker.url().includes(this.id));
    if (running) return running;
    const started = this.context.waitForEvent('serviceworker');
    await (await this.desk()).evaluate(() => chrome.runtime.sendMessage({ wake: true }).catch(() => undefined));
    return started;
  }

  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  /** An extension page that is never in front: from here the chrome API is at hand. */
  async desk(): Promise<Page> {
    if (this.#desk && !this.#desk.isClosed()) return this.#desk;
    this.#desk = await this.openBehind('popup.html');
    return this.#desk;
  }

  /** Opens an extension page in a tab behind the current one, so that the shop stays the active tab. */
  async openBehind(path: string): Promise<Page> {
    const worker = this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
    const opened = this.context.waitForEvent(
      'page',
      (page) => page.url().includes(path) || page.url() === 'about:blank',
    );
    await worker.evaluate((url) => chrome.tabs.create({ url, active: false }), path);
    const page = await opened;
    await page.waitForLoadState();
    return page;
  }

  /** A click on the toolbar icon while this page is in front: it grants `activeTab`, and with it the tab's address. */
  async clickIcon(page: Page): Promise<void> {
    await page.bringToFront();
    const cdp = await this.context.browser()?.newBrowserCDPSession();
    if (!cdp) throw new Error('This Chromium has no browser session to click through.');
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    await cdp.send(
      'Extensions.triggerAction' as 'Target.getTargets',
      { id: this.id, targetId: tab?.targetId } as never,
    );
    await cdp.detach();
  }

  /** Id of the tab in front. */
  async activeTab(page: Page): Promise<number> {
    await page.bringToFront();
    const desk = await this.desk();
    const [tab] = await desk.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
    if (tab?.id === undefined) throw new Error('No tab is in front.');
    return tab.id;
  }

  /** Asks the content script of a tab, as the popup does; null where none answers. */
  async ask<T>(tabId: number, type: string, data?: unknown): Promise<T | null> {
    const desk = await this.desk();
    const answer = await desk.evaluate(([id, message]) => chrome.tabs.sendMessage(id, message).catch(() => null), [
      tabId,
      { type, data },
    ] as const);
    return (answer?.res ?? null) as T | null;
  }

  /** Asks the worker, as a page does. */
  async askWorker<T>(type: string, data?: unknown): Promise<T | null> {
    const desk = await this.desk();
    const answer = await desk.evaluate((message) => chrome.runtime.sendMessage(message).catch(() => null), {
      type,
      data,
    });
    return (answer?.res ?? null) as T | null;
  }

  /** Writes one stored value as it is. */
  async store(key: string, value: unknown): Promise<void> {
    const desk = await this.desk();
    await desk.evaluate(([k, v]) => chrome.storage.local.set({ [k as string]: v }), [key, value] as const);
  }

  /** A stored value; what is kept as text (carts, corrections) is what the text stands for. */
  async stored<T>(key: string): Promise<T | undefined> {
    const desk = await this.desk();
    const kept = await desk.evaluate(async (k): Promise<unknown> => (await chrome.storage.local.get(k))[k], key);
    return (typeof kept === 'string' && kept.startsWith('{') ? JSON.parse(kept) : kept) as T | undefined;
  }

  /** Answers the browser's permission prompt, which headless cannot show, before it is asked. */
  async allow(origin: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      ([id, host]) =>
        (
          chrome as unknown as { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } }
        ).developerPrivate.addHostPermission(id, host),
      [this.id, `${origin}/*`] as const,
    );
    await page.close();
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
