import type { ComponentChildren, JSX } from 'preact';
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '../Switch.tsx';

interface Saved {
  row: string;
  /** `work` resolves to whether it was kept. */
  save: (row: string, work: Promise<boolean>) => void;
}

const SavedContext = createContext<Saved>({ row: '', save: () => undefined });

/** Remembers which row was saved last: "Saved" stands beside that one. */
export function SavedProvider({ children }: { children: ComponentChildren }): JSX.Element {
  const [row, setRow] = useState('');
  const save = (id: string, work: Promise<boolean>) => {
    setRow('');
    void work.then((isKept) => isKept && setRow(id));
  };
  return <SavedContext.Provider value={{ row, save }}>{children}</SavedContext.Provider>;
}

export const useSave = () => useContext(SavedContext).save;

/** The live region is always there, so that "Saved" is read out. */
export function SavedMark({ id }: { id: string }): JSX.Element {
  const isSaved = useContext(SavedContext).row === id;
  return (
    <span class="saved" role="status">
      {isSaved ? i18n.t('options.saved') : ''}
    </span>
  );
}

export interface SettingProps {
  id: string;
  label: string;
  hint?: string;
  children: ComponentChildren;
}

/** One row: what it is, what it does, its control. */
export function Setting({ id, label, hint, children }: SettingProps): JSX.Element {
  return (
    <div class="setting">
      <div class="setting-words">
        <b>{label}</b>
        {hint && <small id={`${id}-hint`}>{hint}</small>}
      </div>
      <div class="control">
        <SavedMark id={id} />
        {children}
      </div>
    </div>
  );
}

export interface SwitchSettingProps extends Omit<SettingProps, 'children'> {
  checked: boolean;
  onChange: (checked: boolean) => Promise<boolean>;
}

export function SwitchSetting({ id, label, hint, checked, onChange }: SwitchSettingProps): JSX.Element {
  const save = useSave();
  return (
    <Setting id={id} label={label} {...(hint && { hint })}>
      <Switch
        label={label}
        checked={checked}
        {...(hint && { describedBy: `${id}-hint` })}
        onChange={(on) => save(id, onChange(on))}
      />
    </Setting>
  );
}
