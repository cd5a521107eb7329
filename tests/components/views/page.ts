import { act } from 'preact/test-utils';

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
