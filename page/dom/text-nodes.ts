/** `NodeFilter.SHOW_TEXT`; plain Node knows no NodeFilter. */
const SHOW_TEXT = 4;

/** All text in an element, in pieces as its markup has them. */
export function textNodesIn(el: Element): Node[] {
  const nodes: Node[] = [];
  const walker = el.ownerDocument.createTreeWalker(el, SHOW_TEXT);
  while (walker.nextNode() !== null) nodes.push(walker.currentNode);
  return nodes;
}
