import { Component, createRef, type JSX } from 'preact';
import { Actions, type Panel } from './card/Actions.tsx';
import { Evidence, Why } from './card/Evidence.tsx';
import { AmountRow, FormsBar, RangeBar } from './card/Figures.tsx';
import { Icon } from './card/Icon.tsx';
import { FoodPanel, HideSitePanel, ServingPanel } from './card/Panels.tsx';
import type { CardActions, CardData } from './card/types.ts';
import type { Translate } from './translate.ts';

export interface CardProps {
  data: CardData;
  actions: CardActions;
  /** Said after a correction, with Undo beside it; the session takes it away after six seconds. */
  toast?: string;
  t: Translate;
}

/** Id of the food's name, which names the dialog around the card (page/card-host.ts). */
export const CARD_TITLE_ID = 'food';

/** One fixed order: what it is, how much, which forms, how sure, why, what you can do. */
export class Card extends Component<CardProps, { panel: Panel }> {
  override state: { panel: Panel } = { panel: null };

  readonly #body = createRef<HTMLDivElement>();
  readonly #open = (panel: Panel) => this.setState({ panel });
  readonly #close = () => this.#open(null);

  override render(): JSX.Element {
    const { data, actions, toast, t } = this.props;
    const { panel } = this.state;
    const panelProps = { data, actions, t, close: this.#close };
    return (
      <div class="card">
        <header>
          <div>
            <h2 id={CARD_TITLE_ID}>
              <bdi>{data.food}</bdi>
            </h2>
            <p>
              <bdi>{data.product}</bdi>
            </p>
          </div>
          <button type="button" class="close" aria-label={t('action.close')} onClick={() => actions.onClose()}>
            <Icon name="close" />
          </button>
        </header>
        <div class="body" ref={this.#body}>
          {data.cautions.map(({ title, text }) => (
            <p key={text} class="caution" role="note">
              <Icon name="caution" size={16} />
              <span>
                {title && <b>{title} </b>}
                {text}
              </span>
            </p>
          ))}
          {data.noFigure && (
            <div class="no-figure">
              <p>{data.noFigure.heading}</p>
              <p>{data.noFigure.text}</p>
            </div>
          )}
          {data.amounts.length > 0 && <AmountRow amounts={data.amounts} />}
          {data.range && <RangeBar range={data.range} />}
          {data.forms && data.forms.parts.length > 0 && <FormsBar forms={data.forms} heading={t('split.label')} />}
          <Evidence data={data} onMore={() => actions.onMore()} t={t} />
          {data.why.length > 0 && <Why data={data} t={t} />}
          {data.lines.map((line) => (
            <p key={line} class="line">
              {line}
            </p>
          ))}
          {data.count?.sentence && <p class="line">{data.count.sentence}</p>}
          {panel === 'food' && <FoodPanel {...panelProps} />}
          {panel === 'serving' && <ServingPanel {...panelProps} />}
          {panel === 'hide-site' && <HideSitePanel {...panelProps} />}
          {panel === null && <Actions data={data} actions={actions} open={this.#open} t={t} />}
          <p class="toast" role="status">
            {toast && (
              <>
                {toast}
                <button type="button" class="link" onClick={() => actions.onUndo()}>
                  {t('action.undo')}
                </button>
              </>
            )}
          </p>
          <footer>{t('card.foot')}</footer>
        </div>
      </div>
    );
  }

  /** The panel took the focus along: back to the button it came from. */
  override componentDidUpdate(_props: CardProps, before: { panel: Panel }) {
    if (before.panel && !this.state.panel) this.#body.current?.querySelector<HTMLElement>('.row .button')?.focus();
  }
}
