/** Likeness of two siblings: same tag, and classes in common once counters and states are gone. */

const tokensOf = (el: Element): string[] =>
  (el.getAttribute('class') ?? '')
    .replace(/\d+/g, '')
    .split(/\s+/)
    .filter(
      (token) =>
        token.length > 1 && !/(?:^|[-_])(?:first|last|odd|even|active|selected|hover|current|visible)$/.test(token),
    );

/** Elements of one key have one shape. */
export const shapeKey = (el: Element): string =>
  `${el.localName} ${el.getAttribute('role')} ${el.getAttribute('class')}`;

export function sameShape(a: Element, b: Element): boolean {
  if (a.localName !== b.localName) return false;
  const classA = a.getAttribute('class');
  const classB = b.getAttribute('class');
  if (classA === classB) return a.getAttribute('role') === b.getAttribute('role');
  const [tokensA, tokensB] = [tokensOf(a), tokensOf(b)];
  if (tokensA.length === 0 || tokensB.length === 0) return tokensA.length === tokensB.length;
  const both = tokensA.filter((token) => tokensB.includes(token)).length;
  return both >= Math.min(tokensA.length, tokensB.length) / 2;
}
