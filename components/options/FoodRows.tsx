import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { UgUnit } from '../../data/terms.ts';
import { counted, formatBounded, formatUgRange } from '../format.ts';
import { GradeMark } from '../GradeMark.tsx';
import type { FoodRow } from './types.ts';

interface FoodRowsProps {
  foods: readonly FoodRow[];
  unit: UgUnit;
  openFood?: string;
}

export function FoodRows({ foods, unit, openFood }: FoodRowsProps): JSX.Element {
  return (
    <div class="panel table-wrap">
      <table class="foods">
        <thead>
          <tr>
            <th scope="col">{i18n.t('data.food')}</th>
            <th scope="col">{i18n.t('data.amount', { unit })}</th>
            <th scope="col">{i18n.t('data.range')}</th>
            <th scope="col">{i18n.t('data.grade')}</th>
          </tr>
        </thead>
        <tbody>
          {foods.map((food) => (
            <tr key={food.id} id={`food-${food.id}`}>
              <th scope="row">
                <bdi>{food.name}</bdi>
                <Sources food={food} isOpen={food.id === openFood} />
              </th>
              <td>{amountText(food)}</td>
              <td>{food.k2 ? formatUgRange(food.k2.lowUg, food.k2.highUg) : ''}</td>
              <td>
                <GradeMark grade={food.grade} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const amountText = ({ k2 }: FoodRow) => (k2 ? formatBounded(k2) : i18n.t('reason.notMeasured'));

function Sources({ food, isOpen }: { food: FoodRow; isOpen: boolean }): JSX.Element | null {
  const n = food.sources.length;
  if (n === 0 && !food.note) return null;
  return (
    <details open={isOpen}>
      <summary class="caption">{counted('data.sources', n)}</summary>
      {food.note && <p class="caption">{food.note}</p>}
      <ul>
        {food.sources.map((source) => (
          <li key={source.citation}>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.citation}
              </a>
            ) : (
              source.citation
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
