/** The window a document is shown in; without one nothing can be drawn. */
export function windowOf({ defaultView }: Document): Window & typeof globalThis {
  if (!defaultView) throw new TypeError('no window');
  return defaultView;
}
