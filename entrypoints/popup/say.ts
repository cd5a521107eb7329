import { failureText } from '../../extension/failure-text.ts';
import type { ShowToast } from './popup.tsx';

export interface Say {
  say: (text: string, undo?: () => Promise<unknown>) => void;
  /** Says in plain words that a change was not kept; what was stored before is still there. */
  orSay: (work: Promise<unknown>) => void;
}

/** Every change of a product can be undone for as long as its toast is there. */
export function createSay(showToast: ShowToast): Say {
  const say: Say['say'] = (text, undo) => showToast(text, undo && (() => orSay(undo())));
  const orSay: Say['orSay'] = (work) => void work.catch((error: unknown) => say(failureText(error)));
  return { say, orSay };
}
