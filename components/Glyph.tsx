import { type ComponentChild, h, type JSX } from 'preact';
import type { CardTree } from '../data/card.ts';
import { type GlyphName, glyphOf } from './glyph-shapes.ts';

export interface GlyphProps {
  name: GlyphName;
  /** The figure is not sure. */
  dashed?: boolean;
}

const SIZE_PX = 15;

/** The sign of a badge, small, in our own pages. */
export function Glyph({ name, dashed = false }: GlyphProps): JSX.Element {
  const { attributes, children } = glyphOf(name, dashed);
  return (
    <svg
      {...attributes}
      class={name === 'caution' ? 'glyph caution' : 'glyph'}
      width={SIZE_PX}
      height={SIZE_PX}
      aria-hidden="true"
    >
      {children.map(drawn)}
    </svg>
  );
}

const drawn = (tree: CardTree): ComponentChild =>
  typeof tree === 'string' ? tree : h(tree.tag, tree.attributes, tree.children.map(drawn));
