import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { i18n } from '#i18n';
import { createActions } from '../../../entrypoints/options/actions.ts';
import { shopViews } from '../../../entrypoints/options/shops.ts';
import { setPaused } from '../../../extension/highlight.ts';
import { DEFAULT_SETTINGS, settingsItem } from '../../../extension/settings.ts';
import { addedSitesItem, registerAddedSites, turnOn } from '../../../extension/sites.ts';
import { atSite, patternsOf, stores } from '../../../stores/index.ts';
import { hostOf, siteOf } from '../../../stores/match-pattern.ts';
import { speak } from '../../components/views/speak.ts';
import { type GrantedSites, grantSites } from '../../extension/granted-sites.ts';

vi.mock('../../../entrypoints/options/draw-badge.ts', () => ({ drawBadge: () => undefined }));

const FARM = 'https://farm.example';
let browserHas: GrantedSites;
const said: string[] = [];
const actions = createActions((text) => said.push(text));

async function shopAt(site: string) {
  const shop = shopViews(await settingsItem.read(), await addedSitesItem.read()).find((view) => view.site === site);
  if (!shop) throw new Error(`no shop at ${site}`);
  return shop;
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  speak('en');
  said.length = 0;
  browserHas = grantSites();
});

it('says of each site what README says of it: a sister shop nobody looked at was read in no page', () => {
  const shown = new Map(shopViews(DEFAULT_SETTINGS, []).map(({ site, name, evidence }) => [site, { name, evidence }]));
  const known = stores.flatMap((store) =>
    patternsOf(store).map((pattern) => {
      const site = siteOf(hostOf(pattern).replace('*.', ''));
      const { name, evidence } = atSite(store, site);
      return [site, { name, evidence }] as const;
    }),
  );
  expect(shown.get('ralphs.com')).toEqual({ name: 'Ralphs', evidence: 'none' });
  expect(shown).toEqual(new Map(known));
});

describe('the switch of a shop in options', () => {
  it('on reads a site again that was paused in the popup: it keeps its permission and its place', async () => {
    await turnOn(FARM);
    await setPaused('farm.example', true);
    const paused = await shopAt('farm.example');
    expect(paused.isOn).toBe(false);
    await actions.setShop(paused, true);
    expect(await shopAt('farm.example')).toMatchObject({ kind: 'added', isOn: true });
    expect([...browserHas.granted]).toEqual([`${FARM}/*`]);
  });

  it('off gives the permission of an added site back', async () => {
    await turnOn(FARM);
    await actions.setShop(await shopAt('farm.example'), false);
    expect([await addedSitesItem.read(), [...browserHas.granted], browserHas.registered]).toEqual([[], [], []]);
  });

  it('on reads a site that was paused when the browser took its permission back', async () => {
    const [shop] = shopViews(await settingsItem.read(), []).filter(({ kind }) => kind === 'optional');
    const site = shop?.site ?? '';
    await actions.setShop(await shopAt(site), true);
    await setPaused(site, true);
    browserHas.granted.clear();
    await registerAddedSites();
    await actions.setShop(await shopAt(site), true);
    expect(await shopAt(site)).toMatchObject({ kind: 'added', isOn: true });
  });

  it('pressed twice, or in a window that is behind, does what it says', async () => {
    const tesco = await shopAt('tesco.com');
    await Promise.all([actions.setShop(tesco, false), actions.setShop(tesco, false)]);
    expect((await shopAt('tesco.com')).isOn).toBe(false);
    await Promise.all([actions.setShop(tesco, true), actions.setShop(tesco, true)]);
    expect((await settingsItem.read()).paused).toEqual([]);
  });
});

it('deleting everything leaves no site granted or read', async () => {
  await turnOn(FARM);
  await turnOn('https://other.example');
  expect(await actions.deleteEverything()).toBe(true);
  expect([await addedSitesItem.read(), [...browserHas.granted], browserHas.registered]).toEqual([[], [], []]);
});

it('deleting everything deletes what is stored where the browser keeps a permission', async () => {
  await turnOn(FARM);
  await setPaused('tesco.com', true);
  vi.spyOn(fakeBrowser.permissions, 'remove').mockRejectedValue(new Error('required by policy'));
  expect(await actions.deleteEverything()).toBe(false);
  expect((await settingsItem.read()).paused).toEqual([]);
});

it('what could not be kept is said: a full disk, and anything else', async () => {
  const writing = vi.spyOn(fakeBrowser.storage.local, 'set');
  writing.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  expect(await actions.change((settings) => ({ ...settings, people: 2 }))).toBe(false);
  writing.mockRejectedValueOnce(new Error('no'));
  expect(await actions.removeCorrection('gouda')).toBe(false);
  expect(said).toEqual([i18n.t('toast.full'), i18n.t('toast.failed')]);
  expect(await actions.change((settings) => ({ ...settings, people: 2 }))).toBe(true);
  expect(said).toHaveLength(2);
});
