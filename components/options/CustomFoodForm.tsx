import type { JSX, TargetedSubmitEvent } from 'preact';
import { i18n } from '#i18n';
import { OWN_FOOD } from '../../data/own-food.ts';
import type { UgUnit } from '../../data/terms.ts';
import type { CustomFoodView } from './types.ts';

const NUMBERS = ['ugPer100g', 'servingGrams', 'packGrams'] as const;
/** Blanks at its ends are no part of a name. */
const NAME = '\\s*\\S.*\\S\\s*';

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
        .filter((word) => word.length >= OWN_FOOD.wordChars.least),
      ugPer100g: Number(text('ugPer100g')),
      servingGrams: Number(text('servingGrams')),
      packGrams: Number(text('packGrams')),
    });
  };
  return (
    <form class="panel padded custom-food" onSubmit={onSubmit}>
      <label class="wide">
        {i18n.t('custom.name')}
        <input
          name="name"
          type="text"
          required
          pattern={NAME}
          minLength={OWN_FOOD.nameChars.least}
          maxLength={OWN_FOOD.nameChars.most}
          defaultValue={food.name}
        />
      </label>
      <label class="wide">
        {i18n.t('custom.words')}
        <input name="words" type="text" maxLength={OWN_FOOD.wordChars.most} defaultValue={food.words.join(', ')} />
      </label>
      {NUMBERS.map((field) => (
        <label key={field}>
          {field === 'ugPer100g' ? i18n.t('customField.ugPer100g', { unit }) : i18n.t(`customField.${field}`)}
          <input
            name={field}
            type="number"
            required
            min={OWN_FOOD[field].least}
            max={OWN_FOOD[field].most}
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
