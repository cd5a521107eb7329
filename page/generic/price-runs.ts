import type { Pattern } from '../pattern.ts';
import * as In from './flags.ts';
import type { Leaf } from './leaf.ts';
import { callings, inTwo, isMinus, pieceRun, type Run } from './price-pieces.ts';
import { COLON_PRICE, hasCents, isAmountOnly, MEMBER, moneyIn, OLD, PER_PIECE, UNIT_LABEL } from './price-text.ts';

const SHORT = 14;
/** "Najniższa cena z 30 dni przed obniżką". */
const LONGEST_LABEL = 44;

/** The amount with the few short texts behind it: "£7.78", "/", "kg". */
function wordsFrom(text: string, leaves: readonly Leaf[], from: number): string {
  let words = text;
  for (const leaf of leaves.slice(from, from + 3)) {
    // "/100g"
    if (leaf.kind !== 'text' || leaf.text.length > SHORT || /^\s*[^\s/].*\d|^\d/.test(leaf.text)) break;
    words += ` ${leaf.text}`;
    if (moneyIn(words) === 'unit') break;
  }
  return words;
}

const isLabel = (leaf: Leaf | undefined, test: Pattern): leaf is Leaf =>
  leaf?.kind === 'text' &&
  leaf.money === undefined &&
  (leaf.flags & (In.heading | In.named)) === 0 &&
  leaf.text.length < LONGEST_LABEL &&
  !hasCents(leaf.text) &&
  test.test(leaf.text);
const isBeside = (label: Leaf, leaf: Leaf | undefined): boolean =>
  leaf !== undefined &&
  (label.el.parentElement === leaf.el.parentElement || label.el.contains(leaf.el) || leaf.el.contains(label.el));

/** "Was", "price per kilo" in an element of its own: between two amounts it is that of its sibling, or of what follows. */
function isLabelled(leaves: readonly Leaf[], from: number, to: number, as: Pattern): boolean {
  // "OLD", line break, "PRICE" is one label
  const isTwoLines = !isLabel(leaves[from - 1], as) && leaves[from - 1]?.el === leaves[from - 2]?.el;
  const at = isTwoLines ? from - 2 : from - 1;
  const [leaf, prior, before, after] = [leaves[from], leaves[at - 1], leaves[at], leaves[to]];
  if (isLabel(before, as) && (isBeside(before, leaf) || prior?.money === undefined || !isBeside(before, prior)))
    return true;
  return isLabel(after, as) && isBeside(after, leaf) && !isBeside(after, leaves[to + 1]);
}

/** An amount that is spoken, and shown in pieces inside the element that says so: where the pieces end. */
function endOfTwin(leaves: readonly Leaf[], at: number): number {
  const spoken = leaves[at];
  let [to, shown] = [at + 1, ''];
  // "4 euros and 99 cents": the pieces say it better
  for (; spoken && spoken.flags & In.spoken && hasCents(spoken.text); to++) {
    const { el, text = '' } = leaves[to] ?? {};
    if (el === undefined || el === spoken.el || !spoken.el.contains(el)) break;
    shown += text;
  }
  return digitsOf(shown) === digitsOf(spoken?.text) ? to : at + 1;
}
const digitsOf = (text = ''): string => text.replace(/\D/g, '');

/** Where no price to pay says its currency: amounts in elements called "price". */
const unsignedRuns = (leaves: readonly Leaf[], runs: readonly Run[]): Run[] =>
  leaves.flatMap(({ kind, money, flags, text, el }, i) =>
    kind === 'text' &&
    money === undefined &&
    flags & In.money &&
    isAmountOnly(text) &&
    !runs.some(({ from, to }) => from <= i && i < to)
      ? { el, text, old: (flags & In.struck) !== 0, kind: 'price', ...callings(flags), from: i, to: i + 1 }
      : [],
  );

export function runsOf(leaves: readonly Leaf[]): Run[] {
  const runs = signedRuns(leaves);
  return runs.some(({ kind, old }) => kind === 'price' && !old) ? runs : [...runs, ...unsignedRuns(leaves, runs)];
}

function signedRuns(leaves: readonly Leaf[]): Run[] {
  const runs: Run[] = [];
  const comparable = leaves.some(({ money }) => money === 'unit');
  for (let i = 0; i < leaves.length; ) {
    const leaf = leaves[i];
    if (leaf === undefined || leaf.kind !== 'text') {
      i++;
      continue;
    }
    // a flash: "-", "0,20", "€"
    if (isMinus(leaf) && isBeside(leaf, leaves[i + 1]) && !/^[.,]/.test(leaves[i + 1]?.text ?? '')) {
      i += 2;
      continue;
    }
    const isColon = leaf.money === undefined && (comparable || leaf.flags & In.money) && COLON_PRICE.test(leaf.text);
    if (
      leaf.money === 'price' ||
      leaf.money === 'old' ||
      leaf.money === 'unit' ||
      isColon ||
      (leaf.money === undefined && inTwo(leaf, leaves[i + 1]) !== undefined)
    ) {
      const joined = inTwo(leaf, leaves[i + 1]);
      const text = joined ?? leaf.text;
      const to = joined === undefined ? endOfTwin(leaves, i) : i + 2;
      // "4,65 €" followed by "/ kg" in an element of its own
      const words = leaf.money === 'price' ? wordsFrom(text, leaves, to) : text;
      const isUnit = leaf.money === 'price' && isLabelled(leaves, i, to, UNIT_LABEL);
      const perUnit = isUnit || (leaf.money === 'price' && moneyIn(words) === 'unit');
      runs.push({
        el: leaf.el,
        text: perUnit && !isUnit ? words : text,
        old: leaf.money === 'old' || (leaf.flags & In.struck) !== 0 || isLabelled(leaves, i, to, OLD),
        kind: leaf.money === 'unit' || perUnit ? 'unit' : 'price',
        member: MEMBER.test(text) || isLabelled(leaves, i, to, MEMBER),
        each: PER_PIECE.test(words) || words.includes('/'),
        ...callings(leaf.flags, words),
        from: i,
        to,
      });
      i = to;
      continue;
    }
    const pieces = leaf.money === undefined || leaf.money === 'sign' ? pieceRun(leaves, i) : undefined;
    if (pieces !== undefined) {
      const { text, to } = pieces;
      const perUnit = moneyIn(wordsFrom(text, leaves, to)) === 'unit' || isLabelled(leaves, i, to, UNIT_LABEL);
      runs.push({
        ...pieces,
        old: pieces.old || isLabelled(leaves, i, to, OLD),
        kind: perUnit ? 'unit' : 'price',
      });
      i = to;
      continue;
    }
    if (leaf.money !== undefined) runs.push({ text: leaf.text, old: false, kind: 'other', from: i, to: i + 1 });
    i++;
  }
  return runs;
}
