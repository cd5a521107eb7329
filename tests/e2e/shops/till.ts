import type { BrowserContext } from 'playwright-core';

/** What the shops of the tests sell; names, sizes and prices are ours. */
export const GOODS = [
  { id: 'g1', name: 'Oudmolen Aged Gouda', size: '500 g', price: 13 },
  { id: 'g2', name: 'Polderhof Edam in red wax', size: '1 kg', price: 11.5 },
  { id: 'g3', name: 'Oat and honey biscuits', size: '200 g', price: 2.2 },
  { id: 'g4', name: 'Free-range eggs, large', size: '10 pieces', price: 3.8 },
] as const;
export type Good = (typeof GOODS)[number];
export type Id = Good['id'];

export interface Line {
  good: Good;
  packs: number;
}

/** A cart as the shop's server keeps it for a visitor: it outlives every page. */
export class Till {
  readonly #packs = new Map<Id, number>();

  lines(): Line[] {
    return GOODS.flatMap((good) => {
      const packs = this.#packs.get(good.id) ?? 0;
      return packs > 0 ? [{ good, packs }] : [];
    });
  }

  add(id: string | null): void {
    this.set(id, (this.#packs.get(idOf(id)) ?? 0) + 1);
  }

  set(id: string | null, packs: number): void {
    this.#packs.set(idOf(id), packs);
  }
}

function idOf(text: string | null): Id {
  const good = GOODS.find(({ id }) => id === text);
  if (!good) throw new Error(`The shop of the test sells no ${text}.`);
  return good.id;
}

export const pounds = (price: number) => `£${price.toFixed(2)}`;

export const PICTURE = '<img alt="" width="160" height="120" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';

/** Answers everything a browser asks of this address; null is "not found". */
export async function serveShop(
  context: BrowserContext,
  origin: string,
  answer: (path: string, query: URLSearchParams) => string | null,
): Promise<void> {
  await context.route(`${origin}/**`, (route) => {
    const request = route.request();
    const { pathname, searchParams } = new URL(request.url());
    const query = new URLSearchParams([...searchParams, ...new URLSearchParams(request.postData() ?? '')]);
    const html = answer(pathname, query);
    return html === null
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
  });
}
