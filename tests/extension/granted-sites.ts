import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface GrantedSites {
  /** Match patterns. */
  granted: Set<string>;
  registered: { id: string; matches?: string[] }[];
  inject: ReturnType<typeof vi.fn>;
}

interface Wanted {
  origins: string[];
}

/** A browser that grants every site it is asked for, and knows which scripts are registered. */
export function grantSites(): GrantedSites {
  const granted = new Set<string>();
  const registered: GrantedSites['registered'] = [];
  const inject = vi.fn(async () => [] as never);
  Object.assign(fakeBrowser, {
    permissions: {
      request: async ({ origins }: Wanted) => origins.every((pattern) => granted.add(pattern)),
      remove: async ({ origins }: Wanted) => origins.every((pattern) => granted.delete(pattern)),
      contains: async ({ origins }: Wanted) => origins.every((pattern) => granted.has(pattern)),
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
