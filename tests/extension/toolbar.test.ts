import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveCart } from '../../extension/carts.ts';
import { DEFAULT_SETTINGS, type Settings, settingsItem } from '../../extension/settings.ts';
import { drawIcon, iconLook, iconText, showState } from '../../extension/toolbar.ts';
import { speak } from '../components/views/speak.ts';
import { lineOf, packOf } from '../nutrition/fixtures.ts';

const tab = { site: 'shop.example', broken: false };
const choose = (part: Partial<Settings>) => settingsItem.write({ ...DEFAULT_SETTINGS, ...part });

beforeEach(async () => {
  fakeBrowser.reset();
  speak('en');
  const lines = [lineOf('natto', 'natto', { pack: packOf({ grams: 120 }) })];
  await saveCart({ site: 'shop.example', storeName: 'Shop', seenAt: Date.now(), origin: 'page', lines });
});

describe('the toolbar icon', () => {
  it('shows µg without a target, whole days with one', async () => {
    expect(await iconLook(tab)).toMatchObject({ paused: false, text: '1.1k', isAlarm: false });
    await choose({ target: { ugPerDay: 100, origin: 'own' }, people: 2 });
    expect((await iconLook(tab)).text).toBe('5d');
  });

  it('shows nothing without a cart, in anticoagulant mode, or when not wanted', async () => {
    expect((await iconLook({ ...tab, site: 'other.example' })).text).toBe('');
    await choose({ cautions: { ...DEFAULT_SETTINGS.cautions, anticoagulant: true } });
    expect((await iconLook(tab)).text).toBe('');
    await choose({ badge: { ...DEFAULT_SETTINGS.badge, toolbarNumber: false } });
    expect((await iconLook(tab)).text).toBe('');
  });

  it('shows nothing over an emptied cart: no days that nobody eats', async () => {
    await choose({ target: { ugPerDay: 100, origin: 'own' } });
    await saveCart({ site: 'shop.example', storeName: 'Shop', seenAt: Date.now(), origin: 'page', lines: [] });
    expect(await iconLook(tab)).toEqual({ paused: false, text: '', title: 'K2 Lens', isAlarm: false });
  });

  it('shows no "0d" over a cart that holds no figure: not measured is not zero', async () => {
    await choose({ target: { ugPerDay: 180, origin: 'own' } });
    const lines = [lineOf('feta', 'feta'), lineOf('box', null)];
    await saveCart({ site: 'shop.example', storeName: 'Shop', seenAt: Date.now(), origin: 'page', lines });
    expect(await iconLook(tab)).toEqual({ paused: false, text: '', title: 'K2 Lens', isAlarm: false });
  });

  it('says in words what it shows, to those who hear it', async () => {
    const title = async () => (await iconLook(tab)).title.replace(/\s/g, ' ');
    expect(await title()).toBe('K2 Lens: cart about 1,130 µg');
    await choose({ target: { ugPerDay: 100, origin: 'own' }, people: 2 });
    expect(await title()).toBe('K2 Lens: cart about 1,130 µg, 5.5 days for 2');
    speak('fr');
    expect(await title()).toBe('K2 Lens : panier, environ 1 130 µg, 5,5 jours pour 2 personnes');
    speak('en');
    await choose({ cautions: { ...DEFAULT_SETTINGS.cautions, anticoagulant: true } });
    expect(await title()).toBe('K2 Lens');
    const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle');
    await drawIcon(7, await iconLook({ ...tab, broken: true }));
    expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'K2 Lens: Can’t read this page' });
  });

  it('is paused where marks are off or the shop is paused', async () => {
    await choose({ paused: ['shop.example'] });
    expect(await iconLook(tab)).toMatchObject({ paused: true, text: '', isAlarm: false });
    await choose({ highlight: { everywhere: true, sites: { 'shop.example': false } } });
    expect((await iconLook(tab)).paused).toBe(true);
  });

  it('raises the alarm when nothing of a full page could be read, in every mode', async () => {
    await choose({ cautions: { ...DEFAULT_SETTINGS.cautions, anticoagulant: true } });
    expect(await iconLook({ ...tab, broken: true })).toMatchObject({ paused: false, text: '!', isAlarm: true });
  });

  it('sets the picture of a tab only when it may be another: after a navigation it is the plain one again', async () => {
    const setIcon = vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue(undefined as never);
    const draw = (paused: boolean) => drawIcon(7, { paused, text: '', title: '', isAlarm: false });
    await draw(false);
    await draw(false);
    expect(setIcon).toHaveBeenCalledTimes(1);
    await draw(true);
    await draw(true);
    await draw(false);
    await draw(false);
    expect(setIcon).toHaveBeenCalledTimes(4);
  });

  it('ends with the picture of what was chosen last, however fast marks are switched off and on', async () => {
    let shown = '';
    let isDrawn: Promise<void> | undefined;
    vi.spyOn(fakeBrowser.action, 'setIcon').mockImplementation((async ({ path }: { path: Record<number, string> }) => {
      await isDrawn;
      shown = path[16] ?? '';
    }) as never);
    await showState(8, tab);
    await choose({ highlight: { everywhere: false, sites: {} } });
    isDrawn = new Promise((done) => setTimeout(done, 100));
    const off = showState(8, tab);
    await vi.waitFor(() => expect(fakeBrowser.action.setIcon).toHaveBeenCalledTimes(2), { interval: 1 });
    await choose({});
    await Promise.all([off, showState(8, tab)]);
    expect(shown).toBe('/icons/16.png');
  });

  it('does not mind a tab that is gone', async () => {
    vi.spyOn(fakeBrowser.action, 'setIcon').mockRejectedValue(new Error('No tab with id: 404.') as never);
    await expect(drawIcon(404, { paused: false, text: '5d', title: '', isAlarm: false })).resolves.toBeUndefined();
  });
});

it.each([
  [0.3, null, 'en', ''],
  [0, 0, 'en', ''],
  [7, null, 'en', '7'],
  [424, null, 'en', '424'],
  [1070, null, 'en', '1.1k'],
  [12_300, null, 'en', '12k'],
  [1070, null, 'de', '1100'],
  [12_300, null, 'de', '12k'],
  [1070, null, 'ja', '1100'],
  [900, 5.9, 'en', '5d'],
  [900, 0.4, 'en', '0d'],
  [900, 14, 'fr', '14j'],
  [1e7, 1234, 'en', '1234'],
  [1e9, null, 'en', '1B'],
])('%f µg, %s days in %s is "%s"', (ug, days, locale, text) => {
  expect(iconText(ug, days, locale)).toBe(text);
});
