import { i18n } from '#i18n';
import { isStorageFull } from './stored-item.ts';

/** Why a change was not kept, in plain words; what was stored before is still there. */
export const failureText = (error: unknown): string => i18n.t(isStorageFull(error) ? 'toast.full' : 'toast.failed');
