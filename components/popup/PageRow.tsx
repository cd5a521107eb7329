import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Amount } from '../../data/terms.ts';
import { formatGrams, formatUg } from '../format.ts';
import { Glyph } from '../Glyph.tsx';
import { Icon } from '../icons.tsx';
import { AmountText } from './AmountText.tsx';
import { FoodPicker } from './FoodPicker.tsx';
import { HandPacks } from './HandPacks.tsx';
import type { Display, PageRowView, PopupActions } from './types.ts';

interface PageRowProps {
  row: PageRowView;
  display: Display;
  actions: PopupActions;
}

/** One product of the page: what its badge says, a jump to it, and packs added by hand. */
export function PageRow({ row, display, actions }: PageRowProps): JSX.Element {
  const [isPicking, setPicking] = useState(false);
  const amount = display.amount === 'serving' ? row.perServing : row.per100g;
  const canCount = row.filter === 'withK2' && amount !== undefined;
  return (
    <li class="line page-line">
      <Glyph {...row.glyph} />
      <div class="words">
        <bdi class="name" title={row.title}>
          {row.title}
        </bdi>
        <p class="meta">
          {metaText(row, display, amount)}
          {!canCount && !row.supplement && (
            <button type="button" class="assumed" onClick={() => setPicking(!isPicking)} aria-expanded={isPicking}>
              {i18n.t('picker.open')}
            </button>
          )}
        </p>
      </div>
      {amount && <AmountText amount={amount} grade={row.grade} unit={display.unit} />}
      <button
        type="button"
        class="button ghost icon-only jump"
        aria-label={i18n.t('page.jump', { title: row.title })}
        title={i18n.t('page.jumpShort')}
        onClick={() => actions.jumpTo(row.cardId)}
      >
        <Icon name="target" size={14} />
      </button>
      {canCount && row.packs === 0 && (
        <button
          type="button"
          class="button ghost icon-only add"
          aria-label={i18n.t('page.add', { title: row.title })}
          title={i18n.t('page.addShort')}
          onClick={() => actions.setPacks(row.key, 1)}
        >
          <Icon name="plus" size={14} />
        </button>
      )}
      {canCount && row.packs !== 0 && (
        <div class="by-hand">
          <span class="caption">{i18n.t(row.leftOut ? 'reason.excluded' : 'page.inTotal')}</span>
          {row.packs !== null && (
            <HandPacks
              title={row.title}
              packs={row.packs}
              least={0}
              onChange={(packs) => actions.setPacks(row.key, packs)}
            />
          )}
        </div>
      )}
      {isPicking && (
        <div class="editor">
          <FoodPicker
            label={i18n.t('picker.labelFor', { title: row.title })}
            search={actions.searchFoods}
            onChoose={(food) => {
              setPicking(false);
              actions.chooseFood(row.key, food);
            }}
            onCancel={() => setPicking(false)}
          />
        </div>
      )}
    </li>
  );
}

function metaText(row: PageRowView, display: Display, amount: Amount | undefined): string {
  if (row.supplement) {
    return row.supplement.ugPerDose === null
      ? i18n.t('supplement.seeLabel')
      : i18n.t('supplement.dose', { dose: formatUg(row.supplement.ugPerDose, display.unit) });
  }
  if (display.anticoagulant && row.askFirst) return i18n.t('line.askFirst');
  if (!amount) return row.foodName ?? '';
  if (display.amount === '100g') return i18n.t('amount.per100g');
  return i18n.t('page.serving', { size: formatGrams(amount.grams) });
}
