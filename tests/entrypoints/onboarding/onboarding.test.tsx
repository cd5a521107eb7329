// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Onboarding } from '../../../entrypoints/onboarding/onboarding.tsx';
import { DEFAULT_SETTINGS, type Settings, settingsItem } from '../../../extension/settings.ts';
import { addedSitesItem, turnOn } from '../../../extension/sites.ts';
import { mount } from '../../components/views/mount.ts';
import { button } from '../../components/views/page.ts';
import { speak } from '../../components/views/speak.ts';
import { grantSites } from '../../extension/granted-sites.ts';

vi.mock('../../../entrypoints/options/draw-badge.ts', () => ({ drawBadge: () => undefined }));
vi.mock('../../../entrypoints/options/sample-badges.ts', () => ({ sampleBadges: () => [] }));

const BLOOD_THINNER = 'I take warfarin or a similar anticoagulant';
const TARGET = { ugPerDay: 180, origin: 'article' };
const NONE = DEFAULT_SETTINGS.cautions;
let closed: number[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  speak('en');
  grantSites();
  closed = [];
  vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue({ id: 7 } as never);
  vi.spyOn(fakeBrowser.tabs, 'remove').mockImplementation(async (id) => void closed.push(Number(id)));
});

async function open(stored: Partial<Settings> = {}) {
  await settingsItem.write({ ...DEFAULT_SETTINGS, ...stored });
  const root = mount(<Onboarding />);
  await vi.waitFor(() => expect(root.querySelector('h1')).not.toBeNull());
  const press = (name: string) => act(() => button(root, name).click());
  const box = (name: string) => {
    const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(name));
    const input = label?.querySelector('input') ?? root.querySelector<HTMLInputElement>(`[id="${label?.htmlFor}"]`);
    if (!input) throw new Error(`no box ${name}`);
    return input;
  };
  const tick = (name: string) => act(() => box(name).click());
  const ticked = () =>
    [...root.querySelectorAll<HTMLInputElement>('.question input')]
      .filter(({ checked }) => checked)
      .map(({ id }) => root.querySelector(`label[for="${id}"] b`)?.textContent);
  const isClosed = () => vi.waitFor(() => expect(closed).toEqual([7]));
  return { root, press, box, tick, ticked, isClosed };
}

const kept = async () => {
  const { cautions, target, onboarded } = await settingsItem.read();
  return { cautions, target, onboarded };
};

describe('a caution is on until the person unticks it', () => {
  it('the introduction shown again starts from the answers that are kept, and leaves them as they are', async () => {
    const cautions = { ...NONE, anticoagulant: true, clotting: true };
    const { press, ticked, isClosed } = await open({ cautions, target: TARGET, onboarded: true });
    press('Continue');
    expect(ticked()).toEqual([BLOOD_THINNER, 'Past stroke, cardiac arrest or clotting problem']);
    press('Continue');
    press('Done');
    await isClosed();
    expect(await kept()).toEqual({ cautions, target: TARGET, onboarded: true });
  });

  it('Skip after a caution was ticked keeps the caution', async () => {
    const { press, tick, isClosed } = await open();
    press('Continue');
    tick(BLOOD_THINNER);
    press('Continue');
    press('Skip');
    await isClosed();
    expect(await kept()).toMatchObject({ cautions: { ...NONE, anticoagulant: true }, onboarded: true });
  });

  it('a tab that is closed in the middle of the introduction loses no answer', async () => {
    const { press, tick } = await open();
    press('Continue');
    tick(BLOOD_THINNER);
    tick('Pregnant or breast-feeding');
    await vi.waitFor(async () =>
      expect((await kept()).cautions).toEqual({ ...NONE, anticoagulant: true, pregnancy: true }),
    );
  });

  it('a tick that the browser has no room for is not shown as one', async () => {
    const { press, tick, ticked } = await open();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    press('Continue');
    tick(BLOOD_THINNER);
    expect(ticked()).toEqual([BLOOD_THINNER]);
    await vi.waitFor(() => expect(ticked()).toEqual([]));
  });

  it('what is ticked in options meanwhile stands when the introduction is done', async () => {
    const { press, ticked, isClosed } = await open();
    press('Continue');
    await settingsItem.update((old) => ({ ...old, cautions: { ...old.cautions, anticoagulant: true } }));
    await vi.waitFor(() => expect(ticked()).toEqual([BLOOD_THINNER]));
    press('Continue');
    press('Done');
    await isClosed();
    expect((await kept()).cautions).toEqual({ ...NONE, anticoagulant: true });
  });

  it('unticking it is the person’s to do, and a slip of the finger takes no target away', async () => {
    const { press, tick, ticked } = await open({ target: TARGET });
    press('Continue');
    const isOn = (anticoagulant: boolean) =>
      vi.waitFor(async () =>
        expect(await kept()).toMatchObject({ cautions: { ...NONE, anticoagulant }, target: TARGET }),
      );
    tick(BLOOD_THINNER);
    await isOn(true);
    tick(BLOOD_THINNER);
    await isOn(false);
    expect(ticked()).toEqual([]);
  });
});

describe('the shops of the introduction', () => {
  it('those that are ticked stay ticked when another is switched off', async () => {
    const { root, press, tick, box } = await open();
    press('Continue');
    press('Continue');
    tick('shop.billa.at');
    act(() => button(root, 'Read Albert Heijn').click());
    await vi.waitFor(() => expect(button(root, 'Read Albert Heijn').getAttribute('aria-checked')).toBe('false'));
    expect(box('shop.billa.at').checked).toBe(true);
    expect(button(root, 'Allow 1 shop')).toBeDefined();
  });

  it('a site that is given back is gone from the list', async () => {
    await turnOn('https://farm.example');
    const { root, press } = await open();
    press('Continue');
    press('Continue');
    act(() => button(root, 'Read farm.example').click());
    await vi.waitFor(() => expect(root.textContent).not.toContain('farm.example'));
    expect(await addedSitesItem.read()).toEqual([]);
  });

  it('a browser whose language is none has an introduction, too', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US@posix');
    const { press, tick, ticked } = await open();
    press('Continue');
    tick(BLOOD_THINNER);
    await vi.waitFor(() => expect(ticked()).toEqual([BLOOD_THINNER]));
  });
});
