import type { ComponentChildren, JSX } from 'preact';
import { type CardData, type CardView, type FoodChoice, NOT_KEPT } from '../data/card.ts';
import { Actions } from './card/Actions.tsx';
import { act } from './card/act.ts';
import { Evidence, Why } from './card/Evidence.tsx';
import { AmountRow, FormsBar, RangeBar } from './card/Figures.tsx';
import { FoodPanel, HideSitePanel, ServingPanel } from './card/Panels.tsx';
import { Icon } from './icons.tsx';
import type { Translate } from './translate.ts';

export interface CardProps {
  data: CardData;
  view: CardView;
  /** What the panel's search found; null: nothing was searched for. */
  found: readonly FoodChoice[] | null;
  t: Translate;
}

/** Id of the food's name, which names the dialog around the card (page/card.ts). */
const CARD_TITLE_ID = 'food';

/**
 * One fixed order: what it is, how much, which forms, how sure, why, what you can do. Without state: it is drawn in the
 * worker, and what can be pressed says what it does (card/act.ts).
 */
export function Card({ data, view, found, t }: CardProps): JSX.Element {
  return (
    <Frame heading={data.food} text={data.product} t={t}>
      {data.cautions.map(({ title, text }) => (
        <p key={text} class="caution" role="note">
          <Icon name="warning" size={16} />
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
      {data.forms && (data.forms.parts.length > 0 || data.forms.note) && (
        <FormsBar forms={data.forms} heading={t('split.label')} />
      )}
      <Evidence data={data} t={t} />
      {data.why.length > 0 && <Why data={data} t={t} />}
      {data.lines.map((line) => (
        <p key={line} class="line">
          {line}
        </p>
      ))}
      {data.count?.sentence && <p class="line">{data.count.sentence}</p>}
      {view.panel === 'food' && <FoodPanel foods={found ?? data.candidates} t={t} />}
      {view.panel === 'serving' && <ServingPanel data={data} t={t} />}
      {view.panel === 'hide-site' && <HideSitePanel t={t} />}
      {view.panel === 'none' && <Actions data={data} t={t} />}
      <Said view={view} food={data.food} t={t} />
      <footer>{t('card.foot')}</footer>
    </Frame>
  );
}

/** What stays of a card whose badge was just taken away: its Undo. */
export function GoneCard({ product, view, t }: { product: string; view: CardView; t: Translate }): JSX.Element {
  return (
    <Frame heading={product} t={t}>
      <Said view={view} food="" t={t} />
    </Frame>
  );
}

interface FrameProps {
  heading: string;
  text?: string;
  children: ComponentChildren;
  t: Translate;
}

function Frame({ heading, text, children, t }: FrameProps): JSX.Element {
  return (
    <div class="card">
      <header>
        <div>
          <h2 id={CARD_TITLE_ID}>
            <bdi>{heading}</bdi>
          </h2>
          {text && (
            <p>
              <bdi>{text}</bdi>
            </p>
          )}
        </div>
        <button type="button" class="close" aria-label={t('action.close')} {...act({ do: 'close' })}>
          <Icon name="close" size={14} />
        </button>
      </header>
      <div class="body">{children}</div>
    </div>
  );
}

/** Always there, so that a screen reader hears what comes into it. */
function Said({ view: { said }, food, t }: { view: CardView; food: string; t: Translate }): JSX.Element {
  const canUndo = !NOT_KEPT.some((reason) => reason === said);
  return (
    <p class="toast" role="status">
      {said && (
        <>
          {t(`toast.${said}`, { food })}
          {canUndo && (
            <button type="button" class="link" {...act({ do: 'undo' })}>
              {t('action.undo')}
            </button>
          )}
        </>
      )}
    </p>
  );
}
