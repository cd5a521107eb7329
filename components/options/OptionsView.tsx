import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon, type IconName, Logo } from '../icons.tsx';
import { type ToastProps, ToastRegion } from '../Toast.tsx';
import { BadgesSection } from './BadgesSection.tsx';
import { CartSection } from './CartSection.tsx';
import { CorrectionsSection } from './CorrectionsSection.tsx';
import { DataSection } from './DataSection.tsx';
import { FormsSection } from './FormsSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { SafetySection } from './SafetySection.tsx';
import { SavedProvider } from './Setting.tsx';
import { ShopsSection } from './ShopsSection.tsx';
import { TargetSection } from './TargetSection.tsx';
import type { OptionsActions, OptionsState } from './types.ts';

const NAV = [
  { id: 'safety', icon: 'shield' },
  { id: 'target', icon: 'goal' },
  { id: 'badges', icon: 'eye' },
  { id: 'shops', icon: 'shop' },
  { id: 'cart', icon: 'cart' },
  { id: 'corrections', icon: 'pencil' },
  { id: 'data', icon: 'data' },
  { id: 'forms', icon: 'forms' },
  { id: 'privacy', icon: 'lock' },
] as const satisfies readonly { id: string; icon: IconName }[];

export interface OptionsViewProps {
  state: OptionsState;
  actions: OptionsActions;
  /** Section in view. */
  current: string;
  /** Says why a change was not kept. */
  toast: ToastProps | null;
}

/** Everything saves at once; caution comes before target. */
export function OptionsView({ state, actions, current, toast }: OptionsViewProps): JSX.Element {
  const { settings } = state;
  const list = useRef<HTMLUListElement>(null);
  // On a narrow screen the list is one row: the section in view is kept in sight.
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && link) list.current.scrollLeft = link.offsetLeft;
  }, [current]);
  return (
    <SavedProvider>
      <div class="options">
        <nav aria-label={i18n.t('options.nav')}>
          <p class="brand">
            <Logo size={28} />
            {i18n.t('extName')}
          </p>
          <ul ref={list}>
            {NAV.map(({ id, icon }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
                  <Icon name={icon} />
                  {i18n.t(`options.${id}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <h1 class="hidden">{i18n.t('options.title')}</h1>
          <SafetySection settings={settings} change={actions.change} />
          <TargetSection state={state} change={actions.change} />
          <BadgesSection state={state} actions={actions} />
          <ShopsSection shops={state.shops} systems={state.shopSystems} setShop={actions.setShop} />
          <CartSection state={state} actions={actions} />
          <CorrectionsSection state={state} actions={actions} />
          <DataSection
            foods={state.foods}
            tableDate={state.tableDate}
            unit={settings.badge.unit}
            {...(state.openFood && { openFood: state.openFood })}
          />
          <FormsSection />
          <PrivacySection state={state} actions={actions} />
          <p class="caption">{i18n.t('options.foot')}</p>
        </main>
        <ToastRegion toast={toast} />
      </div>
    </SavedProvider>
  );
}
