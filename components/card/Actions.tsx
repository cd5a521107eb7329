import type { JSX } from 'preact';
import type { CardAction, CardData, Count } from '../../data/card.ts';
import { LIMITS } from '../../data/limits.ts';
import { Dots, Icon } from '../icons.tsx';
import type { Translate } from '../translate.ts';
import { act } from './act.ts';

export function Actions({ data, t }: { data: CardData; t: Translate }): JSX.Element {
  return (
    <div class="actions">
      {data.count && <Counting count={data.count} t={t} />}
      <div class="row">
        <button type="button" class="button" {...act({ do: 'panel', panel: 'food' })}>
          {data.isSupplement ? t('card.wrongAmount') : t('card.notThisFood')}
        </button>
        <Overflow data={data} t={t} />
      </div>
    </div>
  );
}

function Counting({ count, t }: { count: Count; t: Translate }): JSX.Element {
  if (count.kind === 'line') {
    const { isCounted } = count;
    return (
      <button
        type="button"
        class={isCounted ? 'button on' : 'button primary'}
        aria-pressed={isCounted}
        {...act({ do: 'count', isCounted: !isCounted })}
      >
        <Icon name={isCounted ? 'check' : 'plus'} size={14} />
        {isCounted ? t('card.counted') : t('card.countIt')}
      </button>
    );
  }
  const { packs } = count;
  const { least, most } = LIMITS.packs;
  // Not disabled at its end: that would take the focus from under the person's hands.
  return (
    <fieldset class={packs > 0 ? 'packs on' : 'packs'}>
      <legend>{packs > 0 ? t('card.byHand') : t('card.inTotal')}</legend>
      <button
        type="button"
        aria-disabled={packs <= least}
        aria-label={t('card.lessPacks')}
        {...(packs > least && act({ do: 'packs', packs: packs - 1 }))}
      >
        <Icon name="minus" size={14} />
      </button>
      <output>{packs}</output>
      <button
        type="button"
        aria-disabled={packs >= most}
        aria-label={t('card.morePacks')}
        {...(packs < most && act({ do: 'packs', packs: packs + 1 }))}
      >
        <Icon name="plus" size={14} />
      </button>
    </fieldset>
  );
}

/** What is needed once a month. */
function Overflow({ data, t }: { data: CardData; t: Translate }): JSX.Element {
  return (
    <details class="overflow">
      <summary class="button icon-only" aria-label={t('card.more')}>
        <Dots />
      </summary>
      <ul class="menu">
        {menuOf(data, t).map(([label, action]) => (
          <li key={label}>
            <button type="button" {...act(action)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function menuOf({ count }: CardData, t: Translate): [label: string, action: CardAction][] {
  const isCounted = count?.kind === 'line' ? count.isCounted : count?.kind === 'packs';
  return [
    [t('card.changeServing'), { do: 'panel', panel: 'serving' }],
    [t('card.otherFood'), { do: 'panel', panel: 'food' }],
    ...(isCounted ? [[t('card.dontCount'), { do: 'count', isCounted: false }] as [string, CardAction]] : []),
    [t('card.hideBadge'), { do: 'hideBadge' }],
    [t('card.hideSite'), { do: 'panel', panel: 'hide-site' }],
  ];
}
