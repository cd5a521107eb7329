import type { PageReading } from './types.ts';

/** What the popup says about reading this page; plain values, safe to send. */
export interface PageHealth {
  kind: PageReading['kind'];
  /** Cards that looked like products. */
  seen: number;
  /** … of which a name could be read. */
  read: number;
  withPrice: number;
  withSize: number;
  /** Products per rule: `adapter`, `repeated`, `json-ld` … */
  rules: Readonly<Record<string, number>>;
  partial: boolean;
  /** Cards stand in the page and none could be read: the store changed. */
  broken: boolean;
}

const SUSPICIOUS_CARDS = 4;

/** Asked after each batch of late tiles: never looks at the products themselves. */
export function countsOf({ products, others, cardsSeen }: PageReading) {
  const read = products.length + others.length;
  return { seen: Math.max(cardsSeen, read), read, broken: read === 0 && cardsSeen >= SUSPICIOUS_CARDS };
}

export function healthOf(reading: PageReading): PageHealth {
  const all = [...reading.products, ...reading.others];
  return {
    kind: reading.kind,
    ...countsOf(reading),
    withPrice: all.filter((product) => product.price !== undefined).length,
    withSize: all.filter((product) => product.size !== undefined).length,
    rules: reading.rules,
    partial: reading.partial === true,
  };
}
