import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatUg, formatUgNumber } from '../format.ts';
import { Glyph, type GlyphProps } from '../Glyph.tsx';
import type { SettingsView } from './types.ts';

type Badge = SettingsView['badge'];

/** Sample figures in µg, per serving and per 100 g, one for each level. */
const SAMPLES = [
  { level: 2, kind: 'food', serving: 20, per100g: 67 },
  { level: 1, kind: 'food', serving: 7, per100g: 13 },
  { level: 3, kind: 'food', serving: 376, per100g: 940 },
] as const;
const TRACE = { level: 0, kind: 'food', serving: 0.8, per100g: 1 } as const;

/** What badges will look like with the settings beside it. */
export function BadgePreview({ badge, anticoagulant }: { badge: Badge; anticoagulant: boolean }): JSX.Element {
  const samples = badge.showTrace ? [...SAMPLES, TRACE] : SAMPLES;
  return (
    <p class="preview">
      <span class="caption">{i18n.t('badges.preview')}</span>
      {samples.map((sample) => {
        const ug = badge.amount === 'serving' ? sample.serving : sample.per100g;
        const level = anticoagulant ? 0 : sample.level;
        return <Pill key={sample.level} badge={badge} glyph={{ kind: sample.kind, level }} ug={ug} />;
      })}
      <Pill badge={badge} glyph={{ kind: 'unknown' }} ug={null} />
    </p>
  );
}

function Pill({ badge, glyph, ug }: { badge: Badge; glyph: GlyphProps; ug: number | null }): JSX.Element {
  const size = badge.size === 'auto' ? 'regular' : badge.size;
  const tone = glyph.kind === 'unknown' ? 'unknown' : `l${glyph.level ?? 0}`;
  return (
    <span class={`pill ${size} ${tone}`}>
      <Glyph {...glyph} />
      {size === 'regular' && <i>K2</i>}
      <PillText badge={badge} ug={ug} isTiny={size === 'tiny'} />
    </span>
  );
}

function PillText({ badge, ug, isTiny }: { badge: Badge; ug: number | null; isTiny: boolean }): JSX.Element | null {
  if (ug === null) return isTiny ? null : <span>{i18n.t('reason.notMeasured')}</span>;
  return <b>{isTiny ? formatUgNumber(ug) : formatUg(ug, badge.unit)}</b>;
}
