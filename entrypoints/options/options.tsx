import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import type { ToastProps } from '../../components/Toast.tsx';
import { createActions } from './actions.ts';
import { useCurrentSection } from './use-current-section.ts';
import { useOptionsState } from './use-options-state.ts';

export function Options(): JSX.Element | null {
  const state = useOptionsState();
  const current = useCurrentSection(state !== null);
  const [toast, setToast] = useState<ToastProps | null>(null);
  const say = (text: string) => setToast({ text, onClose: () => setToast(null) });
  return state && <OptionsView state={state} actions={createActions(say)} current={current} toast={toast} />;
}
