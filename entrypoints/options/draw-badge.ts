import type { DrawBadge } from '../../components/SampleBadge.tsx';
import tokens from '../../components/tokens.css?inline';
import badgeCss from '../../page/badge/badge.css?inline';
import { createPill } from '../../page/badge/pill.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens + badgeCss);

/** As on a page, in a root of its own; the theme is the browser's, and nothing happens on a click. */
export const drawBadge: DrawBadge = (place, drawing) => {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const { frame, draw } = createPill(document);
  frame.className = 'k2';
  frame.inert = true;
  draw(drawing, drawing.size === 'auto' ? 'regular' : drawing.size, false);
  root.replaceChildren(frame);
};
