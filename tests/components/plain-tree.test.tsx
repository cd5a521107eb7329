import { describe, expect, test } from 'vitest';
import { act } from '../../components/card/act.ts';
import { plainTree } from '../../components/card/plain-tree.ts';

const Amount = ({ ug }: { ug: number }) => (
  <>
    <b>{ug}</b> µg
  </>
);

describe('a view as plain values', () => {
  test('components are called, fragments and lists are flat, nothing is left of what is not drawn', () => {
    const view = (
      <p class="line">
        {false}
        {null}
        <Amount ug={20} />
        {['a', 'b'].map((word) => (
          <i key={word}>{word}</i>
        ))}
      </p>
    );
    expect(plainTree(view)).toEqual([
      {
        tag: 'p',
        attributes: { class: 'line' },
        children: [
          { tag: 'b', attributes: {}, children: ['20'] },
          ' µg',
          { tag: 'i', attributes: {}, children: ['a'] },
          { tag: 'i', attributes: {}, children: ['b'] },
        ],
      },
    ]);
  });

  test('false is absent, but a word in what a screen reader is told', () => {
    const [button] = plainTree(<button type="button" disabled={false} aria-pressed={false} />);
    expect(button).toEqual({ tag: 'button', attributes: { type: 'button', 'aria-pressed': false }, children: [] });
  });

  test('it survives a message, with what its buttons do', () => {
    const tree = plainTree(<button type="button" {...act({ do: 'packs', packs: 2 })} />);
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
    expect(tree[0]).toMatchObject({ attributes: { 'data-do': '{"do":"packs","packs":2}' } });
  });
});
