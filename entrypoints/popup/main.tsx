import { render } from 'preact';
import { i18n } from '#i18n';
import { afterPicture } from '../../components/after-picture.ts';
import type { PopupActions, PopupState } from '../../components/popup/types.ts';
import { firstPicture } from './first-picture.ts';
import { type ActionsFor, Popup } from './popup.tsx';
import './popup.css';

document.documentElement.lang = i18n.t('intlLocale');
const app = document.getElementById('app');
const { promise: actions, resolve: canAct } = Promise.withResolvers<PopupActions>();

function show(state: PopupState, actionsFor: ActionsFor): void {
  if (app) render(<Popup state={state} actionsFor={actionsFor} />, app);
}

/** What is pressed in the first picture is done as soon as it can be. */
const later = new Proxy({} as PopupActions, {
  get:
    (_, name: keyof PopupActions) =>
    (...words: unknown[]) =>
      actions.then((all) => (all[name] as (...words: unknown[]) => unknown)(...words)),
});

/** The popup as it lives: all that is stored, and the page. */
async function live(): Promise<void> {
  const { createActions, followState } = await import('./live.ts');
  followState((loaded) =>
    show(loaded.state, (showToast) => {
      const all = createActions(loaded, showToast);
      canAct(all);
      return all;
    }),
  );
}

const picture = await firstPicture().catch(() => null);
if (picture) {
  show(picture, () => later);
  afterPicture(() => void live());
} else void live();
