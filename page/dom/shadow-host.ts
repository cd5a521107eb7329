import { windowOf } from './window-of.ts';

/**
 * Our nodes in the page: a closed shadow root each, those of a kind sharing one constructed style sheet.
 * A style sheet made by script is no inline style: a page's `style-src 'none'` lets it be.
 */

/** By their text: a script of ours has one document. */
const sheets = new Map<string, CSSStyleSheet>();

function sheetFor(document: Document, css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new (windowOf(document).CSSStyleSheet)();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}

export interface ShadowHost {
  host: HTMLElement;
  root: ShadowRoot;
}

/** A detached host with its styles and nothing in it. */
export function createShadowHost(document: Document, name: string, css: string): ShadowHost {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  try {
    root.adoptedStyleSheets = [sheetFor(document, css)];
  } catch {
    // Older Firefox refuses sheets from a content script (bugzilla.mozilla.org/1928865; 153 takes them); jsdom knows none.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
  return { host, root };
}

/** Copies of our hosts that the page made itself: cloned slides, a page restored from its own HTML. They are empty shells. */
export function removeStrays(document: Document, name: string, isOurs: (host: Element) => boolean): void {
  for (const host of [...document.getElementsByTagName(name)]) if (!isOurs(host)) host.remove();
}
