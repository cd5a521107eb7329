import type { Candidate } from '../../data/card.ts';

/** The plain values of a card cross from the worker to the page: data/card.ts. */
export type {
  AmountColumn,
  Candidate,
  CardData,
  Caution,
  Count,
  Forms,
  MarkedText,
  Range,
  Source,
} from '../../data/card.ts';

/** What the person can do in a card; the session carries it out and hands new data. */
export interface CardActions {
  onClose(): void;
  /** Packs of the product in the total, 0 and up. */
  onPacks(packs: number): void;
  onCounted(isCounted: boolean): void;
  /** `null`: none of these foods. */
  onFood(id: string | null): void;
  onServing(grams: number): void;
  /** Takes back the last correction. */
  onUndo(): void;
  onHideBadge(): void;
  onHideSite(): void;
  /** The food's page in options, with all sources. */
  onMore(): void;
  /** Foods by name, as typed. */
  onSearch?(query: string): Promise<readonly Candidate[]>;
}
