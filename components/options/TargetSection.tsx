import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { LIMITS } from '../../data/limits.ts';
import { Stepper } from '../Stepper.tsx';
import { Section } from './Section.tsx';
import { SavedMark, Setting, useSave } from './Setting.tsx';
import { TargetChoices } from './TargetChoices.tsx';
import type { OptionsActions, OptionsState } from './types.ts';

interface TargetSectionProps {
  state: OptionsState;
  change: OptionsActions['change'];
}

export function TargetSection({ state, change }: TargetSectionProps): JSX.Element {
  const save = useSave();
  const { settings, targets, articleUrl } = state;
  if (settings.cautions.anticoagulant) {
    return (
      <Section id="target" title={i18n.t('options.target')}>
        <p class="panel padded">{i18n.t('target.hidden')}</p>
      </Section>
    );
  }
  return (
    <Section
      id="target"
      title={i18n.t('options.target')}
      intro={
        <>
          {i18n.t('target.intro')}{' '}
          {articleUrl && (
            <a href={articleUrl} target="_blank" rel="noopener noreferrer">
              {i18n.t('target.article')}
            </a>
          )}
        </>
      }
    >
      <TargetChoices
        choices={targets}
        value={settings.target}
        unit={settings.badge.unit}
        onChange={(target) =>
          save(
            'target',
            change((old) => ({ ...old, target })),
          )
        }
      />
      <SavedMark id="target" />
      <div class="panel">
        <Setting id="people" label={i18n.t('target.people')} hint={i18n.t('target.peopleHint')}>
          <Stepper
            label={i18n.t('target.people')}
            value={settings.people}
            {...LIMITS.people}
            onChange={(people) =>
              save(
                'people',
                change((old) => ({ ...old, people })),
              )
            }
          />
        </Setting>
      </div>
    </Section>
  );
}
