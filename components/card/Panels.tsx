import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../translate.ts';
import type { Candidate, CardActions, CardData } from './types.ts';

interface PanelProps {
  data: CardData;
  actions: CardActions;
  close: () => void;
  t: Translate;
}

/** "Not this food": the next candidates, a search, or none of these. */
export function FoodPanel({ data, actions, close, t }: PanelProps): JSX.Element {
  const [found, setFound] = useState(data.candidates);
  const choose = (id: string | null) => {
    close();
    actions.onFood(id);
  };
  const search = async (query: string) => {
    const foods: readonly Candidate[] =
      query.trim() && actions.onSearch ? await actions.onSearch(query) : data.candidates;
    setFound(foods.slice(0, 5));
  };
  return (
    <section class="panel" aria-label={t('picker.label')}>
      <h3>{t('picker.label')}</h3>
      {actions.onSearch && (
        <input
          type="search"
          placeholder={t('picker.placeholder')}
          aria-label={t('picker.label')}
          onInput={(event) => search(event.currentTarget.value)}
        />
      )}
      <ul class="choices">
        {found.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(id)}>
              {name}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => choose(null)}>
            {t('picker.none')}
          </button>
        </li>
      </ul>
      <button type="button" class="link" onClick={close}>
        {t('action.cancel')}
      </button>
    </section>
  );
}

const SERVING_GRAMS = { least: 1, most: 1000 } as const;

export function ServingPanel({ data, actions, close, t }: PanelProps): JSX.Element {
  const [grams, setGrams] = useState(data.servingGrams);
  const save = (event: Event) => {
    event.preventDefault();
    close();
    if (grams >= SERVING_GRAMS.least && grams <= SERVING_GRAMS.most) actions.onServing(grams);
  };
  return (
    <form class="panel" onSubmit={save}>
      <label>
        <span>{t('card.servingGrams')}</span>
        <input
          type="number"
          min={SERVING_GRAMS.least}
          max={SERVING_GRAMS.most}
          value={grams}
          onInput={(event) => setGrams(event.currentTarget.valueAsNumber)}
        />
      </label>
      <div class="row">
        <button type="submit" class="button primary">
          {t('action.save')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}

/** A whole site goes quiet: asked once, and said where to take it back. */
export function HideSitePanel({ actions, close, t }: PanelProps): JSX.Element {
  return (
    <section class="panel">
      <p>{t('card.hideSiteAsk')}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={() => actions.onHideSite()}>
          {t('card.hideSite')}
        </button>
        <button type="button" class="button" onClick={close}>
          {t('action.cancel')}
        </button>
      </div>
    </section>
  );
}
