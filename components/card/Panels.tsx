import { Component, type JSX } from 'preact';
import type { Translate } from '../translate.ts';
import type { Candidate, CardActions, CardData } from './types.ts';

interface PanelProps {
  data: CardData;
  actions: CardActions;
  close: () => void;
  t: Translate;
}

/** The button that opened a panel is gone: the focus goes on where the work does. */
const focusFirst = (panel: HTMLElement | null) => panel?.querySelector<HTMLElement>('input,button')?.focus();

const MOST_FOUND = 5;

/** "Not this food": the next candidates, a search, or none of these. */
export class FoodPanel extends Component<PanelProps, { found: readonly Candidate[] | null }> {
  override state = { found: null };

  readonly #search = async (query: string) => {
    const found = query.trim() ? await this.props.actions.onSearch?.(query) : null;
    this.setState({ found: found?.slice(0, MOST_FOUND) ?? null });
  };

  #choose(id: string | null) {
    this.props.close();
    this.props.actions.onFood(id);
  }

  override render(): JSX.Element {
    const { data, actions, close, t } = this.props;
    const found: readonly Candidate[] = this.state.found ?? data.candidates;
    return (
      <section class="panel" aria-label={t('picker.label')} ref={focusFirst}>
        <h3>{t('picker.label')}</h3>
        {actions.onSearch && (
          <input
            type="search"
            placeholder={t('picker.placeholder')}
            aria-label={t('picker.label')}
            onInput={(event) => this.#search(event.currentTarget.value)}
          />
        )}
        <ul class="choices">
          {found.map(({ id, name }) => (
            <li key={id}>
              <button type="button" onClick={() => this.#choose(id)}>
                {name}
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => this.#choose(null)}>
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
}

const SERVING_GRAMS = { least: 1, most: 1000 } as const;

export function ServingPanel({ data, actions, close, t }: PanelProps): JSX.Element {
  const save = (event: Event & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const grams = Number(new FormData(event.currentTarget).get('grams'));
    close();
    if (grams >= SERVING_GRAMS.least && grams <= SERVING_GRAMS.most) actions.onServing(grams);
  };
  return (
    <form class="panel" onSubmit={save} ref={focusFirst}>
      <label>
        <span>{t('card.servingGrams')}</span>
        <input
          type="number"
          name="grams"
          min={SERVING_GRAMS.least}
          max={SERVING_GRAMS.most}
          defaultValue={String(data.servingGrams)}
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
    <section class="panel" ref={focusFirst}>
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
