import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '../EmptyState.tsx';
import { formatNumber } from '../format.ts';
import { Icon } from '../icons.tsx';
import { Tabs } from '../Tabs.tsx';
import { type ToastProps, ToastRegion } from '../Toast.tsx';
import { CartTab } from './CartTab.tsx';
import { PageTab } from './PageTab.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import type { PopupActions, PopupState, PopupTab } from './types.ts';

export interface PopupViewProps {
  state: PopupState;
  actions: PopupActions;
  toast: ToastProps | null;
}

/** Header and footer stay, the middle scrolls. Opens on the cart where one was seen. */
export function PopupView({ state, actions, toast }: PopupViewProps): JSX.Element {
  const [tab, setTab] = useState<PopupTab>(state.cart ? 'cart' : 'page');
  return (
    <div class="popup">
      <PopupHeader state={state} actions={actions} tab={tab} />
      <main>
        {state.access === 'on' ? (
          <>
            <Tabs label={i18n.t('tab.label')} tabs={tabsOf(state)} selected={tab} onSelect={setTab} />
            <div class="scroll" key={tab} role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
              {tab === 'cart' ? (
                <CartTab state={state} actions={actions} />
              ) : (
                <PageTab state={state} actions={actions} />
              )}
            </div>
          </>
        ) : (
          <div class="scroll">
            <NotOn state={state} actions={actions} />
          </div>
        )}
      </main>
      <ToastRegion toast={toast} />
      {state.showNews && <News onClose={actions.closeNews} />}
      <PopupFooter state={state} actions={actions} />
    </div>
  );
}

function tabsOf({ cart, page }: PopupState) {
  const inCart = cart ? cart.lineCount + cart.leftOut.length + cart.supplements.length : 0;
  return [
    { id: 'cart', label: i18n.t('tab.cart'), ...(inCart > 0 && { count: formatNumber(inCart) }) },
    { id: 'page', label: i18n.t('tab.page'), ...(page && page.found > 0 && { count: formatNumber(page.found) }) },
  ] as const;
}

function NotOn({ state, actions }: Pick<PopupViewProps, 'state' | 'actions'>): JSX.Element {
  if (state.access === 'paused') {
    return (
      <EmptyState drawing="paused" title={i18n.t('empty.paused')} text={i18n.t('empty.pausedText')}>
        <button type="button" class="button primary" onClick={actions.resume}>
          <Icon name="play" />
          {i18n.t('menu.resume')}
        </button>
      </EmptyState>
    );
  }
  if (state.access === 'unavailable') {
    return <EmptyState drawing="nothing" title={i18n.t('empty.unavailable')} text={i18n.t('empty.unavailableText')} />;
  }
  return (
    <EmptyState drawing="site" title={i18n.t('site.title')} text={i18n.t('site.ask')}>
      <button type="button" class="button primary" onClick={actions.turnOn}>
        {i18n.t('site.turnOn')}
      </button>
      <button type="button" class="button ghost" onClick={actions.tryOnce}>
        {i18n.t('site.tryOnce')}
      </button>
    </EmptyState>
  );
}

function News({ onClose }: { onClose: () => void }): JSX.Element {
  return (
    <p class="news">
      <span>{i18n.t('news.line')}</span>
      <button type="button" class="button ghost icon-only" aria-label={i18n.t('action.close')} onClick={onClose}>
        <Icon name="close" size={14} />
      </button>
    </p>
  );
}
