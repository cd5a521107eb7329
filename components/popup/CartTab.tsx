import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '../EmptyState.tsx';
import { counted, formatUg } from '../format.ts';
import { Icon } from '../icons.tsx';
import { Note } from '../Note.tsx';
import { SearchField } from '../SearchField.tsx';
import { CartHero } from './CartHero.tsx';
import { CartLine } from './CartLine.tsx';
import { FindHere } from './FindHere.tsx';
import { HistoryChart } from './HistoryChart.tsx';
import { LeftOut } from './LeftOut.tsx';
import { OtherCarts } from './OtherCarts.tsx';
import { LINE_ORDERS, type LineOrder } from './order-lines.ts';
import { Supplements } from './Supplements.tsx';
import { SwapCard } from './SwapCard.tsx';
import type { CartView, PopupActions, PopupState } from './types.ts';
import { useFirstLines } from './use-first-lines.ts';
import { useOrderedLines } from './use-ordered-lines.ts';

interface CartTabProps {
  state: PopupState;
  actions: PopupActions;
}

export function CartTab({ state, actions }: CartTabProps): JSX.Element {
  const { cart, display, otherCarts, now } = state;
  const { anticoagulant, unit } = display;
  return (
    <>
      {anticoagulant && <Note title={i18n.t('ac.title')} text={i18n.t('ac.banner')} />}
      {state.notKept && <Note text={i18n.t('cart.notKept')} />}
      {cart ? <Cart cart={cart} state={state} actions={actions} /> : <NoCart state={state} actions={actions} />}
      {!anticoagulant && <HistoryChart days={state.history} unit={unit} />}
      <OtherCarts carts={otherCarts} unit={unit} now={now} actions={actions} />
    </>
  );
}

function NoCart({ state, actions }: CartTabProps): JSX.Element {
  return (
    <>
      <EmptyState drawing="cart" title={i18n.t('empty.noCart')} text={i18n.t('empty.noCartText')}>
        {state.cartUrl && (
          <button type="button" class="button" onClick={actions.openCart}>
            <Icon name="cart" />
            {i18n.t('empty.openCart')}
          </button>
        )}
      </EmptyState>
      {!state.display.anticoagulant && <FindHere links={state.findHere} actions={actions} />}
    </>
  );
}

function Cart({ cart, state, actions }: CartTabProps & { cart: CartView }): JSX.Element {
  const { display } = state;
  const isEmpty = cart.lineCount + cart.leftOut.length + cart.supplements.length === 0;
  if (isEmpty) return <EmptyState drawing="cart" title={i18n.t('empty.emptyCart')} />;
  const mayCompare = !display.anticoagulant && !display.pregnancy;
  return (
    <>
      <CartHero cart={cart} display={display} actions={actions} />
      <p class="hidden" aria-live="polite">
        {cart.hasFigure
          ? `${i18n.t('cart.holds')} ${formatUg(cart.centralUg, display.unit)}`
          : i18n.t('card.unknownHeading')}
      </p>
      {cart.lineCount > 0 && <Lines cart={cart} state={state} actions={actions} />}
      <LeftOut items={cart.leftOut} actions={actions} />
      <Supplements items={cart.supplements} display={display} />
      {mayCompare && cart.swap && <SwapCard swap={cart.swap} display={display} actions={actions} />}
      <p class="caption closing">{i18n.t('grade.legend')}</p>
      <p class="closing">
        <button type="button" class="link" onClick={() => actions.forgetCart()}>
          {i18n.t('carts.forgetThis')}
        </button>
      </p>
    </>
  );
}

/** Below this the list is read at a glance; search and order would be in the way. */
const SEARCH_FROM_LINES = 8;

function Lines({ cart, state, actions }: CartTabProps & { cart: CartView }): JSX.Element {
  const [order, setOrder] = useState<LineOrder>('most');
  const [query, setQuery] = useState('');
  const lines = useOrderedLines(cart.lines, order, query);
  const most = useFirstLines();
  return (
    <>
      <div class="list-head caption">
        <h2>{counted('cart.lines', cart.lineCount)}</h2>
        <select
          aria-label={i18n.t('order.label')}
          value={order}
          onChange={(event) => setOrder(LINE_ORDERS.find((id) => id === event.currentTarget.value) ?? 'most')}
        >
          {LINE_ORDERS.map((id) => (
            <option key={id} value={id}>
              {i18n.t(`order.${id}`)}
            </option>
          ))}
        </select>
      </div>
      {cart.lineCount >= SEARCH_FROM_LINES && (
        <SearchField class="filter" label={i18n.t('search.cart')} value={query} onSearch={setQuery} />
      )}
      <ul class="lines">
        {lines.slice(0, most).map((line) => (
          <CartLine key={line.key} line={line} display={state.display} actions={actions} />
        ))}
      </ul>
      {lines.length === 0 && query !== '' && <p class="caption closing">{i18n.t('search.nothing')}</p>}
    </>
  );
}
