import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatUg } from '../format.ts';
import { Glyph } from '../Glyph.tsx';
import { Icon } from '../icons.tsx';

const FACTS = [
  { id: 'private', icon: 'lock' },
  { id: 'estimates', icon: 'data' },
  { id: 'notAdvice', icon: 'info' },
] as const;

/** What it does, and what it does not. */
export function WelcomeStep(): JSX.Element {
  return (
    <>
      <Picture />
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

/** Three tiles of a shop, two with a badge. */
function Picture(): JSX.Element {
  return (
    <div class="picture" aria-hidden="true">
      <div class="tile cheese">
        <span class="pill compact l2">
          <Glyph kind="food" level={2} />
          <b>{formatUg(20, 'µg')}</b>
        </span>
      </div>
      <div class="tile natto">
        <span class="pill compact l3">
          <Glyph kind="food" level={3} />
          <b>{formatUg(380, 'µg')}</b>
        </span>
      </div>
      <div class="tile plain" />
    </div>
  );
}
