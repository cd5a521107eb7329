/** The plain values of a card cross from the worker to the page: data/card.ts. */
export type {
  AmountColumn,
  Candidate,
  CardAction,
  CardData,
  CardElement,
  CardTree,
  CardView,
  Caution,
  Count,
  Forms,
  MarkedText,
  Panel,
  Range,
  Source,
} from '../../data/card.ts';
