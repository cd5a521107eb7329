import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface GrantedSites {
  /** Match patterns. */
  granted: Set<string>;
  registered: { id: string; matches?: string[] }[];
  inject: ReturnType<typeof vi.fn>;
}

/** A browser that grants every site it is asked for, and knows which scripts are registered. */
export function grantSites(): GrantedSites {
  const granted = new Set<string>();
  const registered: GrantedSites['registered'] = [];
  const inject = vi.fn(async () => [] as never);
  const patternOf = ({ origins = [] }: { origins?: string[] }) => origins[0] ?? '';
  Object.assign(fakeBrowser, {
    permissions: {
      request: async (wanted: { origins?: string[] }) => Boolean(granted.add(patternOf(wanted))),
      remove: async (wanted: { origins?: string[] }) => granted.delete(patternOf(wanted)),
      contains: async (wanted: { origins?: string[] }) => granted.has(patternOf(wanted)),
    },
    scripting: {
      executeScript: inject,
      registerContentScripts: async (scripts: typeof registered) => void registered.push(...scripts),
      updateContentScripts: async ([script]: typeof registered) => void Object.assign(registered[0] ?? {}, script),
      unregisterContentScripts: async () => void registered.splice(0),
      getRegisteredContentScripts: async () => [...registered],
    },
  });
  return { granted, registered, inject };
}
