import type { Evidence, FoodRecord } from '../record-types.ts';
import type { FoodGroup } from '../terms.ts';
import type { Rule } from './types.ts';

/** Most µg per 100 g that was ever measured in a group, with room: ten times more is ng/g read as µg/100 g. */
const CEILING: Readonly<Record<FoodGroup, number>> = {
  cheese: 100,
  dairy: 20,
  fat: 50,
  egg: 70,
  poultry: 70,
  meat: 45,
  fish: 65,
  plant: 20,
  prepared: 30,
  supplement: 0,
  none: 0.5,
};

/** Foods above the ceiling of their group, and why they may be. */
const ABOVE_CEILING: Readonly<Record<string, { ug: number; because: string }>> = {
  'butter-oil': { ug: 80, because: 'the article, one sample of one brand' },
  cream: { ug: 40, because: 'WAPF says only "below 40"' },
  'chicken-skin': { ug: 120, because: 'MEXT total K 110-120: an upper bound of fat that was fed vitamin K' },
  'duck-egg': { ug: 118, because: 'IFCT, one region; MEXT bounds another at 26' },
  'duck-fat': { ug: 100, because: 'VitaK test for WAPF; MEXT bounds duck skin at 70' },
  'emu-oil': { ug: 440, because: 'VitaK test for WAPF, the highest animal fat known' },
  'fermented-vegetables-k2-starter': { ug: 882, because: 'claimed by the article, not measured by anyone else' },
  'goose-liver': { ug: 369, because: 'one measurement, copied twice; MEXT bounds another at 6' },
  'hard-cheese': { ug: 131.2, because: 'the highest of 121 Swiss cheeses (Walther 2021)' },
  natto: { ug: 1100, because: 'Bacillus subtilis natto makes MK-7: five sources agree' },
  'natto-hikiwari': { ug: 1360, because: 'natto of chopped beans' },
  'natto-low-mk7': { ug: 240, because: 'natto of a strain that makes little MK-7' },
  'natto-reinforced': { ug: 1770, because: 'natto of strains that make more, as measured' },
  'tera-natto': { ug: 190, because: 'MEXT total K: an upper bound' },
};

/** Wrong units are the commonest mistake in copied tables, and the one that shows. */
export const plausibleUnits: Rule = ({ foods }) =>
  foods.flatMap(({ file, record }) => {
    const { id, group } = record;
    const ceiling = ABOVE_CEILING[id]?.ug ?? CEILING[group];
    return figuresOf(record)
      .filter(({ ug }) => ug > ceiling)
      .map(({ key, ug }) => ({
        file,
        record: id,
        key,
        problem: `${ug} µg per 100 g is more than any ${group} food was measured at (${ceiling})`,
        remedy:
          'Is it ng/g (divide by 10) or µg/kg (divide by 10)? If it is right, list it in data/lint/plausible-units.ts with the reason.',
      }));
  });

function figuresOf({ k2, evidence }: FoodRecord): { key: string; ug: number }[] {
  const shown = k2 && k2 !== 'label' ? [k2.ugPer100g, ...k2.range].map((ug) => ({ key: 'k2', ug })) : [];
  const rows = evidence.flatMap((row, at) =>
    row.excluded ? [] : numbersOf(row).map((ug) => ({ key: `evidence.${at}`, ug })),
  );
  return [...shown, ...rows];
}

const numbersOf = ({ ugPer100g, range }: Evidence): number[] =>
  [...Object.values(ugPer100g ?? {}), ...(range ?? [])].filter((value) => typeof value === 'number');
