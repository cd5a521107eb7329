import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Section } from './Section.tsx';

const FORMS = ['mk4', 'mk7', 'long', 'k1'] as const;

export function FormsSection(): JSX.Element {
  return (
    <Section id="forms" title={i18n.t('options.forms')} intro={i18n.t('forms.intro')}>
      <dl class="panel forms">
        {FORMS.map((form) => (
          <div key={form}>
            <dt>{i18n.t(`formName.${form}`)}</dt>
            <dd>{i18n.t(`formText.${form}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
