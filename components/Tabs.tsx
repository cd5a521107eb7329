import type { JSX } from 'preact';
import { focusSibling } from './focus-sibling.ts';

export interface TabsProps<T extends string> {
  label: string;
  tabs: readonly { id: T; label: string; count?: string }[];
  selected: T;
  onSelect: (id: T) => void;
}

/** A tablist: Tab enters it once, arrows move inside it. Panels are named `panel-<id>`. */
export function Tabs<T extends string>({ label, tabs, selected, onSelect }: TabsProps<T>): JSX.Element {
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={(event) => focusSibling(event, '[role=tab]')}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`tab-${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={tab.id === selected ? `panel-${tab.id}` : undefined}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
          onFocus={() => onSelect(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && <span class="count">{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}
