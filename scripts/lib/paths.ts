import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const inProject = (...parts: string[]) => join(root, ...parts);

/** Shared names and saved pages: beside the project on some machines, absent on others. */
export const evalFolder = inProject('..', 'shared', 'eval');
export const pagesFolder = inProject('..', 'shared', 'pages');
