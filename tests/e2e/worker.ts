import type { FirstPicture } from '../../entrypoints/popup/first-picture.ts';
import type { ExtensionBrowser } from '../../scripts/lib/chromium.ts';
import { until } from '../../scripts/lib/until.ts';

/** Inside the worker. */
declare const chrome: typeof import('wxt/browser').browser;

/** Stops the service worker as the browser does after thirty idle seconds, and waits until it has stopped. */
export async function stopWorker(lens: ExtensionBrowser): Promise<void> {
  const cdp = await lens.context.newCDPSession(await lens.desk());
  // seen as it happens: a page's question may wake the worker before anybody looks
  let stopped = false;
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    stopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
  });
  await cdp.send('ServiceWorker.enable');
  await until('the worker to stop', async () => {
    // one that is just starting is not stopped by the first call
    if (!stopped) await cdp.send('ServiceWorker.stopAllWorkers');
    return stopped;
  });
  await cdp.detach();
}

/** What the worker prepared for the next popup. */
export async function preparedPopup(lens: ExtensionBrowser): Promise<FirstPicture | null> {
  const worker = await lens.worker();
  const { popup } = await worker.evaluate(() => chrome.storage.session.get('popup'));
  return typeof popup === 'string' ? (JSON.parse(popup) as FirstPicture) : null;
}

/** The extension removes itself: the one way that asks nobody. */
export async function uninstall(lens: ExtensionBrowser): Promise<void> {
  const worker = await lens.worker();
  await worker.evaluate(() => void chrome.management.uninstallSelf());
}

/** Leaves the extension less room than a line of a cart takes: the next write that adds one is refused by the browser itself. */
export async function fillStorage(lens: ExtensionBrowser): Promise<void> {
  const worker = await lens.worker();
  await worker.evaluate(async () => {
    const { local } = chrome.storage;
    const free = local.QUOTA_BYTES - (await local.getBytesInUse(null));
    await local.set({ filler: ' '.repeat(free - 50) });
  });
}
