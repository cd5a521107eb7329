import { describe, expect, it } from 'vitest';
import { packSize } from '../../nutrition/pack-size.ts';
import { foodOf, matchOf, packOf, productOf } from './fixtures.ts';

const size = (product = {}, correction = {}, food = foodOf()) =>
  packSize(food, matchOf(food.id), productOf(product), correction);

describe('the size of a cart line', () => {
  it('is read, assumed, corrected or weighed', () => {
    expect(size({ pack: packOf({ grams: 400 }), quantity: 2 })).toMatchObject({ packGrams: 400, origin: 'read' });
    expect(size()).toMatchObject({ packGrams: 300, origin: 'assumed' });
    expect(size({}, { packGrams: 520 })).toMatchObject({ packGrams: 520, origin: 'corrected' });
    expect(size({ weighedGrams: 452 }).packGrams).toBeNull();
  });

  it('offers three likely sizes around the one at hand', () => {
    expect(size().choices).toEqual([200, 300, 500]);
    expect(size({ pack: packOf({ grams: 15 }) }).choices).toEqual([10, 15, 25]);
  });

  it('offers the sizes of an egg where eggs are counted', () => {
    const egg = foodOf({ id: 'egg-whole', group: 'egg', use: 'egg', pieceGrams: 55, packGrams: 550 });
    expect(size({ pack: packOf({ pieces: 10 }) }, {}, egg)).toEqual({
      packGrams: 550,
      pieces: 10,
      origin: 'assumed',
      choices: [45, 51, 60, 66],
    });
  });
});
