import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { LIMITS } from '../../data/limits.ts';
import { Stepper } from '../Stepper.tsx';

interface HandPacksProps {
  title: string;
  packs: number;
  /** 0: the last pack can be taken out of the total here. */
  least: 0 | 1;
  onChange: (packs: number) => void;
}

/** Packs of one product that the person counts. */
export function HandPacks({ title, packs, least, onChange }: HandPacksProps): JSX.Element {
  return (
    <Stepper
      label={i18n.t('page.packs', { title })}
      value={packs}
      least={least}
      most={LIMITS.packs.most}
      onChange={onChange}
    />
  );
}
