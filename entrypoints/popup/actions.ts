import type { PopupActions } from '../../components/popup/types.ts';
import { cartActions } from './cart-actions.ts';
import type { Loaded } from './loaded.ts';
import { pageActions } from './page-actions.ts';
import type { ShowToast } from './popup.tsx';
import { createSay } from './say.ts';
import { settingsActions } from './settings-actions.ts';

/** What the popup's buttons do. */
export function createActions(loaded: Loaded, showToast: ShowToast): PopupActions {
  const say = createSay(showToast);
  return { ...pageActions(loaded, say), ...cartActions(loaded, say), ...settingsActions(loaded, say) };
}
