import { browser } from '#imports';
import { askWorker } from '../../extension/messages.ts';
import type { Person } from '../../extension/protocol.ts';

/** The person's settings and corrections, parsed in the worker; null when the worker is gone for good. */
export const readPerson = () => askWorker('readPerson', null);

/** Keys of storage.local whose change a page has to follow; carts for the number on the icon. */
const FOLLOWED = ['settings', 'corrections', 'custom-foods', 'carts'];

/** Every open tab follows at once: storage tells them, not a message. */
export function watchPerson(signal: AbortSignal, onChange: (person: Person, keys: readonly string[]) => void): void {
  const listener = async (changes: Record<string, unknown>, area: string) => {
    const keys = Object.keys(changes).filter((key) => FOLLOWED.includes(key));
    if (area !== 'local' || keys.length === 0) return;
    const person = await readPerson();
    if (person && !signal.aborted) onChange(person, keys);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
