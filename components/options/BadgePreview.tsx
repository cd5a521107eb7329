import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { BadgeDrawing } from '../../data/drawing.ts';
import { type DrawBadge, SampleBadge } from '../SampleBadge.tsx';

/** What badges look like with the settings below. */
export function BadgePreview({ samples, draw }: { samples: readonly BadgeDrawing[]; draw: DrawBadge }): JSX.Element {
  return (
    <div class="preview">
      <span class="caption">{i18n.t('badges.preview')}</span>
      {samples.map((drawing, index) => (
        <SampleBadge key={index} drawing={drawing} draw={draw} />
      ))}
    </div>
  );
}
