import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { OnboardingView } from '../../components/onboarding/OnboardingView.tsx';
import type { Answers, OnboardingState } from '../../components/onboarding/types.ts';
import { targets } from '../../data/intake.ts';
import { DEFAULT_SETTINGS, settingsItem } from '../../extension/settings.ts';
import { addedSitesItem, turnOnAll } from '../../extension/sites.ts';
import { drawBadge } from '../options/draw-badge.ts';
import { sampleBadges as samplesFor } from '../options/sample-badges.ts';
import { originOfSite, setShop, shopViews } from '../options/shops.ts';
import { homeFirst } from './home-first.ts';

const sampleBadges = samplesFor({ ...DEFAULT_SETTINGS, badge: { ...DEFAULT_SETTINGS.badge, size: 'compact' } }, [
  'gouda',
  'natto',
]);

type Stored = Pick<OnboardingState, 'answers' | 'shops'>;

export function Onboarding(): JSX.Element | null {
  const [stored, setStored] = useState<Stored | null>(null);
  const load = () => void readStored().then(setStored);
  useEffect(() => {
    load();
    const stop = [settingsItem, addedSitesItem].map((item) => item.watch(load));
    return () => {
      for (const unwatch of stop) unwatch();
    };
  }, []);
  return (
    stored && (
      <OnboardingView
        state={{ sampleBadges, targets, ...stored }}
        actions={{
          drawBadge,
          // What could not be kept is not shown as ticked.
          answer: (part) => answer(part).catch(load),
          setShop,
          allowShops: (wanted) => turnOnAll(wanted.map(({ site }) => originOfSite(site))),
          done,
        }}
      />
    )
  );
}

async function readStored(): Promise<Stored> {
  const [settings, origins] = await Promise.all([settingsItem.read(), addedSitesItem.read()]);
  return {
    answers: { ...settings.cautions, target: settings.target },
    shops: homeFirst(shopViews(settings, origins)),
  };
}

async function answer({ target, ...cautions }: Partial<Answers>): Promise<void> {
  await settingsItem.update((old) => ({
    ...old,
    cautions: { ...old.cautions, ...cautions },
    ...(target !== undefined && { target }),
  }));
}

async function done(): Promise<void> {
  await settingsItem.update((old) => ({ ...old, onboarded: true }));
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
