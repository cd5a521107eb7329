/** Lines and fields of a CSV text after RFC 4180; a byte order mark at the start is dropped. */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const body = text.replace(/^\uFEFF/, '').replace(/(?<![\r\n])$/, '\n');
  for (const [, quoted, plain = '', end] of body.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n)/g)) {
    line.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}

/** The same with the heads of the first line as keys. */
export function parseCsvRecords(text: string): Record<string, string>[] {
  const [heads = [], ...lines] = parseCsv(text);
  return lines.map((line) => Object.fromEntries(heads.map((head, at) => [head, line[at] ?? ''])));
}
