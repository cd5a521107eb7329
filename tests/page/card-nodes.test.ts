// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { CardTree } from '../../data/card.ts';
import { setNodes } from '../../page/card/nodes.ts';

const tree = (tag: string, attributes = {}, ...children: CardTree[]): CardTree => ({ tag, attributes, children });

function drawn(...drawing: CardTree[]): HTMLElement {
  const parent = document.createElement('div');
  setNodes(parent, drawing);
  return parent;
}

describe('nodes of a drawn card', () => {
  test('elements, attributes, text', () => {
    const card = drawn(tree('p', { class: 'line', id: 'a' }, 'About ', tree('b', {}, '20'), ' µg'));
    expect(card.innerHTML).toBe('<p class="line" id="a">About <b>20</b> µg</p>');
  });

  test('what a shop wrote stays text', () => {
    const card = drawn(tree('h2', { title: '"><i>' }, '<img src=x onerror=alert(1)>'));
    expect(card.querySelector('img, i')).toBeNull();
    expect(card.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  test('signs are drawings, what stands beside them is not', () => {
    const [sign, word] = drawn(
      tree('svg', { viewBox: '0 0 16 16' }, tree('path', { d: 'M3 8h10' })),
      tree('p'),
    ).children;
    expect([sign?.namespaceURI, sign?.firstElementChild?.namespaceURI].map((uri) => uri?.includes('svg'))).toEqual([
      true,
      true,
    ]);
    expect(word?.namespaceURI).toContain('xhtml');
  });

  test('styles are set one by one', () => {
    const bar = drawn(tree('i', { style: { width: '40%', 'flex-grow': '2' } })).firstElementChild as HTMLElement;
    expect([bar.style.width, bar.style.flexGrow]).toEqual(['40%', '2']);
  });
});

describe('drawn again', () => {
  test('what the person typed and opened stays', () => {
    const before = [
      tree('input', { type: 'search' }),
      tree('details', {}, tree('summary', {}, 'Why')),
      tree('p', {}, 'a'),
    ];
    const card = drawn(...before);
    const [input, details] = card.children as unknown as [HTMLInputElement, HTMLDetailsElement];
    input.value = 'gou';
    details.open = true;
    setNodes(card, [...before.slice(0, 2), tree('p', {}, 'b'), tree('p', {}, 'c')]);
    expect([...card.children].slice(0, 2)).toEqual([input, details]);
    expect([input.value, details.open, card.textContent]).toEqual(['gou', true, 'Whybc']);
  });

  test('attributes that are said no more go', () => {
    const card = drawn(tree('button', { disabled: true, class: 'on' }, 'x'));
    setNodes(card, [tree('button', { class: 'off' }, 'x')]);
    expect(card.innerHTML).toBe('<button class="off">x</button>');
  });

  test('another kind of node takes the place; nothing takes all away', () => {
    const card = drawn(tree('p', {}, 'a'), 'b');
    setNodes(card, ['a', tree('b', {}, 'b')]);
    expect(card.innerHTML).toBe('a<b>b</b>');
    setNodes(card, []);
    expect(card.childNodes).toHaveLength(0);
  });
});
