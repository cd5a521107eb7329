import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CAUTIONS } from '../../data/terms.ts';
import { Note } from '../Note.tsx';
import { TargetChoices } from '../options/TargetChoices.tsx';
import type { TargetChoice } from '../options/types.ts';
import type { Answers } from './types.ts';

interface CautionStepProps {
  targets: readonly TargetChoice[];
  answers: Answers;
  onAnswer: (part: Partial<Answers>) => void;
}

/** Cautions first; the anticoagulant answer puts the caution where the targets would be. */
export function CautionStep({ targets, answers, onAnswer }: CautionStepProps): JSX.Element {
  const [isNone, setNone] = useState(false);
  const answer = (part: Partial<Answers>) => {
    setNone(false);
    onAnswer(part);
  };
  const answerNone = (none: boolean) => {
    setNone(none);
    if (none) onAnswer({ anticoagulant: false, pregnancy: false, clotting: false });
  };
  return (
    <>
      <h1 tabIndex={-1}>{i18n.t('intro.cautions')}</h1>
      <p class="lead">{i18n.t('intro.onDevice')}</p>
      <fieldset class="questions" aria-label={i18n.t('intro.cautions')}>
        {CAUTIONS.map((caution) => (
          <Question
            key={caution}
            label={i18n.t(`safety.${caution}`)}
            {...(caution === 'anticoagulant' && { hint: i18n.t('intro.anticoagulants') })}
            checked={answers[caution]}
            onChange={(on) => answer({ [caution]: on })}
          />
        ))}
        <Question label={i18n.t('intro.none')} checked={isNone} onChange={answerNone} />
      </fieldset>
      <hr />
      {answers.anticoagulant ? (
        <Note title={i18n.t('ac.title')} text={i18n.t('ac.banner')} />
      ) : (
        <>
          <h2>{i18n.t('intro.target')}</h2>
          <p class="lead small">{i18n.t('intro.targetText')}</p>
          <TargetChoices
            choices={targets}
            value={answers.target}
            unit="µg"
            onChange={(target) => onAnswer({ target })}
          />
        </>
      )}
    </>
  );
}

interface QuestionProps {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Question({ label, hint, checked, onChange }: QuestionProps): JSX.Element {
  const id = useId();
  return (
    <div class="question">
      <input type="checkbox" id={id} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <label for={id}>
        <b>{label}</b>
        {hint && <small>{hint}</small>}
      </label>
    </div>
  );
}
