/** Bundled into the layout pages: badges with their card, as the content script wires them. */
import { render } from 'preact';
import { CARD_TITLE_ID, Card } from '../../components/Card.tsx';
import cardCss from '../../components/card/card.css?inline';
import type { CardActions } from '../../components/card/types.ts';
import tokens from '../../components/tokens.css?inline';
import { createCardHost } from '../../page/card-host.ts';
import { sampleCards } from '../../scripts/gallery/in-page/card-samples.ts';

export function createCard(messages: Record<string, string>) {
  const { badges, abort } = window.k2;
  const t = (key: string, values: Readonly<Record<string, string>> = {}) =>
    (messages[key] ?? key).replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
  const [data] = Object.values(sampleCards(t, 'en'));
  const done: unknown[][] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      done.push([name, ...args]);
    };
  const actions: CardActions = {
    onClose: () => card.close(),
    onPacks: note('packs'),
    onCounted: note('counted'),
    onFood: note('food'),
    onServing: note('serving'),
    onUndo: note('undo'),
    onHideBadge: note('hide-badge'),
    onHideSite: note('hide-site'),
    onMore: note('more'),
  };
  const card = createCardHost(document, {
    signal: abort.signal,
    styles: [tokens, cardCss],
    titleId: CARD_TITLE_ID,
    render: (container) => data && render(<Card data={data} actions={actions} t={t} />, container),
    unrender: (container) => render(null, container),
    isDark: badges.isDark,
    setOpen: badges.setOpen,
    focusBadge: badges.focus,
    boxOf: badges.boxOf,
  });
  window.k2.card = card;
  return done;
}

declare global {
  interface Window {
    createCard: typeof createCard;
    /** What the person did in the card. */
    done: unknown[][];
  }
}
window.createCard = createCard;
