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

export function healthOf(reading: PageReading): PageHealth {
  const all = [...reading.products, ...reading.others];
  return {
    kind: reading.kind,
    seen: Math.max(reading.cardsSeen, all.length),
    read: all.length,
    withPrice: all.filter((product) => product.price !== undefined).length,
    withSize: all.filter((product) => product.size !== undefined).length,
    rules: reading.rules,
    partial: reading.partial === true,
    broken: all.length === 0 && reading.cardsSeen >= SUSPICIOUS_CARDS,
  };
}
