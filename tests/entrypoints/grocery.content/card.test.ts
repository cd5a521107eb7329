import { beforeEach, expect, it, vi } from 'vitest';
import type { CardAction } from '../../../data/card.ts';
import { createCard } from '../../../entrypoints/grocery.content/card.ts';
import { askWorker } from '../../../extension/messages.ts';
import type { Payload } from '../../../extension/protocol.ts';
import { createCardHost } from '../../../page/card.ts';
import type { RawProduct } from '../../../page/types.ts';
import { speak } from '../../components/views/speak.ts';
import { lineOf } from '../../nutrition/fixtures.ts';

vi.mock('../../../extension/messages.ts', () => ({ askWorker: vi.fn() }));
vi.mock('../../../page/card.ts', () => ({ createCardHost: vi.fn() }));

beforeEach(() => speak('en'));

const gouda = { ...lineOf('Gouda', 'gouda'), raw: { title: 'Gouda' } as RawProduct };

/** The open card of a product: what it was asked to show, drawing by drawing, and its buttons. */
function openCard(handPacks: unknown) {
  const drawings: Payload<'drawCard'>[] = [];
  vi.mocked(askWorker).mockImplementation((async (name: string, payload: never) => {
    if (name === 'handPacks') return handPacks;
    drawings.push(payload);
    return [];
  }) as never);
  const press = (action: CardAction) => vi.mocked(createCardHost).mock.lastCall?.[1].onAction(action);
  const draw = () => vi.mocked(createCardHost).mock.lastCall?.[1].draw(gouda.raw);
  vi.mocked(createCardHost).mockReturnValue({ refresh: draw, fill() {}, close() {} } as never);
  const { signal } = new AbortController();
  createCard({ signal, looks: {}, shop: () => ({}), inCart: () => false, seenOf: () => gouda } as never);
  draw();
  return { drawings, press };
}

it.each([
  ['off', 'off'],
  ['full', 'full'],
  ['failed', 'failed'],
  ['no answer', null],
])('a pack that could not be added in the card is said to be not kept: %s', async (_, answer) => {
  const { drawings, press } = openCard(answer);
  press({ do: 'packs', packs: 1 });
  await vi.waitFor(() => expect(drawings).toHaveLength(2));
  expect(drawings.at(-1)?.view.said).toBe(answer ?? 'failed');
});

it('a pack that was added needs no words', async () => {
  const { drawings, press } = openCard('kept');
  press({ do: 'packs', packs: 1 });
  await vi.waitFor(() => expect(drawings).toHaveLength(2));
  expect(drawings.at(-1)?.view.said).toBeUndefined();
});
