import type { TextRule } from './types.ts';

/** Editors on Windows add a BOM or CRLF: every line then differs from the one before, and JSON readers stumble over a BOM. */
export const plainText: TextRule = ({ path, text }) => [
  ...(text.startsWith('\uFEFF')
    ? [{ file: path, problem: 'starts with a byte order mark (BOM)', remedy: 'Save it as "UTF-8" without BOM.' }]
    : []),
  ...(text.includes('\r')
    ? [
        {
          file: path,
          problem: 'has Windows line ends (CRLF)',
          remedy: 'Save it with LF line ends, or run `npm run fix`.',
        },
      ]
    : []),
];
