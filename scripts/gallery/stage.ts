import type { Page } from 'playwright-core';
import { ExtensionBrowser } from '../lib/chromium.ts';
import type { ExtensionWorld } from '../lib/extension-world.ts';
import { serve } from '../lib/serve.ts';
import { ShopTab } from '../lib/shop-tab.ts';
import type { Scene } from './scene.ts';

/** Inside the extension's pages. */
declare const chrome: typeof import('wxt/browser').browser;

/** The demo build knows this host as its shop, on any port: our page is served there without a server. */
const SHOP_URL = 'http://127.0.0.1/';

export type Stored = Readonly<Record<string, unknown>>;

/** What a scene shows. Badges and cards stand in closed roots: `world` sees into them. */
export interface Shown {
  page: Page;
  world?: ExtensionWorld;
}

export type Theme = 'light' | 'dark';

export interface Size {
  width: number;
  height: number;
}

/** A browser with the built extension in one language, set up anew for every scene. */
export class Stage {
  readonly lens: ExtensionBrowser;
  #theme: Theme = 'light';

  private constructor(lens: ExtensionBrowser) {
    this.lens = lens;
  }

  static async launch(extension: string, locale = 'en'): Promise<Stage> {
    const stage = new Stage(await ExtensionBrowser.launch({ extension, locale }));
    await stage.lens.desk();
    return stage;
  }

  /**
   * Brings a scene to the eye. Marks on a shop's page take its colours when they are placed, so the scene begins anew for
   * another theme; our own pages, shown `before`, follow the browser at once.
   */
  async show(scene: Scene, theme: Theme, before?: Shown): Promise<Shown> {
    const again = before && !before.world;
    if (!again) await this.#reset(scene.stored?.() ?? {}, theme);
    const shown = again ? before : await scene.show(this);
    await shown.page.emulateMedia({
      colorScheme: theme,
      ...(scene.look === 'forced colours' && { forcedColors: 'active' }),
    });
    if (scene.look === 'greyscale') await shown.page.addStyleTag({ content: 'html { filter: grayscale(1) }' });
    return shown;
  }

  /** Nothing is stored but this; no tab is open but one that nobody looks at. */
  async #reset(stored: Stored, theme: Theme): Promise<void> {
    this.#theme = theme;
    const desk = await this.lens.desk();
    const tabs = this.lens.context.pages().filter((page) => page !== desk);
    await Promise.all(tabs.map((page) => page.close()));
    await this.lens.context.unrouteAll();
    await desk.evaluate(async (values) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(values);
    }, stored);
  }

  /** A page of ours in front, under the demo shop's address or another. */
  async shop(html: string, size: Size, url = SHOP_URL): Promise<ShopTab> {
    await serve(this.lens.context, url, html);
    const tab = await ShopTab.open(this.lens, 'about:blank');
    await this.#dress(tab.page, size);
    await tab.page.goto(url);
    return tab;
  }

  async popup(shop: ShopTab): Promise<Page> {
    const popup = await shop.popup();
    await popup.emulateMedia(this.#media);
    return popup;
  }

  /** Options or first run, in a tab. */
  async open(path: string, size: Size): Promise<Page> {
    const page = await this.lens.context.newPage();
    await this.#dress(page, size);
    await page.goto(this.lens.url(path));
    await page.locator('#app > *').first().waitFor();
    return page;
  }

  async #dress(page: Page, size: Size): Promise<void> {
    await page.setViewportSize(size);
    await page.emulateMedia(this.#media);
  }

  /** What moves would be half drawn in a picture. */
  get #media() {
    return { colorScheme: this.#theme, reducedMotion: 'reduce' } as const;
  }
}
