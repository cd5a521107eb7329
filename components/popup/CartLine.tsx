import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatGrams, formatNumber } from '../format.ts';
import { GradeMark } from '../GradeMark.tsx';
import { AmountText } from './AmountText.tsx';
import { LineEditor } from './LineEditor.tsx';
import type { Display, LineView, PopupActions } from './types.ts';

export interface CartLineProps {
  line: LineView;
  display: Display;
  actions: PopupActions;
}

/** One food of the cart: grade, name, packs and size, µg and range, and its bar against the largest line. */
export function CartLine({ line, display, actions }: CartLineProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const toggle = () => setOpen(!isOpen);
  return (
    <li class="line">
      <GradeMark grade={line.grade} askFirst={display.anticoagulant && line.askFirst} />
      <div class="words">
        <button type="button" class="name" aria-expanded={isOpen} title={line.title} onClick={toggle}>
          <bdi>{line.title}</bdi>
        </button>
        <p class="meta">
          <PackText line={line} isOpen={isOpen} onCorrect={toggle} />
          {line.byHand && <span>· {i18n.t('line.byHand')}</span>}
          {display.anticoagulant && line.askFirst && <span>· {i18n.t('line.askFirst')}</span>}
        </p>
      </div>
      <AmountText amount={line.amount} grade={line.grade} unit={display.unit} />
      {!display.anticoagulant && (
        <div class="bar" aria-hidden="true">
          <span style={{ inlineSize: `${line.barShare * 100}%` }} />
        </div>
      )}
      {isOpen && <LineEditor line={line} actions={actions} onDone={() => setOpen(false)} />}
    </li>
  );
}

/** "1 × 650 g"; what we assumed is dashed and a button. */
function PackText({
  line,
  isOpen,
  onCorrect,
}: {
  line: LineView;
  isOpen: boolean;
  onCorrect: () => void;
}): JSX.Element {
  if (line.packGrams === null) return <bdi>{formatGrams(line.amount.grams)}</bdi>;
  const size = line.pieces
    ? i18n.t('line.pieces', { n: formatNumber(line.pieces), size: formatGrams(line.packGrams / line.pieces) })
    : formatGrams(line.packGrams);
  // "10 × 55 g" says it all for one box of eggs
  const packs = line.pieces && line.packs === 1 ? null : `${formatNumber(line.packs)}\u00a0×`;
  if (line.size !== 'assumed') return <bdi>{packs ? `${packs} ${size}` : size}</bdi>;
  return (
    <>
      {packs && <bdi>{packs}</bdi>}
      <button type="button" class="assumed" aria-expanded={isOpen} onClick={onCorrect}>
        {i18n.t('line.assumed', { size })}
      </button>
    </>
  );
}
