import type { Page } from 'playwright-core';

/** One look a scene is shown in. */
export interface Variant {
  theme: 'light' | 'dark';
  locale: string;
  /** "forced colours", "200 %": shown in the caption. */
  note?: string;
  forcedColors?: boolean;
  zoom?: number;
}

/** One picture of the contact sheet per variant. Every file of this folder may export a list called `scenes`. */
export interface Scene {
  title: string;
  /** CSS px; the picture is as tall as what it shows, unless a height is set. */
  width: number;
  height?: number;
  variants: readonly Variant[];
  /** Brings the page to the state to be shown. */
  show(page: Page, variant: Variant): Promise<void>;
}

export const BOTH_THEMES: readonly Variant[] = [
  { theme: 'light', locale: 'en' },
  { theme: 'dark', locale: 'en' },
];
