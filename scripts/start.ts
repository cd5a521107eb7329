// The demo: builds the extension, serves the bundled shop on loopback and opens a browser with both.
// With no display, or with --headless, it walks the journey itself, prints the totals and leaves pictures in .output/demo/.
import { builtExtension } from './lib/build.ts';
import { ExtensionBrowser } from './lib/chromium.ts';
import { serveDemo } from './lib/demo-server.ts';
import { walkJourney } from './lib/journey.ts';

/** The demo shop's usual door; a busy one is no error, the system picks another. */
const PORT = 4720;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

console.log('Building the extension …');
const extension = builtExtension('chrome-demo');
const shop = await serveDemo(PORT);
console.log(`Demo shop: ${shop.url}`);

const lens = await ExtensionBrowser.launch({ extension, headless });
try {
  if (headless) await walkJourney(lens, shop.url);
  else {
    const page = lens.context.pages()[0] ?? (await lens.context.newPage());
    await page.goto(shop.url);
    console.log('Close the browser window to end the demo.');
    await new Promise((done) => lens.context.on('close', done));
  }
} finally {
  if (headless) await lens.close();
  shop.close();
}
