import type { JSX, TargetedSubmitEvent } from 'preact';
import { i18n } from '#i18n';
import type { UgUnit } from '../format.ts';
import type { CustomFoodView } from './types.ts';

const NAME_LENGTH = 80;
const WORDS_LENGTH = 400;

/** The same limits as extension/custom-foods.ts. */
const NUMBERS = [
  { field: 'ugPer100g', least: 0, most: 100_000 },
  { field: 'servingGrams', least: 1, most: 2000 },
  { field: 'packGrams', least: 1, most: 20_000 },
] as const;

interface CustomFoodFormProps {
  food: CustomFoodView;
  unit: UgUnit;
  onSave: (food: CustomFoodView) => void;
  onCancel: () => void;
}

/** A food of one's own, say with the figure of a label. */
export function CustomFoodForm({ food, unit, onSave, onCancel }: CustomFoodFormProps): JSX.Element {
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (field: string) => String(data.get(field)).trim();
    onSave({
      id: food.id,
      name: text('name'),
      words: text('words')
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word.length > 1),
      ugPer100g: Number(text('ugPer100g')),
      servingGrams: Number(text('servingGrams')),
      packGrams: Number(text('packGrams')),
    });
  };
  return (
    <form class="panel padded custom-food" onSubmit={onSubmit}>
      <label class="wide">
        {i18n.t('custom.name')}
        <input name="name" type="text" required minLength={2} maxLength={NAME_LENGTH} defaultValue={food.name} />
      </label>
      <label class="wide">
        {i18n.t('custom.words')}
        <input name="words" type="text" maxLength={WORDS_LENGTH} defaultValue={food.words.join(', ')} />
      </label>
      {NUMBERS.map(({ field, least, most }) => (
        <label key={field}>
          {field === 'ugPer100g' ? i18n.t('customField.ugPer100g', { unit }) : i18n.t(`customField.${field}`)}
          <input
            name={field}
            type="number"
            required
            min={least}
            max={most}
            step="any"
            defaultValue={`${food[field]}`}
          />
        </label>
      ))}
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
