import * as z from 'zod/mini';

/** What could be used of a value, and what could not, word for word. */
export interface Parsed<T> {
  value: T;
  refused: readonly Refused[];
}

export interface Refused {
  value: unknown;
  problem: string;
}

/** Fields that do not parse take their default, the others stay: a bad number of people must not switch a caution off. */
export function parseObject<T>(schema: z.ZodMiniType<T>, value: unknown, fallback: T): Parsed<T> {
  const whole = z.safeParse(schema, withDefaults(value, fallback));
  if (whole.success) return { value: whole.data, refused: [] };
  const refused = [{ value, problem: z.prettifyError(whole.error) }];
  const salvaged = z.safeParse(schema, salvage(schema, value, fallback));
  return { value: salvaged.success ? salvaged.data : fallback, refused };
}

export function parseEntries<T>(schema: z.ZodMiniType<T>, value: unknown): Parsed<Record<string, T>> {
  if (!isRecord(value)) return { value: {}, refused: [{ value, problem: 'Not a list of entries by name.' }] };
  const { kept, refused } = sort(schema, Object.entries(value), ([, entry]) => entry);
  return { value: Object.fromEntries(kept.map(({ from: [name], entry }) => [name, entry])), refused };
}

export function parseList<T>(schema: z.ZodMiniType<T>, value: unknown): Parsed<readonly T[]> {
  if (!Array.isArray(value)) return { value: [], refused: [{ value, problem: 'Not a list.' }] };
  const { kept, refused } = sort(schema, value, (entry: unknown) => entry);
  return { value: kept.map(({ entry }) => entry), refused };
}

function sort<From, T>(schema: z.ZodMiniType<T>, all: readonly From[], entryOf: (from: From) => unknown) {
  const kept: { from: From; entry: T }[] = [];
  const refused: Refused[] = [];
  for (const from of all) {
    const parsed = z.safeParse(schema, entryOf(from));
    if (parsed.success) kept.push({ from, entry: parsed.data });
    else refused.push({ value: from, problem: z.prettifyError(parsed.error) });
  }
  return { kept, refused };
}

function salvage(schema: unknown, value: unknown, fallback: unknown): unknown {
  if (!(schema instanceof z.ZodMiniObject) || !isRecord(value) || !isRecord(fallback)) return fallback;
  return Object.fromEntries(
    Object.entries(schema.shape as Record<string, z.ZodMiniType>).map(([name, field]) => {
      const filled = withDefaults(value[name], fallback[name]);
      return [name, z.safeParse(field, filled).success ? filled : salvage(field, value[name], fallback[name])];
    }),
  );
}

/** A setting added by an update is missing in what an older version stored: it takes its default. */
function withDefaults(value: unknown, fallback: unknown): unknown {
  if (value === undefined) return fallback;
  if (!isRecord(value) || !isRecord(fallback)) return value;
  const merged: Record<string, unknown> = { ...value };
  for (const [key, inner] of Object.entries(fallback)) merged[key] = withDefaults(value[key], inner);
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
