import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatGrams, formatUg } from '../format.ts';
import { CustomFoodForm } from './CustomFoodForm.tsx';
import { Section } from './Section.tsx';
import type { CorrectionView, CustomFoodView, OptionsActions, OptionsState } from './types.ts';

interface CorrectionsSectionProps {
  state: OptionsState;
  actions: OptionsActions;
}

export function CorrectionsSection({ state, actions }: CorrectionsSectionProps): JSX.Element {
  return (
    <Section id="corrections" title={i18n.t('options.corrections')} intro={i18n.t('corrections.intro')}>
      {state.corrections.length === 0 ? (
        <p class="panel padded">{i18n.t('corrections.none')}</p>
      ) : (
        <ul class="panel">
          {state.corrections.map((correction) => (
            <li key={correction.key} class="shop-row">
              <div>
                <bdi>
                  <b>{correction.title}</b>
                </bdi>
                <span class="caption evidence">{correctionText(correction)}</span>
              </div>
              <button
                type="button"
                class="button small ghost"
                aria-label={i18n.t('corrections.undo', { title: correction.title })}
                onClick={() => void actions.removeCorrection(correction.key)}
              >
                {i18n.t('action.undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <CustomFoods state={state} actions={actions} />
    </Section>
  );
}

function correctionText({ food, packGrams, servingGrams, counted, hidden }: CorrectionView): string {
  const parts: string[] = [];
  if (food !== undefined) {
    parts.push(food === null ? i18n.t('corrections.noFood') : i18n.t('corrections.isFood', { food }));
  }
  if (packGrams !== undefined) parts.push(i18n.t('corrections.pack', { size: formatGrams(packGrams) }));
  if (servingGrams !== undefined) parts.push(i18n.t('corrections.serving', { size: formatGrams(servingGrams) }));
  if (counted === false) parts.push(i18n.t('corrections.notCounted'));
  if (hidden) parts.push(i18n.t('corrections.hidden'));
  return parts.join(' · ');
}

const NEW_FOOD: CustomFoodView = {
  id: '',
  name: '',
  words: [],
  ugPer100g: 0,
  servingGrams: 30,
  packGrams: 200,
};

function CustomFoods({ state, actions }: CorrectionsSectionProps): JSX.Element {
  const [editing, setEditing] = useState<CustomFoodView | null>(null);
  const { customFoods, settings } = state;
  return (
    <>
      <h3>{i18n.t('custom.title')}</h3>
      <p class="hint">{i18n.t('custom.intro')}</p>
      {customFoods.length > 0 && (
        <ul class="panel">
          {customFoods.map((food) => (
            <li key={food.id} class="shop-row">
              <div>
                <bdi>
                  <b>{food.name}</b>
                </bdi>
                <span class="caption evidence">
                  {i18n.t('custom.per100g', { amount: formatUg(food.ugPer100g, settings.badge.unit) })}
                </span>
              </div>
              <div class="row">
                <button type="button" class="button small" onClick={() => setEditing(food)}>
                  {i18n.t('custom.edit')}
                </button>
                <button
                  type="button"
                  class="button small ghost"
                  aria-label={i18n.t('custom.deleteNamed', { food: food.name })}
                  onClick={() => void actions.removeCustomFood(food.id)}
                >
                  {i18n.t('custom.delete')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {editing ? (
        <CustomFoodForm
          key={editing.id}
          food={editing}
          unit={settings.badge.unit}
          onSave={(food) => void actions.saveCustomFood(food).then((isKept) => isKept && setEditing(null))}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <button type="button" class="button" onClick={() => setEditing(NEW_FOOD)}>
          {i18n.t('custom.add')}
        </button>
      )}
    </>
  );
}
