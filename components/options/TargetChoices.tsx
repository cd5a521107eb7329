import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ownTarget } from '../../data/intake.ts';
import type { UgUnit } from '../../data/terms.ts';
import { formatUg } from '../format.ts';
import type { SettingsView, TargetChoice } from './types.ts';

type Target = SettingsView['target'];

const OWN_ORIGIN = 'own';

/** Where each figure comes from, in words; data/intake.json holds the figures. */
const ORIGIN_KEYS = {
  45: 'target.from45',
  150: 'target.from150',
  180: 'target.from180',
  200: 'target.from200',
} as const;

function originText(ugPerDay: number): string {
  const key = Object.entries(ORIGIN_KEYS).find(([ug]) => Number(ug) === ugPerDay)?.[1];
  return i18n.t(key ?? 'target.fromArticle');
}

export interface TargetChoicesProps {
  choices: readonly TargetChoice[];
  value: Target;
  unit: UgUnit;
  onChange: (target: Target) => void;
}

/** None (the default), the article's figures with their origin, or a number of one's own. */
export function TargetChoices({ choices, value, unit, onChange }: TargetChoicesProps): JSX.Element {
  const name = useId();
  // opened by hand, with no number in it yet; what is kept by then, from wherever, is what is shown
  const [isOpened, setOpened] = useState(false);
  useEffect(() => setOpened(false), [value?.ugPerDay, value?.origin]);
  const isOwn = isOpened || value?.origin === OWN_ORIGIN;
  // the browser says in its own words what is wrong with a number
  const setOwnNumber = (field: HTMLInputElement) => {
    if (field.reportValidity()) onChange({ ugPerDay: field.valueAsNumber, origin: OWN_ORIGIN });
  };
  const choose = (target: Target) => {
    setOpened(false);
    onChange(target);
  };
  return (
    <div class="targets" role="radiogroup" aria-label={i18n.t('options.target')}>
      <Choice
        name={name}
        title={i18n.t('target.no')}
        text={i18n.t('target.noText')}
        checked={value === null && !isOwn}
        onChoose={() => choose(null)}
      />
      {choices.map((choice) => (
        <Choice
          key={choice.ugPerDay}
          name={name}
          title={i18n.t('target.aDay', { amount: formatUg(choice.ugPerDay, unit) })}
          text={originText(choice.ugPerDay)}
          checked={!isOwn && value?.ugPerDay === choice.ugPerDay}
          onChoose={() => choose({ ugPerDay: choice.ugPerDay, origin: choice.origin })}
        />
      ))}
      <Choice
        name={name}
        title={i18n.t('target.own')}
        text={i18n.t('target.ownText')}
        checked={isOwn}
        onChoose={() => setOpened(true)}
      >
        <div class="row">
          <input
            type="number"
            class="short"
            min={ownTarget.leastUg}
            max={ownTarget.mostUg}
            step="any"
            required
            aria-label={i18n.t('target.ownLabel')}
            disabled={!isOwn}
            value={isOwn ? (value?.ugPerDay ?? '') : ''}
            onChange={(event) => setOwnNumber(event.currentTarget)}
          />
          <span class="caption">{unit}</span>
        </div>
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  name: string;
  title: string;
  text: string;
  checked: boolean;
  onChoose: () => void;
  children?: JSX.Element;
}

function Choice({ name, title, text, checked, onChoose, children }: ChoiceProps): JSX.Element {
  const id = useId();
  return (
    <div class={checked ? 'choice on' : 'choice'}>
      <input type="radio" id={id} name={name} checked={checked} onChange={onChoose} />
      <label for={id}>
        <b>{title}</b>
        <small>{text}</small>
      </label>
      {children}
    </div>
  );
}
