import { Component, type JSX } from 'preact';
import type { Translate } from '../translate.ts';
import { Icon } from './Icon.tsx';
import type { CardActions, CardData, Count } from './types.ts';

export type Panel = 'food' | 'serving' | 'hide-site' | null;

interface ActionsProps {
  data: CardData;
  actions: CardActions;
  open: (panel: Panel) => void;
  t: Translate;
}

export function Actions({ data, actions, open, t }: ActionsProps): JSX.Element {
  return (
    <div class="actions">
      {data.count && <Counting count={data.count} actions={actions} t={t} />}
      <div class="row">
        <button type="button" class="button" onClick={() => open('food')}>
          {data.isSupplement ? t('card.wrongAmount') : t('card.notThisFood')}
        </button>
        <Overflow data={data} actions={actions} open={open} t={t} />
      </div>
    </div>
  );
}

function Counting({ count, actions, t }: { count: Count; actions: CardActions; t: Translate }): JSX.Element {
  if (count.kind === 'line') {
    const { isCounted } = count;
    return (
      <button
        type="button"
        class={isCounted ? 'button on' : 'button primary'}
        aria-pressed={isCounted}
        onClick={() => actions.onCounted(!isCounted)}
      >
        <Icon name={isCounted ? 'check' : 'plus'} />
        {isCounted ? t('card.counted') : t('card.countIt')}
      </button>
    );
  }
  const { packs } = count;
  return (
    <fieldset class={packs > 0 ? 'packs on' : 'packs'}>
      <legend>{packs > 0 ? t('card.byHand') : t('card.inTotal')}</legend>
      <button
        type="button"
        disabled={packs === 0}
        aria-label={t('card.lessPacks')}
        onClick={() => actions.onPacks(packs - 1)}
      >
        <Icon name="minus" />
      </button>
      <output>{packs}</output>
      <button type="button" aria-label={t('card.morePacks')} onClick={() => actions.onPacks(packs + 1)}>
        <Icon name="plus" />
      </button>
    </fieldset>
  );
}

/** What is needed once a month. A class: hooks would add 1 kB to the content script. */
class Overflow extends Component<ActionsProps, { isOpen: boolean }> {
  override state = { isOpen: false };

  readonly #close = () => this.setState({ isOpen: false });
  readonly #onKey = (event: KeyboardEvent) => event.key === 'Escape' && this.#close();
  readonly #onLeave = (event: FocusEvent & { currentTarget: Element }) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) this.#close();
  };

  #items(): [label: string, run: () => void][] {
    const { data, actions, open, t } = this.props;
    const isCounted = data.count?.kind === 'line' ? data.count.isCounted : data.count?.kind === 'packs';
    return [
      [t('card.changeServing'), () => open('serving')],
      [t('card.otherFood'), () => open('food')],
      ...(isCounted ? [[t('card.dontCount'), () => actions.onCounted(false)] as [string, () => void]] : []),
      [t('card.hideBadge'), () => actions.onHideBadge()],
      [t('card.hideSite'), () => open('hide-site')],
    ];
  }

  override render(): JSX.Element {
    const { isOpen } = this.state;
    return (
      <div class="overflow" onFocusOut={this.#onLeave}>
        <button
          type="button"
          class="button icon-only"
          aria-label={this.props.t('card.more')}
          aria-expanded={isOpen}
          onClick={() => this.setState({ isOpen: !isOpen })}
          onKeyDown={this.#onKey}
        >
          <Icon name="more" size={16} />
        </button>
        {isOpen && (
          <ul class="menu">
            {this.#items().map(([label, run]) => (
              <li key={label}>
                <button
                  type="button"
                  onKeyDown={this.#onKey}
                  onClick={() => {
                    this.#close();
                    run();
                  }}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    );
  }
}
