import { act } from 'preact/test-utils';
import { PopupView } from '../../../components/popup/PopupView.tsx';
import type { Display, PopupState } from '../../../components/popup/types.ts';
import { mount } from './mount.ts';
import { actions, display, state } from './samples.ts';

/** The popup in a page of its own, and what its buttons were asked to do. */
export function show(part: Partial<PopupState> = {}, does = actions()) {
  const root = mount(<PopupView state={{ ...state, ...part }} actions={does} toast={null} />);
  return { root, does, text: () => plain(root.textContent) };
}

export const withDisplay = (part: Partial<Display>): Partial<PopupState> => ({ display: { ...display, ...part } });

export const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

export function button(root: Element, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find(
    (element) => plain(element.getAttribute('aria-label')) === name || plain(element.textContent) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

export const press = (element: Element | null, key: string) =>
  act(() => void element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
