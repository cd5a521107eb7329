/** Counts of one slice of a test set: what had to be found, what was said, what of it was right. */
export class Tally {
  positives = 0;
  found = 0;
  exact = 0;
  said = 0;
  right = 0;

  /** `expected` null: silence was right. `near`: another record of the same food counts as found. */
  add(expected: string | null, got: string | null, near: (a: string, b: string) => boolean): void {
    const isRight = expected !== null && got !== null && (got === expected || near(expected, got));
    if (expected !== null) this.positives++;
    if (got !== null) this.said++;
    if (isRight) {
      this.found++;
      this.right++;
      if (got === expected) this.exact++;
    }
  }

  row(): Record<string, number | null> {
    return {
      positives: this.positives,
      precision: share(this.right, this.said),
      recall: share(this.found, this.positives),
      exact: share(this.exact, this.found),
    };
  }
}

export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;

/** One tally a key, filled as keys turn up. */
export class Tallies {
  readonly byKey = new Map<string, Tally>();

  at(key: string): Tally {
    const known = this.byKey.get(key);
    if (known) return known;
    const fresh = new Tally();
    this.byKey.set(key, fresh);
    return fresh;
  }

  table(least = 1): Record<string, Record<string, number | null>> {
    const rows = [...this.byKey].filter(([, { positives, said }]) => positives + said >= least);
    return Object.fromEntries(rows.sort(([a], [b]) => a.localeCompare(b)).map(([key, tally]) => [key, tally.row()]));
  }
}
