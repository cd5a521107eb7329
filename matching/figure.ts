// Figures as shops write them: "1.000", "1,5", "1 1/2", "1 ½", ".75".

export const FRACTION: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** Groups: whole, top and bottom of "1 1/2"; the figure and the ½ of "1 ½". */
export const FIGURE = /(?:(\d+)[ -])?(\d+)\/(\d+)|(\d+(?:[.,]\d+)*|[.,]\d+)(?:\s?([½¼¾⅓⅔]))?|([½¼¾⅓⅔])/g;

/** `small`: grams and millilitres, where 1.000 is a thousand; of kilograms and litres it is one. */
export function figureValue(figure: RegExpExecArray, small: boolean): number {
  const [, whole, top, bottom, lead, beside, alone] = figure;
  if (top && bottom) return Number(whole ?? 0) + Number(top) / Number(bottom);
  const fraction = beside ?? alone;
  if (fraction) return Number((lead ?? '0').replace(',', '.')) + (FRACTION[fraction] ?? 0);
  return numberOf(lead ?? '', small);
}

/** "1.000", "1,5", "0,100": figures without a fraction; `small` as above. */
export function numberOf(text: string, small: boolean): number {
  const parts = text.split(/[.,]/);
  const last = parts.pop() ?? '';
  if (parts.length === 0) return Number(last);
  const thousands =
    last.length === 3 && parts.join('') !== '' && (small ? !/^0+$/.test(parts.join('')) : parts.length > 1);
  return Number(thousands ? parts.join('') + last : `${parts.join('')}.${last}`);
}

/** "250-300 g" is 275 g; "6-250 g" is no range. */
export const isRange = (low: number, high: number): boolean => low < high && low * 3 > high;
