/** Bundled into the gallery page: a table of every badge state in every size, in colour and in grey. */
import { badgeDrawing } from '../../../components/badge-drawing.ts';
import { createFigures } from '../../../components/figures.ts';
import tokens from '../../../components/tokens.css?inline';
import badgeCss from '../../../page/badge/badge.css?inline';
import { createPill } from '../../../page/badge/pill.ts';
import { sampleFaces } from './badge-samples.ts';
import { type Messages, translate } from './translate.ts';

const SIZES = ['regular', 'compact', 'tiny', 'beside', 'focus', 'grey'] as const;

const PAGE_CSS = `
  body { margin: 0; background: light-dark(#f6f8f8, #101617); color: light-dark(#0f1f21, #eaf1f1); font: 13px/18px system-ui, sans-serif }
  table { border-collapse: collapse; margin: 16px } th, td { padding: 6px 14px 6px 0; text-align: start; font-weight: 550; white-space: nowrap }
  .grey { filter: grayscale(1) }`;

export function showBadges(messages: Messages, locale: string, theme: 'light' | 'dark', unit: string) {
  const t = translate(messages);
  const figures = createFigures(locale, unit);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}${badgeCss}.k2{display:inline-block}`);
  const pageSheet = new CSSStyleSheet();
  pageSheet.replaceSync(PAGE_CSS);
  document.adoptedStyleSheets = [pageSheet];
  document.documentElement.style.colorScheme = theme;
  const table = document.body.appendChild(document.createElement('table'));
  const head = table.insertRow();
  for (const text of ['', ...SIZES]) head.insertCell().textContent = text;
  for (const [name, face] of Object.entries(sampleFaces)) {
    const row = table.insertRow();
    row.insertCell().textContent = name;
    for (const size of SIZES) {
      const cell = row.insertCell();
      cell.className = size;
      const root = cell.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      const pill = createPill(document);
      pill.frame.className = `k2 ${theme}`;
      const drawn = size === 'compact' || size === 'tiny' ? size : 'regular';
      pill.draw(
        badgeDrawing(face, { name: 'Oudmolen Gouda', amount: 'serving', size: drawn, figures, t }),
        size === 'beside' ? 'compact' : drawn,
        size === 'beside',
      );
      if (size === 'focus') pill.button.classList.add('flash');
      root.append(pill.frame);
    }
  }
}

declare global {
  interface Window {
    showBadges: typeof showBadges;
  }
}
window.showBadges = showBadges;
