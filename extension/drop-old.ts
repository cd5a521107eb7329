import { withoutOld } from './cart-changes.ts';
import { cartsItem } from './carts.ts';
import { daysSince, historyItem } from './history.ts';
import { settingsItem } from './settings.ts';

/** Nothing is kept longer than the person wants, whether or not a shop is visited again. Run when the worker starts. */
export async function dropOld(now = Date.now()): Promise<void> {
  const { keepDays } = (await settingsItem.read()).cart;
  const [carts, days] = await Promise.all([cartsItem.read(), historyItem.read()]);
  if (Object.keys(withoutOld(carts, keepDays, now)).length < Object.keys(carts).length)
    await cartsItem.update((all) => withoutOld(all, keepDays, now));
  if (daysSince(days, keepDays, now).length < days.length)
    await historyItem.update((all) => daysSince(all, keepDays, now));
}
