/** Bundled into the gallery page: every sample card in its own frame, both themes, side by side. */
import { render } from 'preact';
import { Card } from '../../../components/Card.tsx';
import cardCss from '../../../components/card/card.css?inline';
import type { CardActions } from '../../../components/card/types.ts';
import tokens from '../../../components/tokens.css?inline';
import { sampleCards } from './card-samples.ts';
import { type Messages, translate } from './translate.ts';

const nothing = () => {};
const actions: CardActions = {
  onClose: nothing,
  onPacks: nothing,
  onCounted: nothing,
  onFood: nothing,
  onServing: nothing,
  onUndo: nothing,
  onHideBadge: nothing,
  onHideSite: nothing,
  onMore: nothing,
  onSearch: async () => [],
};

/** The cards lie in the flow here, not in the top layer. */
const flow =
  ':host{position:static!important;display:inline-block!important;width:320px!important;height:auto!important;margin:0 20px 20px 0!important;vertical-align:top!important}.k2{position:static;animation:none}.card{max-height:none}';

export function showCards(messages: Messages, locale: string, theme: 'light' | 'dark') {
  const t = translate(messages);
  document.body.style.background = theme === 'dark' ? '#101617' : '#f6f8f8';
  document.body.style.margin = '20px';
  document.documentElement.lang = locale;
  for (const [name, data] of Object.entries(sampleCards(t, locale))) {
    const host = document.createElement('k2-lens-card-sample');
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync([tokens, cardCss.replace(':host(:not(:popover-open))', '.never'), flow].join('\n'));
    root.adoptedStyleSheets = [sheet];
    const frame = document.createElement('div');
    frame.className = `k2 ${theme}`;
    root.append(frame);
    document.body.append(host);
    render(
      <Card data={data} actions={actions} t={t} toast={name === 'wide' ? t('toast.notCounted') : undefined} />,
      frame,
    );
    if (name === 'wide') root.querySelector('details')?.setAttribute('open', '');
  }
}

declare global {
  interface Window {
    showCards: typeof showCards;
  }
}
window.showCards = showCards;
