import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { CAUTIONS } from '../../data/terms.ts';
import { Note } from '../Note.tsx';
import { Section } from './Section.tsx';
import { SwitchSetting } from './Setting.tsx';
import type { OptionsActions, SettingsView } from './types.ts';

interface SafetySectionProps {
  settings: SettingsView;
  change: OptionsActions['change'];
}

export function SafetySection({ settings, change }: SafetySectionProps): JSX.Element {
  return (
    <Section id="safety" title={i18n.t('options.safety')} intro={i18n.t('safety.intro')}>
      <div class="panel">
        {CAUTIONS.map((caution) => (
          <SwitchSetting
            key={caution}
            id={`safety-${caution}`}
            label={i18n.t(`safety.${caution}`)}
            hint={i18n.t(`safetyHint.${caution}`)}
            checked={settings.cautions[caution]}
            onChange={(on) => change((old) => ({ ...old, cautions: { ...old.cautions, [caution]: on } }))}
          />
        ))}
      </div>
      {settings.cautions.anticoagulant && <Note title={i18n.t('ac.title')} text={i18n.t('ac.banner')} />}
    </Section>
  );
}
