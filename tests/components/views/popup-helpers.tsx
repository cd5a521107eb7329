import { render } from 'preact';
import { act } from 'preact/test-utils';
import { PopupView } from '../../../components/popup/PopupView.tsx';
import type { Display, PopupState } from '../../../components/popup/types.ts';
import { mount } from './mount.ts';
import { plain } from './page.ts';
import { actions, display, state } from './samples.ts';

/** The popup in a page of its own, and what its buttons were asked to do. */
export function show(part: Partial<PopupState> = {}, does = actions()) {
  const view = (changed: Partial<PopupState>) => (
    <PopupView state={{ ...state, ...changed }} actions={does} toast={null} />
  );
  const root = mount(view(part));
  const redraw = (changed: Partial<PopupState>) => act(() => render(view(changed), root));
  return { root, does, redraw, text: () => plain(root.textContent) };
}

export const withDisplay = (part: Partial<Display>): Partial<PopupState> => ({ display: { ...display, ...part } });
