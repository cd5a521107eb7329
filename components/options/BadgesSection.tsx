import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Segmented } from '../Segmented.tsx';
import { BadgePreview } from './BadgePreview.tsx';
import { Section } from './Section.tsx';
import { Setting, SwitchSetting, useSave } from './Setting.tsx';
import type { OptionsActions, OptionsState, SettingsView } from './types.ts';

type Badge = SettingsView['badge'];

interface BadgesSectionProps {
  state: OptionsState;
  actions: Pick<OptionsActions, 'change' | 'drawBadge'>;
}

const SIZES = ['auto', 'regular', 'compact', 'tiny'] as const;
const SWITCHES = ['dimOthers', 'showTrace', 'reachByTab', 'toolbarNumber'] as const;

export function BadgesSection({ state, actions }: BadgesSectionProps): JSX.Element {
  const save = useSave();
  const { badge } = state.settings;
  const set = (part: Partial<Badge>) => actions.change((old) => ({ ...old, badge: { ...old.badge, ...part } }));
  return (
    <Section id="badges" title={i18n.t('options.badges')}>
      <BadgePreview samples={state.sampleBadges} draw={actions.drawBadge} />
      <div class="panel">
        <Setting id="badge-amount" label={i18n.t('badges.amount')}>
          <Segmented
            label={i18n.t('badges.amount')}
            name="badge-amount"
            value={badge.amount}
            onChange={(amount) => save('badge-amount', set({ amount }))}
            options={[
              { value: 'serving', label: i18n.t('amount.perServing') },
              { value: '100g', label: i18n.t('amount.per100g') },
            ]}
          />
        </Setting>
        <Setting id="badge-unit" label={i18n.t('badges.unit')} hint={i18n.t('badges.unitHint')}>
          <Segmented
            label={i18n.t('badges.unit')}
            name="badge-unit"
            value={badge.unit}
            onChange={(unit) => save('badge-unit', set({ unit }))}
            options={[
              { value: 'µg', label: 'µg' },
              { value: 'mcg', label: 'mcg' },
            ]}
          />
        </Setting>
        <Setting id="badge-size" label={i18n.t('badges.size')} hint={i18n.t('badges.sizeHint')}>
          <Segmented
            label={i18n.t('badges.size')}
            name="badge-size"
            value={badge.size}
            onChange={(size) => save('badge-size', set({ size }))}
            options={SIZES.map((value) => ({ value, label: i18n.t(`badgeSize.${value}`) }))}
          />
        </Setting>
        {SWITCHES.map((id) => (
          <SwitchSetting
            key={id}
            id={`badge-${id}`}
            label={i18n.t(`badgeSwitch.${id}`)}
            hint={i18n.t(`badgeHint.${id}`)}
            checked={badge[id]}
            onChange={(on) => set({ [id]: on })}
          />
        ))}
      </div>
    </Section>
  );
}
