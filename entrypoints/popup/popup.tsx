import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { PopupActions, PopupState } from '../../components/popup/types.ts';
import type { ToastProps } from '../../components/Toast.tsx';

export type ShowToast = (text: string, onUndo?: () => void) => void;
export type ActionsFor = (showToast: ShowToast) => PopupActions;

interface PopupProps {
  state: PopupState;
  actionsFor: ActionsFor;
}

export function Popup({ state, actionsFor }: PopupProps): JSX.Element {
  const [toast, setToast] = useState<ToastProps | null>(null);
  const showToast: ShowToast = (text, onUndo) => {
    const onClose = () => setToast(null);
    const undo = () => {
      onClose();
      onUndo?.();
    };
    setToast({ text, onClose, ...(onUndo && { onUndo: undo }) });
  };
  return <PopupView state={state} actions={actionsFor(showToast)} toast={toast} />;
}
