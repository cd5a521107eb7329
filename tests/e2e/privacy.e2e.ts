import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension, type Target } from '../../scripts/lib/build.ts';
import { expect, test } from './fixtures.ts';

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; js: string[]; css?: string[] }[];
  [key: string]: unknown;
}

const LOOPBACK = /127\.0\.0\.1|localhost|\[::1\]/;

const manifestOf = (target: Target): Manifest =>
  JSON.parse(readFileSync(join(builtExtension(target), 'manifest.json'), 'utf8')) as Manifest;

for (const target of ['chrome', 'firefox'] as const) {
  test(`the ${target} package asks for what is named, and for no more`, () => {
    test.setTimeout(180_000);
    const manifest = manifestOf(target);
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    );
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.content_scripts.flatMap(({ css }) => css ?? [])).toEqual([]);
    for (const match of manifest.content_scripts.flatMap(({ matches }) => matches))
      expect(match, 'names a host').toMatch(/^(?:https|\*):\/\/(?:\*\.)?[a-z0-9-]+\.[a-z0-9.-]+\//);
    expect(JSON.stringify(manifest)).not.toMatch(LOOPBACK);
    expect('data_collection_permissions' in gecko(manifest)).toBe(target === 'firefox');
    expect('minimum_chrome_version' in manifest).toBe(target === 'chrome');
  });

  test(`the ${target} content script is light`, () => {
    test.setTimeout(180_000);
    const script = readFileSync(join(builtExtension(target), 'content-scripts', 'grocery.js'));
    // An adapter, a food or a language adds nothing here: the worker holds them.
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(45_000);
  });

  test(`the ${target} demo build differs by the demo shop’s match alone`, () => {
    test.setTimeout(180_000);
    const demo = manifestOf(`${target}-demo`);
    const without = demo.content_scripts.map((script) => ({
      ...script,
      matches: script.matches.filter((match) => !LOOPBACK.test(match)),
    }));
    const added = demo.content_scripts.flatMap(({ matches }) => matches).filter((match) => LOOPBACK.test(match));
    expect(added.map((match) => match.replace(/^.*:\/\//, '')).sort()).toEqual(['127.0.0.1/*', 'localhost/*']);
    expect({ ...demo, content_scripts: without }).toEqual(manifestOf(target));
    for (const script of scriptsOf(builtExtension(target)))
      expect(script.text, script.name).not.toMatch(/127\.0\.0\.1/);
  });
}

test('popup and worker may not fetch; a page may', async ({ lens, open, demo }) => {
  const shop = await open('/c/cheese');
  const popup = await shop.popup();
  expect(await fetched(shop.page, demo)).toBe('sent');
  expect(await fetched(popup, demo)).toBe('TypeError');
  expect(await fetched(await lens.worker(), demo)).toBe('TypeError');
});

test('"Copy report" says how the page is made and nothing that is said on it', async ({ lens, open }) => {
  const shop = await open('/c/cheese');
  await expect.poll(async () => (await shop.badges()).length).toBeGreaterThan(5);
  const popup = await shop.popup();
  await popup.evaluate(() => {
    navigator.clipboard.writeText = async (text) => document.body.setAttribute('data-copied', text);
  });
  await lens.clickIcon(shop.page);
  await popup.getByRole('button', { name: 'More' }).click();
  await popup.getByRole('menuitem', { name: 'Copy a report' }).click();
  await expect(popup.locator('body')).toHaveAttribute('data-copied', /host: 127\.0\.0\.1\n.*cards: 24\n.*<li/s);
  expect(await popup.locator('body').getAttribute('data-copied')).not.toMatch(/Gouda|Edam|Brie/);
});

test('no request is made by the extension on the whole journey', async ({ lens, open, demo }) => {
  const strangers: string[] = [];
  const fromUs: string[] = [];
  lens.context.on('request', (request) => {
    const url = request.url();
    // Files of the package itself (pages, icons) reach no network.
    if (/^(?:chrome-extension|data|blob|about|chrome):/.test(url)) return;
    if (request.serviceWorker()) fromUs.push(url);
    else if (!url.startsWith(demo)) strangers.push(url);
  });
  const shop = await open('/c/cheese');
  const cdp = await lens.context.newCDPSession(shop.page);
  cdp.on('Network.requestWillBeSent', ({ initiator, request }) => {
    const callers = [initiator.url, ...(initiator.stack?.callFrames ?? []).map(({ url }) => url)];
    if (callers.some((caller) => caller?.startsWith('chrome-extension:'))) fromUs.push(request.url);
  });
  await cdp.send('Network.enable');
  await shop.openCard('Oudmolen Gouda');
  await shop.page.getByRole('button', { name: 'Add to cart: Polderhof Edam, red wax' }).click();
  await shop.page.goto(new URL('/cart', shop.page.url()).href);
  await expect.poll(() => shop.badged(['Polderhof Edam'])).toHaveLength(1);
  const popup = await shop.popup();
  await expect(popup.locator('.lines > li')).toHaveCount(1);
  for (const page of ['options.html', 'onboarding.html'])
    await (await lens.openBehind(page)).locator('h1').first().waitFor();
  expect({ fromUs, strangers }).toEqual({ fromUs: [], strangers: [] });
});

interface Place {
  evaluate(run: (address: string) => Promise<string>, address: string): Promise<string>;
}

/** What becomes of a request that would succeed if it were allowed: the demo shop is there. */
const fetched = (where: Place, url: string): Promise<string> =>
  where.evaluate(
    (address) =>
      fetch(address, { mode: 'no-cors' }).then(
        () => 'sent',
        (error: Error) => error.name,
      ),
    url,
  );

const gecko = (manifest: Manifest): object =>
  (manifest.browser_specific_settings as { gecko?: object } | undefined)?.gecko ?? {};

const scriptsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
