import { expect, test } from 'vitest';
import { cardPage } from './card-page.ts';

const { open, rects, moveTo, page } = cardPage();

test('Enter opens it and moves the focus in, Escape brings it back', async () => {
  await open('grid');
  await page().evaluate(() => window.k2.badges.focus(window.k2.hosts()[0] as Element));
  await page().keyboard.press('Enter');
  const opened = await rects();
  expect(opened.card).not.toBeNull();
  expect(opened.focus).toContain('Gouda');
  await page().keyboard.press('Escape');
  expect(await rects()).toMatchObject({ card: null, isBadgeFocused: true });
});

test('Escape closes a card the mouse came across and leaves the focus where the person types', async () => {
  await open('grid');
  await page().evaluate(() => document.body.append(document.createElement('input')));
  await page().locator('input').focus();
  await moveTo((await rects()).pill);
  await page().waitForFunction(() => window.k2.cardHost(), null, { timeout: 2000 });
  await page().keyboard.type('gou');
  await page().keyboard.press('Escape');
  expect(await rects()).toMatchObject({ card: null, isBadgeFocused: false });
  await page().keyboard.type('da');
  expect(await page().locator('input').inputValue()).toBe('gouda');
});

test('Tab runs through the card and back to the badge', async () => {
  await open('grid');
  await page().evaluate(() => window.k2.badges.focus(window.k2.hosts()[0] as Element));
  await page().keyboard.press('Enter');
  const stops: (string | null)[] = [];
  for (let n = 0; n < 12 && !(await rects()).isBadgeFocused; n++) {
    await page().keyboard.press('Tab');
    stops.push((await rects()).focus);
  }
  expect(stops).toEqual([
    'Close',
    'NEVO 2025',
    'Vermeer 2018',
    'Why this match',
    'One pack less',
    'One pack more',
    'Not this food',
    'More actions',
    null,
  ]);
  expect((await rects()).isBadgeFocused).toBe(true);
});

test('every action can be reached and does its work', async () => {
  await open('grid');
  const press = async (name: string) => {
    await page().evaluate((text) => {
      const host = document.querySelector('k2-lens-card');
      const root = host && window.k2.roots.get(host);
      const button = [...(root?.querySelectorAll<HTMLElement>('button,summary') ?? [])].find(
        (node) => (node.textContent || node.getAttribute('aria-label')) === text,
      );
      if (!button) throw new Error(`no button ${text}`);
      button.focus();
    }, name);
    await page().keyboard.press('Enter');
    await page().waitForTimeout(20);
  };
  await page().evaluate(() => window.k2.badges.focus(window.k2.hosts()[0] as Element));
  await page().keyboard.press('Enter');
  await press('One pack more');
  await press('Not this food');
  await press('Edam');
  await press('Not this food');
  await press('None of these');
  await press('More actions');
  await press('Hide this badge only');
  await press('More actions');
  await press('Hide on this site');
  await press('Hide on this site');
  expect(await page().evaluate(() => window.done)).toEqual([
    { do: 'packs', packs: 2 },
    { do: 'food', id: 'edam' },
    { do: 'food', id: null },
    { do: 'hideBadge' },
    { do: 'hideSite' },
  ]);
});
