/** Bundled into the layout pages: badges with their card, drawn as the worker draws it and made into nodes as in the page. */
import { Card } from '../../components/Card.tsx';
import { plainTree } from '../../components/card/plain-tree.ts';
import type { CardAction, CardView } from '../../data/card.ts';
import { createCardHost } from '../../page/card.ts';
import { sampleCards } from './card-samples.ts';

export function createCard(messages: Record<string, string>) {
  const { badges, abort, styles } = window.k2;
  const t = (key: string, values: Readonly<Record<string, string>> = {}) =>
    (messages[key] ?? key).replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
  const [data] = Object.values(sampleCards(t, 'en'));
  const done: CardAction[] = [];
  let view: CardView = { panel: 'none' };
  const card = createCardHost(document, {
    signal: abort.signal,
    css: styles.card,
    draw: () =>
      queueMicrotask(() => card.fill(data ? plainTree(<Card data={data} view={view} found={null} t={t} />) : [])),
    onAction(action) {
      if (action.do === 'close') return card.close();
      view = { panel: action.do === 'panel' ? action.panel : 'none' };
      if (action.do !== 'panel') done.push(action);
      card.refresh();
    },
    onClose: () => {
      view = { panel: 'none' };
    },
    outlivesBadge: () => false,
    badges,
  });
  window.k2.card = card;
  return done;
}

declare global {
  interface Window {
    createCard: typeof createCard;
    /** What the person did in the card. */
    done: CardAction[];
  }
}
window.createCard = createCard;
