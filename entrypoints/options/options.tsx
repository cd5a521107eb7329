import type { JSX } from 'preact';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { createActions } from './actions.ts';
import { useCurrentSection } from './use-current-section.ts';
import { useOptionsState } from './use-options-state.ts';

export function Options(): JSX.Element | null {
  const state = useOptionsState();
  const current = useCurrentSection(state !== null);
  return state && <OptionsView state={state} actions={createActions()} current={current} />;
}
