import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatNumber } from '../format.ts';
import { CautionStep } from './CautionStep.tsx';
import { ShopsStep } from './ShopsStep.tsx';
import type { OnboardingActions, OnboardingState } from './types.ts';
import { WelcomeStep } from './WelcomeStep.tsx';

const STEPS = 3;

interface OnboardingViewProps {
  state: OnboardingState;
  actions: OnboardingActions;
}

/** Three steps, caution before target; skippable at any point. */
export function OnboardingView({ state, actions }: OnboardingViewProps): JSX.Element {
  const [step, setStep] = useState(1);
  const close = () => void actions.done();
  return (
    <div class="onboarding">
      <main class="sheet">
        {step === 1 && (
          <Step n={1} onSkip={close} onNext={() => setStep(2)}>
            <WelcomeStep samples={state.sampleBadges} draw={actions.drawBadge} />
          </Step>
        )}
        {step === 2 && (
          <Step n={2} onSkip={close} onBack={() => setStep(1)} onNext={() => setStep(3)}>
            <CautionStep
              targets={state.targets}
              answers={state.answers}
              onAnswer={(part) => void actions.answer(part)}
            />
          </Step>
        )}
        {step === 3 && (
          <ShopsStep shops={state.shops} actions={actions} onFinish={close}>
            {(next) => (
              <Step n={3} onSkip={close} onBack={() => setStep(2)} onNext={next.onClick} nextLabel={next.label}>
                {next.content}
              </Step>
            )}
          </ShopsStep>
        )}
      </main>
    </div>
  );
}

interface StepProps {
  n: number;
  onSkip: () => void;
  onNext: () => void;
  onBack?: () => void;
  nextLabel?: string;
  children: ComponentChildren;
}

/** A step's content over its row of buttons. A new step starts at its top, for the eye and for the reader. */
function Step({ n, onSkip, onNext, onBack, nextLabel, children }: StepProps): JSX.Element {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (n > 1) content.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [n]);
  return (
    <>
      <div class="step" ref={content}>
        {children}
      </div>
      <div class="step-buttons">
        <span
          class="step-dots"
          role="img"
          aria-label={i18n.t('intro.step', { n: formatNumber(n), of: formatNumber(STEPS) })}
        >
          {Array.from({ length: STEPS }, (_, index) => (
            <i key={index} class={index + 1 === n ? 'on' : ''} />
          ))}
        </span>
        <button type="button" class="button ghost" onClick={onSkip}>
          {i18n.t('intro.skip')}
        </button>
        {onBack && (
          <button type="button" class="button ghost" onClick={onBack}>
            {i18n.t('intro.back')}
          </button>
        )}
        <button type="button" class="button primary" onClick={onNext}>
          {nextLabel ?? i18n.t('intro.next')}
        </button>
      </div>
    </>
  );
}
