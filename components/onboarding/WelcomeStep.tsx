import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { BadgeDrawing } from '../../data/drawing.ts';
import { Icon } from '../icons.tsx';
import { type DrawBadge, SampleBadge } from '../SampleBadge.tsx';

const FACTS = [
  { id: 'private', icon: 'lock' },
  { id: 'estimates', icon: 'data' },
  { id: 'notAdvice', icon: 'info' },
] as const;

interface WelcomeStepProps {
  samples: readonly BadgeDrawing[];
  draw: DrawBadge;
}

/** What it does, and what it does not. */
export function WelcomeStep({ samples, draw }: WelcomeStepProps): JSX.Element {
  return (
    <>
      <Picture samples={samples} draw={draw} />
      <h1 tabIndex={-1}>{i18n.t('intro.title')}</h1>
      <p class="lead">{i18n.t('intro.text')}</p>
      <ul class="facts">
        {FACTS.map(({ id, icon }) => (
          <li key={id}>
            <Icon name={icon} />
            <div>
              <b>{i18n.t(`introFact.${id}`)}</b>
              <span>{i18n.t(`introText.${id}`)}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

const TILES = ['cheese', 'natto', 'plain'] as const;

/** Three tiles of a shop, two with a badge. */
function Picture({ samples, draw }: WelcomeStepProps): JSX.Element {
  return (
    <div class="picture" aria-hidden="true">
      {TILES.map((tile, index) => {
        const drawing = samples[index];
        return (
          <div key={tile} class={`tile ${tile}`}>
            {drawing && <SampleBadge drawing={drawing} draw={draw} />}
          </div>
        );
      })}
    </div>
  );
}
