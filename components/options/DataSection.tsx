import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { UgUnit } from '../../data/terms.ts';
import { counted } from '../format.ts';
import { gradeWords } from '../GradeMark.tsx';
import { holdsWords } from '../holds-words.ts';
import { SearchField } from '../SearchField.tsx';
import { FoodRows } from './FoodRows.tsx';
import { Section } from './Section.tsx';
import type { FoodRow } from './types.ts';

interface DataSectionProps {
  foods: readonly FoodRow[];
  tableDate: string;
  unit: UgUnit;
  openFood?: string;
}

const GRADES = ['A', 'B', 'C', 'D'] as const;

/** The whole table: what is known of each food, how well, and from where. */
export function DataSection({ foods, tableDate, unit, openFood }: DataSectionProps): JSX.Element {
  const [query, setQuery] = useState('');
  const isHit = holdsWords(query);
  const found = foods.filter(({ id, name }) => isHit(`${name} ${id}`));
  return (
    <Section id="data" title={i18n.t('options.data')} intro={i18n.t('data.intro', { date: tableDate })}>
      <dl class="grades">
        {GRADES.map((grade) => (
          <div key={grade}>
            <dt>{grade}</dt>
            <dd>{gradeWords(grade)}</dd>
          </div>
        ))}
      </dl>
      <SearchField
        class="wide"
        label={i18n.t('data.search')}
        placeholder={counted('data.searchMany', foods.length)}
        value={query}
        onSearch={setQuery}
      />
      <FoodRows foods={found} unit={unit} {...(openFood && { openFood })} />
      {found.length === 0 && <p class="caption">{i18n.t('search.nothing')}</p>}
      <p class="hint">{i18n.t('data.rounding')}</p>
    </Section>
  );
}
