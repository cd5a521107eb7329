import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { UgUnit } from '../format.ts';
import type { CustomFoodView } from './types.ts';

const NAME_LENGTH = 80;
const MOST_UG = 100_000;
const MOST_GRAMS = 100_000;

const AMOUNTS = ['lowUg', 'centralUg', 'highUg'] as const;
const SIZES = ['servingGrams', 'packGrams'] as const;

interface CustomFoodFormProps {
  food: CustomFoodView;
  unit: UgUnit;
  onSave: (food: CustomFoodView) => void;
  onCancel: () => void;
}

/** A food of one's own, say with the figure of a label. Low, usual and high must stand in that order. */
export function CustomFoodForm({ food, unit, onSave, onCancel }: CustomFoodFormProps): JSX.Element {
  const [problem, setProblem] = useState('');
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const number = (field: string) => Number(data.get(field));
    const next: CustomFoodView = {
      id: food.id,
      name: String(data.get('name')).trim(),
      lowUg: number('lowUg'),
      centralUg: number('centralUg'),
      highUg: number('highUg'),
      servingGrams: number('servingGrams'),
      packGrams: number('packGrams'),
    };
    const isInOrder = next.lowUg <= next.centralUg && next.centralUg <= next.highUg;
    if (isInOrder && next.name) onSave(next);
    else setProblem(i18n.t(next.name ? 'custom.order' : 'custom.nameMissing'));
  };
  return (
    <form class="panel padded custom-food" onSubmit={onSubmit}>
      <label class="wide">
        {i18n.t('custom.name')}
        <input name="name" type="text" required maxLength={NAME_LENGTH} defaultValue={food.name} />
      </label>
      {AMOUNTS.map((field) => (
        <label key={field}>
          {i18n.t(`customField.${field}`, { unit })}
          <input name={field} type="number" required min="0" max={MOST_UG} step="any" defaultValue={`${food[field]}`} />
        </label>
      ))}
      {SIZES.map((field) => (
        <label key={field}>
          {i18n.t(`customField.${field}`)}
          <input
            name={field}
            type="number"
            required
            min="1"
            max={MOST_GRAMS}
            step="any"
            defaultValue={`${food[field]}`}
          />
        </label>
      ))}
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="row">
        <button type="submit" class="button primary">
          {i18n.t('action.save')}
        </button>
        <button type="button" class="button ghost" onClick={onCancel}>
          {i18n.t('action.cancel')}
        </button>
      </div>
    </form>
  );
}
