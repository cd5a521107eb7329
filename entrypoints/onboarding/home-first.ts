import { formatCountry } from '../../components/format.ts';
import type { ShopView } from '../../components/options/types.ts';

/** Shops of the person's own country stand first, then country by country, each by name. */
export function homeFirst(shops: readonly ShopView[]): ShopView[] {
  const home = new Intl.Locale(navigator.language).maximize().region;
  const rank = ({ country }: ShopView) => (country === home ? '' : formatCountry(country));
  return shops.toSorted((a, b) => rank(a).localeCompare(rank(b)) || a.name.localeCompare(b.name));
}
