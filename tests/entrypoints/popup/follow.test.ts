import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { quietReport } from '../../../entrypoints/grocery.content/report.ts';
import { followState } from '../../../entrypoints/popup/follow.ts';
import { seenVersionItem } from '../../../entrypoints/popup/news.ts';
import { askPage } from '../../../extension/messages.ts';
import type { PageReport } from '../../../extension/protocol.ts';
import { DEFAULT_SETTINGS, settingsItem } from '../../../extension/settings.ts';
import { speak } from '../../components/views/speak.ts';

vi.mock('../../../components/after-picture.ts', () => ({ afterPicture: (task: () => void) => task() }));
vi.mock('../../../extension/messages.ts', () => ({ askPage: vi.fn(), askWorker: vi.fn() }));

const QUIET = quietReport('tesco.com', false);
/** One card was seen: the popup does not ask again. */
const REPORT: PageReport = { ...QUIET, scanned: true, health: { ...QUIET.health, seen: 1 } };

beforeEach(async () => {
  fakeBrowser.reset();
  speak('en');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '1.0' });
  const tab: unknown = { id: 7, url: 'https://www.tesco.com/groceries/en-GB/trolley' };
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
  await seenVersionItem.write('1.0');
});

it('the popup is not set back to what was stored before a click when a slow page answers at last', async () => {
  const answers: ((report: PageReport) => void)[] = [];
  vi.mocked(askPage).mockImplementation(() => new Promise((resolve) => answers.push(resolve as never)));
  const shown: boolean[] = [];
  followState(({ state }) => shown.push(state.dimOthers));
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  await settingsItem.write({ ...DEFAULT_SETTINGS, badge: { ...DEFAULT_SETTINGS.badge, dimOthers: true } });
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  for (const answer of answers) answer(REPORT);
  await vi.waitFor(() => expect(shown.length).toBeGreaterThan(2));
  expect(shown).toEqual([false, true, true]);
});
