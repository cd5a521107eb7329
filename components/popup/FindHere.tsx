import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Link, PopupActions } from './types.ts';

/** Links into the shop's own search; nothing is fetched before the click. */
export function FindHere({ links, actions }: { links: readonly Link[]; actions: PopupActions }): JSX.Element | null {
  if (links.length === 0) return null;
  return (
    <nav class="find-here" aria-label={i18n.t('find.title')}>
      <span class="caption">{i18n.t('find.title')}</span>
      <ul>
        {links.map(({ label, url }) => (
          <li key={url}>
            <button type="button" class="link" onClick={() => actions.open(url)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
