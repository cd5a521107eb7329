import * as z from 'zod/mini';
import { ownTarget } from '../data/intake.ts';
import { LIMITS } from '../data/limits.ts';
import { between } from './schemas.ts';
import { storedItem } from './stored-item.ts';

/** Everything the person chose. Hostnames are without `www.`. Defaults are what a fresh install does. */
const SettingsSchema = z.object({
  /** Marks on pages; per site only where it differs from `everywhere`. */
  highlight: z.object({ everywhere: z.boolean(), sites: z.record(z.string(), z.boolean()) }),
  /** Sites where nothing is read at all. */
  paused: z.array(z.string()),
  /** µg a day for one person; null: no target. `origin` names where the figure comes from (data/intake.json). */
  target: z.nullable(
    z.object({ ugPerDay: between({ least: ownTarget.leastUg, most: ownTarget.mostUg }), origin: z.string() }),
  ),
  people: between(LIMITS.people).check(z.int()),
  cautions: z.object({ anticoagulant: z.boolean(), pregnancy: z.boolean(), clotting: z.boolean() }),
  badge: z.object({
    amount: z.enum(['serving', '100g']),
    unit: z.enum(['µg', 'mcg']),
    size: z.enum(['auto', 'regular', 'compact', 'tiny']),
    dimOthers: z.boolean(),
    showTrace: z.boolean(),
    reachByTab: z.boolean(),
    toolbarNumber: z.boolean(),
  }),
  cart: z.object({ keep: z.boolean(), keepDays: between(LIMITS.keepDays).check(z.int()) }),
  suggestions: z.object({ on: z.boolean(), never: z.array(z.string()) }),
  /** Reading without any shop's own rules: for testing (`npm run scan -- --generic`). */
  withoutAdapters: z.boolean(),
  onboarded: z.boolean(),
});

export type Settings = z.infer<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  highlight: { everywhere: true, sites: {} },
  paused: [],
  target: null,
  people: 1,
  cautions: { anticoagulant: false, pregnancy: false, clotting: false },
  badge: {
    amount: 'serving',
    unit: 'µg',
    size: 'auto',
    dimOthers: false,
    showTrace: false,
    reachByTab: true,
    toolbarNumber: true,
  },
  cart: { keep: true, keepDays: 30 },
  suggestions: { on: true, never: [] },
  withoutAdapters: false,
  onboarded: false,
};

export const settingsItem = storedItem('settings', SettingsSchema, DEFAULT_SETTINGS);
