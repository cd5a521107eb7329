import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Stepper } from '../Stepper.tsx';

const MOST_PACKS = 99;

interface HandPacksProps {
  title: string;
  packs: number;
  onChange: (packs: number) => void;
}

/** Packs of one product that the person counts; with the last one it leaves the total. */
export function HandPacks({ title, packs, onChange }: HandPacksProps): JSX.Element {
  return (
    <Stepper label={i18n.t('page.packs', { title })} value={packs} least={0} most={MOST_PACKS} onChange={onChange} />
  );
}
