import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toggleEverywhere, togglePause, toggleSite } from '../../extension/highlight.ts';
import { settingsItem } from '../../extension/settings.ts';
import { isHighlighted, isPaused } from '../../extension/site-rules.ts';
import { siteOf } from '../../stores/match-pattern.ts';

const here = async () => isHighlighted(await settingsItem.read(), 'shop.example');
const there = async () => isHighlighted(await settingsItem.read(), 'other.example');

beforeEach(() => fakeBrowser.reset());

describe('marks', () => {
  it('are on everywhere, and one site can differ', async () => {
    expect([await here(), await there()]).toEqual([true, true]);
    await toggleSite('shop.example');
    expect([await here(), await there()]).toEqual([false, true]);
  });

  it('a site that agrees with the rest again keeps no answer of its own', async () => {
    await toggleSite('shop.example');
    await toggleSite('shop.example');
    expect((await settingsItem.read()).highlight).toEqual({ everywhere: true, sites: {} });
  });

  it('everywhere means every open tab: the answers of sites go', async () => {
    await toggleSite('shop.example');
    await toggleEverywhere();
    expect([await here(), await there()]).toEqual([false, false]);
    await toggleEverywhere();
    expect([await here(), await there()]).toEqual([true, true]);
  });
});

it('a paused shop is paused until it is read again', async () => {
  await togglePause('shop.example');
  expect(isPaused(await settingsItem.read(), 'shop.example')).toBe(true);
  await togglePause('shop.example');
  expect((await settingsItem.read()).paused).toEqual([]);
});

it('a host with and without www is one site', () => {
  expect([siteOf('www.shop.example'), siteOf('shop.example'), siteOf('www2.shop.example')]).toEqual([
    'shop.example',
    'shop.example',
    'www2.shop.example',
  ]);
});
