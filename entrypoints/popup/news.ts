import * as z from 'zod/mini';
import { storedItem } from '../../extension/stored-item.ts';

/** Version whose "what's new" line was closed; '' before the first popup. */
export const seenVersionItem = storedItem('seen-version', z.string(), '');
