import { browser } from '#imports';
import { noteAdd, saveCart, setHandPacks } from './carts.ts';
import { correct } from './corrections.ts';
import { foodChoices } from './food-choices.ts';
import { toggleSite } from './highlight.ts';
import { noteDay } from './history.ts';
import { notingFull } from './not-kept.ts';
import { fromWire, toWire } from './protocol.ts';
import { isStorageFull } from './stored-item.ts';
import { showState } from './toolbar.ts';
import { answer } from './worker-answer.ts';

/** What the worker keeps for pages and popup: carts, corrections, the icon. */
export function answerMessages(): void {
  answer('foodChoices', ({ query, lang }) => foodChoices(query, lang));
  // What a private window shows is not kept, title of a product or cart: Mozilla's add-on policies forbid it, and nobody
  // expects it. Marks switched for a shop or everywhere are: it is the person's own lasting choice, it names no more than
  // a shop, and without it nobody could switch them off there. The popup has no tab, and asks itself (popup/cart-actions.ts).
  answer('correct', async ({ raw, change }, { incognito }) =>
    incognito ? null : toWire(await correct(raw, fromWire(change))),
  );
  answer('toggleSite', async ({ site }) => {
    await toggleSite(site);
    return true;
  });
  answer('saveCart', async (cart, { incognito }) => {
    if (incognito) return false;
    const kept = cart.origin === 'order' ? cart : await saveCart(cart);
    // An emptied cart says nothing of the day, whatever is still counted by hand.
    if (kept && cart.lines.length > 0) await notingFull(cart.site, () => noteDay(kept));
    return kept !== null;
  });
  answer('addSeen', async ({ site, storeName, line }, { incognito }) => {
    if (incognito) return false;
    await noteAdd(site, storeName, line);
    return true;
  });
  answer('handPacks', async ({ site, storeName, line, packs }, { incognito }) => {
    if (incognito) return 'failed';
    try {
      return (await setHandPacks(site, storeName, line, packs)) ? 'kept' : 'off';
    } catch (error) {
      if (isStorageFull(error)) return 'full';
      throw error;
    }
  });
  answer('pageSeen', async (state, { id }) => {
    if (id !== undefined) await showState(id, state);
    return true;
  });
  answer('openOptions', async ({ section }) => {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${section}` });
    return true;
  });
}
