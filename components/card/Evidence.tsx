import type { JSX } from 'preact';
import type { CardData } from '../../data/card.ts';
import { Icon } from '../icons.tsx';
import type { Translate } from '../translate.ts';
import { act } from './act.ts';

/** How sure, and who says so. Nothing is fetched before a click. */
export function Evidence({ data, t }: { data: CardData; t: Translate }): JSX.Element {
  const { grade, sources, moreSources } = data;
  return (
    <section>
      <p class="grade">
        <b aria-hidden="true">{grade.mark === 'label' ? t('card.label') : grade.mark}</b>
        <span>{grade.words}</span>
      </p>
      {grade.text && <p>{grade.text}</p>}
      {sources.length > 0 && (
        <p class="sources">
          {sources.map(({ label, url }) => (
            <a key={url} href={url} target="_blank" rel="noopener noreferrer">
              <span>{label}</span>
              <Icon name="open" size={10} />
            </a>
          ))}
          {moreSources > 0 && (
            <button type="button" class="link" {...act({ do: 'more' })}>
              {t('card.moreSources', { n: String(moreSources) })}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** Matched words, words ruled out, where the pack size came from. */
export function Why({ data, t }: { data: CardData; t: Translate }): JSX.Element {
  return (
    <details class="why">
      <summary>
        <Icon name="chevron" size={12} />
        {t('card.why')}
      </summary>
      <ul>
        {data.why.map(({ before, marked, after }) => (
          <li key={before + marked}>
            {before}
            <mark>
              <bdi>{marked}</bdi>
            </mark>
            {after}
          </li>
        ))}
      </ul>
    </details>
  );
}
