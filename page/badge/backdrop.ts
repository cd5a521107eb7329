import { parentOf } from '../dom/ancestors.ts';

/** Below this relative luminance a backdrop counts as dark. */
const DARK_BELOW = 0.4;
const OPAQUE_FROM = 0.5;

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Relative luminance 0..1 of a computed colour; null where it is see-through or unknown. */
export function luminanceOf(color: string): number | null {
  // Only what stands after a space, comma or bracket: the 3 of display-p3 is no channel.
  const values = (color.match(/(?<=[\s(,/])-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((n) =>
    n.endsWith('%') ? Number.parseFloat(n) / 100 : Number(n),
  );
  const name = color.slice(0, color.indexOf('('));
  const [a = 0, b = 0, c = 0, alpha = 1] = values;
  if (alpha < OPAQUE_FROM || values.length < 3) return null;
  const full = name.startsWith('rgb') ? 255 : 1;
  if (full > 1 || name === 'color')
    return 0.2126 * linear(a / full) + 0.7152 * linear(b / full) + 0.0722 * linear(c / full);
  // Perceived lightness, cubed, is close to luminance.
  if (name.startsWith('ok')) return a ** 3;
  if (name.startsWith('l')) return ((a + 16) / 116) ** 3;
  return null;
}

/** What is painted behind a picture. */
export interface Backdrop {
  /** The first opaque background, as computed; undefined where the browser's own shows through. */
  color?: string;
  isDark: boolean;
}

/** Reads it; `seen` keeps what was found for the ancestors, so that a list is read once. */
export function backdropOf(element: Element, view: Window, seen: Map<Element, Backdrop>): Backdrop {
  const walked: Element[] = [];
  let found: Backdrop | undefined;
  for (let at: Element | null = element; at && !found; at = parentOf(at)) {
    found = seen.get(at);
    if (found) break;
    walked.push(at);
    const color = view.getComputedStyle(at).backgroundColor;
    const luminance = luminanceOf(color);
    if (luminance !== null) found = { color, isDark: luminance < DARK_BELOW };
  }
  const backdrop = found ?? { isDark: isDarkByDefault(element.ownerDocument, view) };
  for (const at of walked) seen.set(at, backdrop);
  return backdrop;
}

/** No background anywhere: the browser paints white, or dark where the page allows that scheme. */
function isDarkByDefault(document: Document, view: Window): boolean {
  const scheme = view.getComputedStyle(document.documentElement).colorScheme ?? '';
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || (view.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false);
}
