import type { JSX } from 'preact';
import { Icon } from './icons.tsx';

/** A caution, and only a caution, wears amber. */
export function Note({ title, text }: { title?: string; text: string }): JSX.Element {
  return (
    <div class="note" role="note">
      <Icon name="warning" />
      <p>
        {title && <b>{title} </b>}
        {text}
      </p>
    </div>
  );
}
