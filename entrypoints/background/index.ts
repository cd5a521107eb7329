import { browser, defineBackground } from '#imports';
import { dropOld } from '../../extension/drop-old.ts';
import { createMenus, runMenu, toggleIn } from '../../extension/menus.ts';
import { registerAddedSites, takeGranted } from '../../extension/sites.ts';
import { followOwnAnswers } from '../../extension/understand-carts.ts';
import { answerMessages } from '../../extension/worker.ts';
import { answerDrawings } from './draw.ts';
import { answerCards } from './draw-card.ts';
import { preparePopup } from './prepare-popup.ts';

export default defineBackground(() => {
  answerMessages();
  answerDrawings();
  answerCards();
  preparePopup();
  followOwnAnswers();
  // A full disk or a value that cannot be read is no reason to stop.
  void dropOld().catch(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    void registerAddedSites();
    // First run only: an update never opens a tab by itself.
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/onboarding.html' as '/popup.html') });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => void runMenu(menuItemId, tab?.id));
  browser.commands.onCommand.addListener((_command, tab) => {
    if (tab?.id !== undefined) void toggleIn(tab.id);
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => void takeGranted(origins));
  browser.permissions.onRemoved.addListener(() => void registerAddedSites());
});
