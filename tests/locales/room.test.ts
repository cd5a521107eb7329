import { describe, expect, it } from 'vitest';
import { formsOf, LANGUAGES, messagesOf } from './locale-files.ts';

/**
 * Most columns a text may take where the room is given; a Japanese character takes two. Texts that may
 * wrap are left out; that nothing is cut off in any language is measured in the browser (tests/e2e/pages.e2e.ts).
 */
const ROOM: readonly (readonly [RegExp, number])[] = [
  [/^extName$/, 45],
  // Chrome's own limit is 132 characters.
  [/^extDescription$/, 132],
  [/^tab\.(cart|page)$/, 16],
  [/^highlight\.label$/, 16],
  [/^highlight\.(here|everywhere)$/, 20],
  [/^filter\.(withK2|notMeasured|notRecognised)$/, 20],
  [/^order\.(most|name|cart)$/, 22],
  [/^(status|menu)\./, 48],
  [/^level\./, 12],
  [/^split\.(mk7|long|mk4|unknown)$/, 18],
  [/^amount\./, 20],
  [/^(reason|left)\./, 26],
  [/^badge\.(notMeasured|noData|seeLabel|tag\w+)$/, 16],
  [/^badgeSize\./, 10],
  [/^options\.(safety|target|badges|shops|cart|corrections|data|forms|privacy)$/, 22],
  [/^options\.saved$/, 14],
  [/^action\./, 18],
  [/^intro\.(skip|back|next|finish)$/, 14],
  [/^popup\.foot$/, 62],
  [/^card\.(notThisFood|countIt|counted|inTotal)$/, 28],
  [/^card\.(assumed|perCapsule|capsules|label)$/, 14],
  [/^picker\.(open|none)$/, 24],
  [/^size\.other$/, 12],
];

const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu;
const columns = (text: string) => text.replace(/\{\w+\}/g, '00').replace(WIDE, '00').length;

describe.each(LANGUAGES)('%s', (language) => {
  it('no text is too long for its place', () => {
    const tooLong = [...messagesOf(language)].flatMap(([key, message]) => {
      const room = ROOM.find(([pattern]) => pattern.test(key))?.[1] ?? Number.POSITIVE_INFINITY;
      return formsOf(message).flatMap((text) =>
        columns(text) > room ? [{ key, text, columns: columns(text), room }] : [],
      );
    });
    expect(tooLong).toEqual([]);
  });
});

it('every limit is about texts that exist', () => {
  const keys = [...messagesOf('en').keys()];
  expect(ROOM.filter(([pattern]) => !keys.some((key) => pattern.test(key)))).toEqual([]);
});
