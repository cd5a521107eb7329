import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Dots, Icon } from '../icons.tsx';
import { Menu, type MenuItem } from '../Menu.tsx';
import type { PopupActions, PopupState } from './types.ts';

export function PopupFooter({ state, actions }: { state: PopupState; actions: PopupActions }): JSX.Element {
  return (
    <footer class="popup-footer caption">
      <span>{i18n.t('popup.foot')}</span>
      <button type="button" class="button ghost small" onClick={() => actions.openOptions()}>
        <Icon name="gear" />
        {i18n.t('menu.options')}
      </button>
      <Menu label={i18n.t('menu.label')} items={menuItems(state, actions)}>
        <Dots />
      </Menu>
    </footer>
  );
}

function menuItems({ access }: PopupState, actions: PopupActions): MenuItem[] {
  const items: MenuItem[] = [];
  if (access === 'on') items.push({ label: i18n.t('menu.pause'), onSelect: actions.pause });
  if (access === 'paused') items.push({ label: i18n.t('menu.resume'), onSelect: actions.resume });
  if (access === 'on') items.push({ label: i18n.t('menu.report'), onSelect: () => void actions.copyReport() });
  items.push({ label: i18n.t('menu.forms'), onSelect: () => actions.openOptions('forms') });
  return items;
}
