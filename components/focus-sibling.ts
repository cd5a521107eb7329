const STEPS: Readonly<Record<string, (index: number, count: number, rtl: boolean) => number>> = {
  ArrowRight: (index, _count, rtl) => index + (rtl ? -1 : 1),
  ArrowLeft: (index, _count, rtl) => index + (rtl ? 1 : -1),
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** Arrow keys, Home and End move the focus among the items of a tab list or menu, round the end. */
export function focusSibling(event: KeyboardEvent & { currentTarget: HTMLElement }, itemSelector: string): void {
  const step = STEPS[event.key];
  if (!step) return;
  const group = event.currentTarget;
  const items = [...group.querySelectorAll<HTMLElement>(itemSelector)];
  const index = items.findIndex((item) => item.contains(group.ownerDocument.activeElement));
  const isRightToLeft = group.ownerDocument.defaultView?.getComputedStyle(group).direction === 'rtl';
  items.at(step(index, items.length, isRightToLeft) % items.length)?.focus();
  event.preventDefault();
}
