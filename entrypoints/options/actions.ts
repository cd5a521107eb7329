import { i18n } from '#i18n';
import { browser } from '#imports';
import { counted } from '../../components/format.ts';
import type { ExportKind, OptionsActions } from '../../components/options/types.ts';
import { exportEverything, type ImportReport, importFile } from '../../extension/backup.ts';
import { forgetCart } from '../../extension/carts.ts';
import { correctionsItem, withoutFoods } from '../../extension/corrections.ts';
import { customFoodsItem, withFood } from '../../extension/custom-foods.ts';
import { failureText } from '../../extension/failure-text.ts';
import { historyCsv, historyItem } from '../../extension/history.ts';
import { clearSetAside, readSetAside } from '../../extension/set-aside.ts';
import { settingsItem } from '../../extension/settings.ts';
import { turnOffAll } from '../../extension/sites.ts';
import { drawBadge } from './draw-badge.ts';
import { saveFile } from './save-file.ts';
import { setShop } from './shops.ts';

/** What the options' controls do. Each change resolves to whether it was kept; why it was not is said. */
export function createActions(say: (text: string) => void): OptionsActions {
  const isKept = (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => true,
      (error: unknown) => {
        say(failureText(error));
        return false;
      },
    );
  return {
    drawBadge,
    change: (change) => isKept(settingsItem.update((settings) => ({ ...settings, ...change(settings) }))),
    setShop: (shop, on) => isKept(setShop(shop, on)),
    forgetCart: (site) => isKept(forgetCart(site)),
    forgetHistory: () => isKept(historyItem.write([])),
    removeCorrection: (key) => isKept(correctionsItem.update(({ [key]: _, ...others }) => others)),
    saveCustomFood: (food) => isKept(customFoodsItem.update((foods) => withFood(foods, food))),
    removeCustomFood: (id) => isKept(removeCustomFood(id)),
    exportFile: (kind) => isKept(EXPORTS[kind]()),
    importFile: (file) => importFile(file).then(reportText, failureText),
    clearSetAside: () => isKept(clearSetAside()),
    deleteEverything: () => isKept(deleteEverything()),
    openIntroduction: () => void browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html') }),
  };
}

/** With the answers that named it. */
async function removeCustomFood(removed: string): Promise<void> {
  await customFoodsItem.update((foods) => foods.filter(({ id }) => id !== removed));
  await correctionsItem.update((corrections) => withoutFoods(corrections, (food) => food === removed));
}

/** What is stored goes even where the browser keeps a permission. */
const deleteEverything = () =>
  turnOffAll().finally(() => Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]));

/** What came of a file, in plain words. */
function reportText({ outcome, setAside }: ImportReport): string {
  const text = i18n.t(`import.${outcome}`);
  return setAside === 0 ? text : `${text} ${counted('aside.text', setAside)}`;
}

const EXPORTS: Readonly<Record<ExportKind, () => Promise<void>>> = {
  everything: async () => saveFile('k2-lens.json', 'application/json', await exportEverything()),
  history: async () => saveFile('k2-lens-carts.csv', 'text/csv', historyCsv(await historyItem.read())),
  setAside: async () =>
    saveFile('k2-lens-set-aside.json', 'application/json', JSON.stringify(await readSetAside(), null, 2)),
};
