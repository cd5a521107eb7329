import type { CDPSession, Page } from 'playwright-core';

/** A badge as it stands in the rendered page: looked at inside its closed root, never reported by the extension. */
export interface SeenBadge {
  /** What the extension calls the product (`PageReport`). */
  cardId: string | null;
  /** The shop's own words beside it: text of the nearest card. */
  card: string;
  text: string;
  label: string;
  x: number;
  y: number;
  width: number;
  height: number;
  look: string;
}

/**
 * The isolated world our content script runs in. Closed shadow roots can be opened there with chrome.dom, so the shipped
 * build needs no door for tests.
 */
export class ExtensionWorld {
  readonly #cdp: CDPSession;
  readonly #origin: string;
  #contextId: number | undefined;

  private constructor(cdp: CDPSession, origin: string) {
    this.#cdp = cdp;
    this.#origin = origin;
  }

  static async of(page: Page, extensionId: string): Promise<ExtensionWorld> {
    const cdp = await page.context().newCDPSession(page);
    const world = new ExtensionWorld(cdp, `chrome-extension://${extensionId}`);
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === world.#origin) world.#contextId = context.id;
    });
    cdp.on('Runtime.executionContextsCleared', () => {
      world.#contextId = undefined;
    });
    await cdp.send('Runtime.enable');
    return world;
  }

  /** Runs an expression in the isolated world; null where our script does not run. */
  async evaluate<T>(expression: string): Promise<T | null> {
    if (this.#contextId === undefined) return null;
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', {
      expression,
      contextId: this.#contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  badges(): Promise<SeenBadge[] | null> {
    return this.evaluate<SeenBadge[]>(`(${lookAtBadges})()`);
  }

  /** Text of the open card, null when none is open. */
  card(): Promise<string | null> {
    return this.evaluate<string | null>(`(() => {
      const host = document.querySelector('k2-lens-card');
      const root = host && chrome.dom.openOrClosedShadowRoot(host);
      return root && root.textContent.trim() ? [...root.children].filter((n) => n.localName !== 'style').map((n) => n.innerText ?? n.textContent).join('\\n').replace(/[\\u00a0\\u202f]/g, ' ') : null;
    })()`);
  }

  /** Markup inside the closed roots of our elements of that name, in the order of the page. */
  async insides(name: 'k2-lens-badge' | 'k2-lens-card'): Promise<string[]> {
    return (
      (await this.evaluate<string[]>(
        `[...document.querySelectorAll('${name}')].map((host) => chrome.dom.openOrClosedShadowRoot(host).innerHTML)`,
      )) ?? []
    );
  }

  async detach(): Promise<void> {
    await this.#cdp.detach().catch(() => undefined);
  }
}

/** Sent to the isolated world as text: no reference to anything outside. */
const lookAtBadges = `() => {
  const found = [];
  const look = (root) => {
    for (const node of root.querySelectorAll('*')) {
      if (node.localName === 'k2-lens-badge') {
        const button = chrome.dom.openOrClosedShadowRoot(node)?.querySelector('button');
        if (!button) continue;
        const { x, y, width, height } = button.getBoundingClientRect();
        const style = getComputedStyle(button);
        const isShown = width > 0 && height > 0 && style.visibility === 'visible';
        const card = node.closest('li, article, tr, [role=group]') ?? node.closest('main, section')?.querySelector('h1') ?? node.parentElement;
        if (isShown) found.push({ cardId: node.getAttribute('data-card-id'), card: card?.innerText ?? '', text: button.innerText, label: button.getAttribute('aria-label') ?? button.querySelector('em')?.textContent ?? '', look: button.className, x, y, width, height });
      } else {
        const inner = node instanceof HTMLElement && chrome.dom.openOrClosedShadowRoot(node);
        if (inner && !node.localName.startsWith('k2-lens')) look(inner);
      }
    }
  };
  look(document);
  return found;
}`;
