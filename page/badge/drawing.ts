/** What is drawn crosses from the worker to the page: the words for it are shared (data/drawing.ts). */
export type { BadgeDrawing, BadgeSize } from '../../data/drawing.ts';
