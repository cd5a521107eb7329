import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../icons.tsx';
import { FoodPicker } from './FoodPicker.tsx';
import type { PopupActions } from './types.ts';

/** For a product the reader missed: name the food, one pack of it is added by hand. */
export function CountAnyway({ actions }: { actions: PopupActions }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <p class="closing">
        <button type="button" class="button small" onClick={() => setOpen(true)}>
          <Icon name="plus" size={14} />
          {i18n.t('page.countAnyway')}
        </button>
      </p>
    );
  }
  return (
    <div class="panel">
      <FoodPicker
        label={i18n.t('page.countAnywayLabel')}
        search={actions.searchFoods}
        onChoose={(food) => {
          setOpen(false);
          if (food) actions.addByHand(food);
        }}
        onCancel={() => setOpen(false)}
      />
    </div>
  );
}
