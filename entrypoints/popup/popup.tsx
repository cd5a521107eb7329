import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PopupView } from '../../components/popup/PopupView.tsx';
import type { ToastProps } from '../../components/Toast.tsx';
import { createActions } from './actions.ts';
import type { Loaded } from './loaded.ts';

export function Popup({ loaded }: { loaded: Loaded }): JSX.Element {
  const [toast, setToast] = useState<ToastProps | null>(null);
  const showToast = (text: string, onUndo?: () => Promise<unknown>) =>
    setToast({
      text,
      onClose: () => setToast(null),
      ...(onUndo && { onUndo: () => void onUndo().then(() => setToast(null)) }),
    });
  return <PopupView state={loaded.state} actions={createActions(loaded, showToast)} toast={toast} />;
}
