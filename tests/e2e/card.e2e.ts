import { expect, test } from './fixtures.ts';

/** The card's corrections, made where the person sees the badge, with their Undo. */

test('None of these: the badge goes, the card stays to take it back, and Undo brings the badge again', async ({
  open,
}) => {
  const shop = await open();
  await shop.openCard('Oudmolen Gouda');
  await shop.pressInCard('Not this food');
  await expect.poll(() => shop.card()).toContain('Which food is it?');
  await shop.pressInCard('None of these');
  await expect.poll(() => shop.card()).toContain('No longer counted as this food');
  await expect.poll(() => shop.badged(['Oudmolen Gouda'])).toEqual([]);
  await shop.pressInCard('Undo');
  await expect.poll(() => shop.badged(['Oudmolen Gouda'])).toEqual(['Oudmolen Gouda']);
  await expect.poll(() => shop.card()).toBeNull();
});

test('another food, found by its first letters', async ({ open, lens }) => {
  const shop = await open();
  await shop.openCard('Oudmolen Gouda');
  await shop.pressInCard('Not this food');
  await expect.poll(() => shop.card()).toContain('None of these');
  expect(await shop.card()).not.toContain('Emmental');
  // At once: each letter draws the list anew, and a click must not race with that.
  await shop.page.keyboard.insertText('emment');
  await shop.pressInCard('Emmental');
  await expect.poll(() => shop.card()).toContain('Counted as Emmental');
  const [correction] = Object.values((await lens.stored<Record<string, { food: string }>>('corrections')) ?? {});
  expect(correction?.food).toBe('emmental');
  await shop.pressInCard('Undo');
  await expect.poll(() => lens.stored('corrections')).toEqual({});
});

test('a serving of one’s own, and packs added by hand', async ({ open }) => {
  const shop = await open();
  await shop.openCard('Oudmolen Gouda');
  await shop.pressInCard('More actions');
  await shop.pressInCard('Change serving size…');
  await expect.poll(() => shop.card()).toContain('Grams in one serving');
  await shop.page.keyboard.press('ControlOrMeta+A');
  await shop.page.keyboard.type('55');
  await shop.page.keyboard.press('Enter');
  await expect.poll(() => shop.card()).toContain('per serving, 55 g');
  await expect.poll(() => shop.card()).toContain('Serving size changed');
  await shop.pressInCard('One pack more');
  await expect.poll(() => shop.card()).toContain('Added by you');
});

test('Hide this badge only: gone, with its Undo', async ({ open }) => {
  const shop = await open();
  await shop.openCard('Oudmolen Gouda');
  await shop.pressInCard('More actions');
  await shop.pressInCard('Hide this badge only');
  await expect.poll(() => shop.card()).toContain('Badge hidden');
  await expect.poll(() => shop.badged(['Oudmolen Gouda'])).toEqual([]);
  await shop.pressInCard('Undo');
  await expect.poll(() => shop.badged(['Oudmolen Gouda'])).toEqual(['Oudmolen Gouda']);
});
