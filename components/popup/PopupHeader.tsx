import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Logo } from '../icons.tsx';
import { Switch } from '../Switch.tsx';
import { statusOf } from './status.ts';
import type { PopupActions, PopupState, PopupTab } from './types.ts';

type Scope = 'here' | 'everywhere';

interface PopupHeaderProps {
  state: PopupState;
  actions: PopupActions;
  tab: PopupTab;
}

export function PopupHeader({ state, actions, tab }: PopupHeaderProps): JSX.Element {
  const status = statusOf(state, tab);
  return (
    <header class="popup-header">
      <Logo size={26} paused={state.access === 'paused' || state.access === 'unavailable'} />
      <div class="shop">
        <h1>
          <bdi>{state.shop}</bdi>
        </h1>
        <p class="caption status">
          <i class={`sign ${status.sign}`} aria-hidden="true" />
          <span>{status.text}</span>
        </p>
      </div>
      {state.access === 'on' && <Highlight state={state} actions={actions} />}
    </header>
  );
}

function Highlight({ state, actions }: { state: PopupState; actions: PopupActions }): JSX.Element {
  const [scope, setScope] = useState<Scope>('here');
  const label =
    scope === 'here' ? i18n.t('highlight.nameHere', { shop: state.shop }) : i18n.t('highlight.nameEverywhere');
  return (
    <div class="highlight">
      <span class="highlight-words">
        <span aria-hidden="true">{i18n.t('highlight.label')}</span>
        <select
          class="caption"
          aria-label={i18n.t('highlight.scope')}
          value={scope}
          onChange={(event) => setScope(event.currentTarget.value === 'here' ? 'here' : 'everywhere')}
        >
          <option value="here">{i18n.t('highlight.here')}</option>
          <option value="everywhere">{i18n.t('highlight.everywhere')}</option>
        </select>
      </span>
      <Switch label={label} checked={state.highlight[scope]} onChange={(on) => actions.setHighlight(scope, on)} />
    </div>
  );
}
