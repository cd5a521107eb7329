import { i18n } from '#i18n';
import { browser } from '#imports';
import { formatNumber, pluralOf } from '../../components/format.ts';
import type { ExportKind, OptionsActions } from '../../components/options/types.ts';
import { exportEverything, type ImportReport, importFile } from '../../extension/backup.ts';
import { forgetCart } from '../../extension/carts.ts';
import { correctionsItem } from '../../extension/corrections.ts';
import { customFoodsItem, withFood } from '../../extension/custom-foods.ts';
import { historyCsv, historyItem } from '../../extension/history.ts';
import { settingsItem } from '../../extension/settings.ts';
import { clearSetAside, readSetAside } from '../../extension/stored-item.ts';
import { drawBadge } from './draw-badge.ts';
import { saveFile } from './save-file.ts';
import { setShop } from './shops.ts';

export function createActions(): OptionsActions {
  return {
    drawBadge,
    change: async (change) => {
      await settingsItem.update((settings) => ({ ...settings, ...change(settings) }));
    },
    setShop,
    forgetCart: async (site) => {
      await forgetCart(site);
    },
    forgetHistory: () => historyItem.write([]),
    removeCorrection: async (key) => {
      await correctionsItem.update(({ [key]: _, ...others }) => others);
    },
    saveCustomFood: async (food) => {
      await customFoodsItem.update((foods) => withFood(foods, food));
    },
    removeCustomFood: async (id) => {
      await customFoodsItem.update((foods) => foods.filter((food) => food.id !== id));
    },
    exportFile: (kind) => EXPORTS[kind](),
    importFile: async (file) => reportText(await importFile(file)),
    clearSetAside,
    deleteEverything: async () => {
      await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    },
    openIntroduction: () => void browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html') }),
  };
}

/** What came of a file, in plain words. */
function reportText({ outcome, setAside }: ImportReport): string {
  const text = i18n.t(`import.${outcome}`);
  return setAside === 0 ? text : `${text} ${i18n.t('aside.text', pluralOf(setAside), { n: formatNumber(setAside) })}`;
}

const EXPORTS: Readonly<Record<ExportKind, () => Promise<void>>> = {
  everything: async () => saveFile('k2-lens.json', 'application/json', await exportEverything()),
  history: async () => saveFile('k2-lens-carts.csv', 'text/csv', historyCsv(await historyItem.read())),
  setAside: async () =>
    saveFile('k2-lens-set-aside.json', 'application/json', JSON.stringify(await readSetAside(), null, 2)),
};
