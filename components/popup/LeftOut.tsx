import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted } from '../format.ts';
import { Icon } from '../icons.tsx';
import { FoodPicker } from './FoodPicker.tsx';
import type { LeftOutReason, LeftOutView, PopupActions } from './types.ts';

const REASONS = ['noK2', 'notMeasured', 'unmatched', 'excluded'] as const satisfies readonly LeftOutReason[];

/** One folded row: how many items are not in the total, and why; it opens to the list. */
export function LeftOut({
  items,
  actions,
}: {
  items: readonly LeftOutView[];
  actions: PopupActions;
}): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        <Icon name="info" size={14} />
        <span>
          <b>{counted('cart.left', items.length)}</b>
          <span>{countsByReason(items)}</span>
        </span>
        <Icon name="chevron" size={12} class="turns" />
      </summary>
      <ul>
        {items.map((item) => (
          <LeftOutItem key={item.key} item={item} actions={actions} />
        ))}
      </ul>
    </details>
  );
}

function countsByReason(items: readonly LeftOutView[]): string {
  return REASONS.map((reason) => ({ reason, n: items.filter((item) => item.reason === reason).length }))
    .filter(({ n }) => n > 0)
    .map(({ reason, n }) => counted(`left.${reason}`, n))
    .join(' · ');
}

function LeftOutItem({ item, actions }: { item: LeftOutView; actions: PopupActions }): JSX.Element {
  const [isPicking, setPicking] = useState(false);
  if (isPicking) {
    return (
      <li class="editor">
        <FoodPicker
          label={i18n.t('picker.labelFor', { title: item.title })}
          search={actions.searchFoods}
          onChoose={(food) => actions.chooseFood(item.key, food)}
          onCancel={() => setPicking(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <span class="words">
        <bdi class="name">{item.title}</bdi>
        <span class="caption">{i18n.t(`reason.${item.reason}`)}</span>
      </span>
      {item.reason === 'excluded' ? (
        <button type="button" class="chip" onClick={() => actions.setCounted(item.key, true)}>
          {i18n.t('line.count')}
        </button>
      ) : (
        <button
          type="button"
          class="chip"
          aria-label={i18n.t('picker.labelFor', { title: item.title })}
          onClick={() => setPicking(true)}
        >
          {i18n.t('picker.open')}
        </button>
      )}
    </li>
  );
}
