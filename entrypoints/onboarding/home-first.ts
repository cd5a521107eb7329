import { formatCountry } from '../../components/format.ts';
import type { ShopView } from '../../components/options/types.ts';

/** Shops of the person's own country stand first, then country by country, each by name. */
export function homeFirst(shops: readonly ShopView[]): ShopView[] {
  const home = homeCountry();
  const rank = ({ country }: ShopView) => (country === home ? '' : formatCountry(country));
  return shops.toSorted((a, b) => rank(a).localeCompare(rank(b)) || a.name.localeCompare(b.name));
}

/** Undefined for what is no language tag: Chromium under LANG=C says `en-US@posix`. */
function homeCountry(): string | undefined {
  try {
    return new Intl.Locale(navigator.language).maximize().region;
  } catch {
    return undefined;
  }
}
