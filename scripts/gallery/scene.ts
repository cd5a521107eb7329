import type { Shown, Stage, Stored } from './stage.ts';

/** One state of what the extension shows. Pictures, structure tests and axe all go through the same list. */
export interface Scene {
  /** "Popup: cart". */
  title: string;
  /** Made when it is shown: carts are as old as the clock says. */
  stored?: () => Stored;
  /** Shown in every language; else in English alone. */
  everyLanguage?: true;
  /** For the picture alone: colours as the system forces them, or none. */
  look?: 'forced colours' | 'greyscale';
  /** Kept as text in tests/e2e/structure/. */
  kept?: true;
  show(stage: Stage): Promise<Shown>;
}
