import type { CDPSession, Page } from 'playwright-core';
import type { ExtensionBrowser } from './chromium.ts';
import { until } from './until.ts';

type Target = { targetId: string; url: string; type: string };
interface Reply {
  id: number;
  result?: { result?: { value?: unknown } };
}

/** The popup a click on the icon opens. Playwright does not list it among its pages: it is spoken to through the browser. */
export class RealPopup {
  readonly #cdp: CDPSession;
  readonly #target: string;
  readonly #session: string;
  #questions = 0;

  private constructor(cdp: CDPSession, target: string, session: string) {
    this.#cdp = cdp;
    this.#target = target;
    this.#session = session;
  }

  static async open(lens: ExtensionBrowser, page: Page): Promise<RealPopup> {
    const cdp = await lens.context.browser()?.newBrowserCDPSession();
    if (!cdp) throw new Error('This Chromium has no browser session to look through.');
    await lens.clickIcon(page);
    const { targetId } = await until('the popup', async () => {
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'page' }] });
      return (targetInfos as Target[]).find(({ url }) => url === lens.url('popup.html'));
    });
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    return new RealPopup(cdp, targetId, sessionId);
  }

  /** Value of an expression in the popup; promises are waited for. */
  async evaluate<T>(expression: string): Promise<T> {
    const id = ++this.#questions;
    const params = { expression, returnByValue: true, awaitPromise: true };
    const reply = new Promise<Reply>((resolve) => {
      const listener = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const parsed = JSON.parse(message) as Reply;
        if (sessionId !== this.#session || parsed.id !== id) return;
        this.#cdp.off('Target.receivedMessageFromTarget', listener);
        resolve(parsed);
      };
      this.#cdp.on('Target.receivedMessageFromTarget', listener);
    });
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await this.#cdp.send('Target.sendMessageToTarget', { sessionId: this.#session, message });
    return (await reply).result?.result?.value as T;
  }

  async close(): Promise<void> {
    await this.#cdp.send('Target.closeTarget', { targetId: this.#target });
    await this.#cdp.detach();
  }
}
