import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';

/** Draws a view for one test. A view that outlived its test would draw again with nobody to speak its words. */
export function mount(view: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(view, root));
  onTestFinished(() => act(() => render(null, root)));
  return root;
}
