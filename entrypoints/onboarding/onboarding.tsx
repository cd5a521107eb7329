import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { OnboardingView } from '../../components/onboarding/OnboardingView.tsx';
import type { Answers } from '../../components/onboarding/types.ts';
import type { ShopView } from '../../components/options/types.ts';
import { targets } from '../../data/intake.ts';
import { DEFAULT_SETTINGS, settingsItem } from '../../extension/settings.ts';
import { addedSitesItem } from '../../extension/sites.ts';
import { drawBadge } from '../options/draw-badge.ts';
import { sampleBadges as samplesFor } from '../options/sample-badges.ts';
import { originOfSite, setShop, shopViews } from '../options/shops.ts';
import { allowShops } from './allow-shops.ts';
import { homeFirst } from './home-first.ts';

const sampleBadges = samplesFor({ ...DEFAULT_SETTINGS, badge: { ...DEFAULT_SETTINGS.badge, size: 'compact' } }, [
  'gouda',
  'natto',
]);

export function Onboarding(): JSX.Element | null {
  const [shops, setShops] = useState<readonly ShopView[] | null>(null);
  useEffect(() => {
    const load = () =>
      void Promise.all([settingsItem.read(), addedSitesItem.read()]).then(([settings, origins]) =>
        setShops(homeFirst(shopViews(settings, origins))),
      );
    load();
    return settingsItem.watch(load);
  }, []);
  return (
    shops && (
      <OnboardingView
        state={{ sampleBadges, targets, shops }}
        actions={{
          drawBadge,
          save,
          setShop,
          allowShops: (wanted) => allowShops(wanted.map(({ site }) => originOfSite(site))),
          skip: async () => {
            await settingsItem.update((old) => ({ ...old, onboarded: true }));
          },
          done: () => void closeTab(),
        }}
      />
    )
  );
}

async function save({ target, ...cautions }: Answers): Promise<void> {
  await settingsItem.update((old) => ({ ...old, cautions, target, onboarded: true }));
}

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
