import type { JSX } from 'preact';

export interface SearchFieldProps {
  label: string;
  /** Says more than the label where it can: "Search 40 shops". */
  placeholder?: string;
  value: string;
  onSearch: (words: string) => void;
  class: 'wide' | 'filter';
}

export function SearchField(props: SearchFieldProps): JSX.Element {
  const { label, placeholder = label, value, onSearch } = props;
  return (
    <input
      type="search"
      class={props.class}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onInput={(event) => onSearch(event.currentTarget.value)}
    />
  );
}
