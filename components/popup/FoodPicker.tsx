import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FoodChoice } from '../../data/card.ts';

export interface FoodPickerProps {
  label: string;
  search: (query: string) => Promise<readonly FoodChoice[]>;
  /** null: none of these. */
  onChoose: (food: string | null) => void;
  onCancel: () => void;
  allowNone?: boolean;
}

/** Typed food search, in place. */
export function FoodPicker({ label, search, onChoose, onCancel, allowNone }: FoodPickerProps): JSX.Element {
  const [query, setQuery] = useState('');
  const [choices, setChoices] = useState<readonly FoodChoice[] | null>(null);
  const id = useId();

  useEffect(() => {
    let isCurrent = true;
    if (query.trim() === '') setChoices(null);
    else void search(query).then((found) => isCurrent && setChoices(found));
    return () => {
      isCurrent = false;
    };
  }, [query]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFieldSetElement>) => {
    if (event.key !== 'Escape') return;
    event.preventDefault(); // Escape would close the popup
    onCancel();
  };

  return (
    <fieldset class="picker" aria-label={label} onKeyDown={onKeyDown}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        placeholder={i18n.t('picker.placeholder')}
        value={query}
        ref={focusOnce}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <div class="chips" role="status">
        {choices?.map((choice) => (
          <button key={choice.id} type="button" class="chip" onClick={() => onChoose(choice.id)}>
            {choice.name}
          </button>
        ))}
        {choices?.length === 0 && <span class="caption">{i18n.t('picker.nothing')}</span>}
      </div>
      <div class="chips">
        {allowNone && (
          <button type="button" class="chip" onClick={() => onChoose(null)}>
            {i18n.t('picker.none')}
          </button>
        )}
        <button type="button" class="chip quiet" onClick={onCancel}>
          {i18n.t('action.cancel')}
        </button>
      </div>
    </fieldset>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  if (input && input.dataset.focused === undefined) {
    input.dataset.focused = '';
    input.focus();
  }
}
