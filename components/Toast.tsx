import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** Long enough to read and reach; keyboard and pointer on it hold it open. */
const TOAST_MS = 6000;

export interface ToastProps {
  text: string;
  onUndo?: () => void;
  onClose: () => void;
}

/** The live region stays in the page: one that is added together with its text is often not read out. */
export function ToastRegion({ toast }: { toast: ToastProps | null }): JSX.Element {
  return (
    <div class="toast-region" role="status">
      {toast && <Toast key={toast.text} {...toast} />}
    </div>
  );
}

function Toast({ text, onUndo, onClose }: ToastProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const closeUnlessHeld = () => {
      if (!box.current?.matches(':hover, :focus-within')) onClose();
    };
    const timer = setInterval(closeUnlessHeld, TOAST_MS);
    return () => clearInterval(timer);
    // each toast closes in a way of its own: one that says the same again has its own time
  }, [onClose]);

  return (
    <div class="toast" ref={box}>
      <span>{text}</span>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {i18n.t('action.undo')}
        </button>
      )}
    </div>
  );
}
