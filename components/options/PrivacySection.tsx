import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, formatDate } from '../format.ts';
import { Section } from './Section.tsx';
import type { OptionsActions, OptionsState } from './types.ts';

interface PrivacySectionProps {
  state: OptionsState;
  actions: OptionsActions;
}

export function PrivacySection({ state, actions }: PrivacySectionProps): JSX.Element {
  return (
    <Section id="privacy" title={i18n.t('options.privacy')} intro={i18n.t('privacy.line')}>
      <div class="panel padded stack">
        <p>{i18n.t('privacy.stored')}</p>
        <div class="row wrap">
          <button type="button" class="button" onClick={() => void actions.exportFile('everything')}>
            {i18n.t('privacy.export')}
          </button>
          <Import onImport={actions.importFile} />
          <DeleteAll onDelete={actions.deleteEverything} />
        </div>
      </div>
      {state.setAside.length > 0 && <SetAside state={state} actions={actions} />}
      <p class="hint">
        <button type="button" class="link" onClick={actions.openIntroduction}>
          {i18n.t('privacy.introduction')}
        </button>{' '}
        · {i18n.t('options.version', { version: state.version })}
      </p>
    </Section>
  );
}

function Import({ onImport }: { onImport: OptionsActions['importFile'] }): JSX.Element {
  const id = useId();
  const [outcome, setOutcome] = useState('');
  const read = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (file) void onImport(file).then(setOutcome);
  };
  return (
    <>
      <label class="button file" for={id}>
        {i18n.t('privacy.import')}
        <input
          id={id}
          type="file"
          class="hidden"
          accept="application/json,.json"
          onChange={(event) => read(event.currentTarget)}
        />
      </label>
      <span role="status" class="caption outcome">
        {outcome}
      </span>
    </>
  );
}

/** Asks once more, in place: there is no undo for this one. */
function DeleteAll({ onDelete }: { onDelete: OptionsActions['deleteEverything'] }): JSX.Element {
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle');
  if (step === 'asking') {
    return (
      <fieldset class="row wrap" aria-label={i18n.t('privacy.deleteAsk')}>
        <span>{i18n.t('privacy.deleteAsk')}</span>
        <button
          type="button"
          class="button danger"
          onClick={() => void onDelete().then((isDone) => setStep(isDone ? 'done' : 'idle'))}
        >
          {i18n.t('privacy.deleteYes')}
        </button>
        <button type="button" class="button ghost" onClick={() => setStep('idle')}>
          {i18n.t('action.cancel')}
        </button>
      </fieldset>
    );
  }
  return (
    <>
      <button type="button" class="button danger" onClick={() => setStep('asking')}>
        {i18n.t('privacy.delete')}
      </button>
      <span role="status" class="caption">
        {step === 'done' ? i18n.t('privacy.deleted') : ''}
      </span>
    </>
  );
}

function SetAside({ state, actions }: PrivacySectionProps): JSX.Element {
  const n = state.setAside.length;
  return (
    <div class="panel padded stack">
      <p>{counted('aside.text', n)}</p>
      <ul class="caption">
        {state.setAside.map(({ key, at }) => (
          <li key={`${key}${at}`}>
            <bdi>{key}</bdi>, {formatDate(at)}
          </li>
        ))}
      </ul>
      <div class="row wrap">
        <button type="button" class="button small" onClick={() => void actions.exportFile('setAside')}>
          {i18n.t('aside.export')}
        </button>
        <button type="button" class="button small ghost" onClick={() => void actions.clearSetAside()}>
          {i18n.t('aside.delete')}
        </button>
      </div>
    </div>
  );
}
