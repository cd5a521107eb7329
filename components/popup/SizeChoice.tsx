import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatGrams } from '../format.ts';

export interface SizeChoiceProps {
  question: string;
  /** Names the field for another size. */
  ownLabel: string;
  /** Likely sizes of one pack, or of one piece. */
  grams: readonly number[];
  chosen: number | null;
  /** Grams of one pack, or of one piece, at most. */
  most: number;
  onChoose: (grams: number) => void;
}

/** Three likely sizes, or a number of one's own; kept for this product. */
export function SizeChoice({ question, ownLabel, grams, chosen, most, onChoose }: SizeChoiceProps): JSX.Element {
  const [isOther, setOther] = useState(false);
  const id = useId();
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get('grams');
    onChoose(Number(value));
  };
  return (
    <fieldset class="size-choice" aria-label={question}>
      <p>{question}</p>
      <div class="chips">
        {withChosen(grams, chosen).map((size) => (
          <button
            key={size}
            type="button"
            class={size === chosen ? 'chip on' : 'chip'}
            aria-pressed={size === chosen}
            onClick={() => onChoose(size)}
          >
            <bdi>{formatGrams(size)}</bdi>
          </button>
        ))}
        {!isOther && (
          <button type="button" class="chip" onClick={() => setOther(true)}>
            {i18n.t('size.other')}
          </button>
        )}
      </div>
      {isOther && (
        <form class="chips" onSubmit={onSubmit}>
          <label for={id}>{ownLabel}</label>
          <input id={id} name="grams" type="number" min="1" max={most} step="any" required class="short" />
          <button type="submit" class="chip on">
            {i18n.t('action.save')}
          </button>
        </form>
      )}
    </fieldset>
  );
}

/** The size at hand is one of the choices: it takes the place of the nearest; between two ("M-L") it stands beside both. */
function withChosen(grams: readonly number[], chosen: number | null): readonly number[] {
  if (chosen === null || grams.includes(chosen)) return grams;
  const distance = (size: number) => Math.abs(size - chosen);
  const least = Math.min(...grams.map(distance));
  const nearest = grams.filter((size) => distance(size) === least);
  const others = nearest.length > 1 ? grams : grams.filter((size) => size !== nearest[0]);
  return [...others, chosen].sort((a, b) => a - b);
}
