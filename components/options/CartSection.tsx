import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { LIMITS } from '../../data/limits.ts';
import { counted, formatAgo } from '../format.ts';
import { HistoryChart } from '../popup/HistoryChart.tsx';
import { Section } from './Section.tsx';
import { Setting, SwitchSetting, useSave } from './Setting.tsx';
import type { OptionsActions, OptionsState } from './types.ts';

const KEEP_DAYS = [7, 30, 90, LIMITS.keepDays.most] as const;

interface CartSectionProps {
  state: OptionsState;
  actions: OptionsActions;
}

export function CartSection({ state, actions }: CartSectionProps): JSX.Element {
  const { settings, history } = state;
  const { anticoagulant, pregnancy } = settings.cautions;
  const setCart = (part: Partial<typeof settings.cart>) =>
    actions.change((old) => ({ ...old, cart: { ...old.cart, ...part } }));
  return (
    <Section id="cart" title={i18n.t('options.cart')} intro={i18n.t('cartOptions.intro')}>
      <div class="panel">
        <SwitchSetting
          id="cart-keep"
          label={i18n.t('cartOptions.keep')}
          hint={i18n.t('cartOptions.keepHint')}
          checked={settings.cart.keep}
          onChange={(keep) => setCart({ keep })}
        />
        <KeepDays value={settings.cart.keepDays} setDays={(keepDays) => setCart({ keepDays })} />
        {!anticoagulant && !pregnancy && <Suggestions state={state} actions={actions} />}
      </div>
      <KeptCarts state={state} actions={actions} />
      {!anticoagulant && history.length > 0 && (
        <div class="panel padded">
          <HistoryChart days={history} unit={settings.badge.unit} />
          <div class="row">
            <button type="button" class="button small" onClick={() => void actions.exportFile('history')}>
              {i18n.t('cartOptions.csv')}
            </button>
            <button type="button" class="button small ghost" onClick={() => void actions.forgetHistory()}>
              {i18n.t('cartOptions.forgetHistory')}
            </button>
          </div>
        </div>
      )}
    </Section>
  );
}

function KeepDays({ value, setDays }: { value: number; setDays: (days: number) => Promise<boolean> }): JSX.Element {
  const save = useSave();
  const days = [...new Set([...KEEP_DAYS, value])].sort((a, b) => a - b);
  return (
    <Setting id="keep-days" label={i18n.t('cartOptions.keepDays')} hint={i18n.t('cartOptions.keepDaysHint')}>
      <select
        class="boxed"
        aria-label={i18n.t('cartOptions.keepDays')}
        value={value}
        onChange={(event) => save('keep-days', setDays(Number(event.currentTarget.value)))}
      >
        {days.map((n) => (
          <option key={n} value={n}>
            {counted('unit.days', n)}
          </option>
        ))}
      </select>
    </Setting>
  );
}

function Suggestions({ state, actions }: CartSectionProps): JSX.Element {
  const { suggestions } = state.settings;
  const set = (by: (old: typeof suggestions) => Partial<typeof suggestions>) =>
    actions.change((old) => ({ ...old, suggestions: { ...old.suggestions, ...by(old.suggestions) } }));
  const save = useSave();
  const setNever = (id: string, isNever: boolean) =>
    save(
      'never',
      set(({ never }) => {
        const others = never.filter((other) => other !== id);
        return { never: isNever ? [...others, id] : others };
      }),
    );
  return (
    <>
      <SwitchSetting
        id="suggestions"
        label={i18n.t('cartOptions.swaps')}
        hint={i18n.t('cartOptions.swapsHint')}
        checked={suggestions.on}
        onChange={(on) => set(() => ({ on }))}
      />
      {suggestions.on && (
        <Setting id="never" label={i18n.t('cartOptions.never')} hint={i18n.t('cartOptions.neverHint')}>
          <div class="never">
            <NeverChips choices={state.suggestible.kinds} never={suggestions.never} setNever={setNever} />
            <details>
              <summary class="caption">{i18n.t('cartOptions.neverFoods')}</summary>
              <NeverChips choices={state.suggestible.foods} never={suggestions.never} setNever={setNever} />
            </details>
          </div>
        </Setting>
      )}
    </>
  );
}

interface NeverChipsProps {
  choices: readonly { id: string; name: string }[];
  never: readonly string[];
  setNever: (id: string, isNever: boolean) => void;
}

function NeverChips({ choices, never, setNever }: NeverChipsProps): JSX.Element {
  return (
    <fieldset class="chips" aria-label={i18n.t('cartOptions.never')}>
      {choices.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class={never.includes(id) ? 'chip on' : 'chip'}
          aria-pressed={never.includes(id)}
          onClick={() => setNever(id, !never.includes(id))}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

function KeptCarts({ state, actions }: CartSectionProps): JSX.Element | null {
  if (state.carts.length === 0) return null;
  return (
    <ul class="panel" aria-label={i18n.t('cartOptions.kept')}>
      {state.carts.map((cart) => (
        <li key={cart.site} class="shop-row">
          <div>
            <bdi>
              <b>{cart.shop}</b>
            </bdi>{' '}
            <span class="caption">
              {counted('cartOptions.items', cart.lines)} · {formatAgo(cart.seenAt, state.now)}
            </span>
          </div>
          <button
            type="button"
            class="button small ghost"
            aria-label={i18n.t('carts.forget', { shop: cart.shop })}
            onClick={() => void actions.forgetCart(cart.site)}
          >
            {i18n.t('cartOptions.forget')}
          </button>
        </li>
      ))}
    </ul>
  );
}
