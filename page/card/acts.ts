import type { CardAction } from '../../data/card.ts';

/** What the person does in a card: presses, types, sends. Its elements say what that means (`data-do`). */
export function takeActs(card: HTMLElement, act: (action: CardAction) => void): void {
  const menu = () => card.querySelector(OPEN_MENU);
  const closeMenuUnlessIn = (node: Node) => !menu()?.contains(node) && menu()?.removeAttribute('open');

  card.addEventListener('click', ({ target }) => {
    closeMenuUnlessIn(target as Node);
    const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset.do;
    if (!action) return;
    menu()?.removeAttribute('open');
    act(JSON.parse(action) as CardAction);
  });
  card.addEventListener('input', ({ target }) => {
    const { type, value } = target as HTMLInputElement;
    if (type === 'search') act({ do: 'search', query: value });
  });
  card.addEventListener('submit', (event) => {
    event.preventDefault();
    act({ do: 'serving', grams: Number(new FormData(event.target as HTMLFormElement).get('grams')) });
  });
  card.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && closeMenuUnlessIn(relatedTarget as Node));
  card.addEventListener('keydown', ({ key }) => {
    const open = menu();
    if (key !== 'Escape' || !open) return;
    open.removeAttribute('open');
    open.querySelector('summary')?.focus();
  });
}

export const OPEN_MENU = '.overflow[open]';
