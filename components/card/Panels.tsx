import type { JSX } from 'preact';
import type { CardData, FoodChoice } from '../../data/card.ts';
import { LIMITS } from '../../data/limits.ts';
import type { Translate } from '../translate.ts';
import { act } from './act.ts';

/** "Not this food": the next candidates or what was searched for, or none of these. */
export function FoodPanel({ foods, t }: { foods: readonly FoodChoice[]; t: Translate }): JSX.Element {
  return (
    <section class="panel" aria-label={t('picker.label')}>
      <h3>{t('picker.label')}</h3>
      <input type="search" placeholder={t('picker.placeholder')} aria-label={t('picker.label')} />
      <ul class="choices">
        {[...foods, { id: null, name: t('picker.none') }].map(({ id, name }) => (
          <li key={id}>
            <button type="button" {...act({ do: 'food', id })}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link" {...back}>
        {t('action.cancel')}
      </button>
    </section>
  );
}

export function ServingPanel({ data, t }: { data: CardData; t: Translate }): JSX.Element {
  return (
    <form class="panel">
      <label>
        <span>{t('card.servingGrams')}</span>
        <input
          type="number"
          name="grams"
          required
          min={LIMITS.servingGrams.least}
          max={LIMITS.servingGrams.most}
          step="any"
          value={String(data.servingGrams)}
        />
      </label>
      <div class="row">
        <button type="submit" class="button primary">
          {t('action.save')}
        </button>
        <button type="button" class="button" {...back}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}

/** A whole site goes quiet: asked once, and said where to take it back. */
export function HideSitePanel({ t }: { t: Translate }): JSX.Element {
  return (
    <section class="panel">
      <p>{t('card.hideSiteAsk')}</p>
      <div class="row">
        <button type="button" class="button primary" {...act({ do: 'hideSite' })}>
          {t('card.hideSite')}
        </button>
        <button type="button" class="button" {...back}>
          {t('action.cancel')}
        </button>
      </div>
    </section>
  );
}

const back = act({ do: 'panel', panel: 'none' });
