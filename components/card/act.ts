import type { CardAction } from '../../data/card.ts';

/** Attribute of what carries an action out when it is pressed; the page reads it (page/card/acts.ts). */
export const act = (action: CardAction) => ({ 'data-do': JSON.stringify(action) });
