import { describe, expect, it } from '@jest/globals';
import type { LawReference } from './law.js';
import { isInForce } from './law.js';
import { lawDigest } from './law-digest.js';
import { LAW_TABLES } from './law-tables.js';

const MARKS = ['CONFIRMED', 'INFERRED', 'FROM_MEMORY'];
/** What tells two rows of a table apart while both are in force. */
const KEYS: { readonly [table in keyof typeof LAW_TABLES]: readonly string[] } = {
  bpuBands: ['base'],
  bpuJkk: [],
  bpuJkm: [],
  cashBenefits: ['programme', 'component'],
  contributionDue: ['segment'],
  documents: ['programme', 'code'],
  holidays: [],
  jkkDeath: [],
  jkmFirstMonths: ['segment'],
  medicalCare: [],
  paymentDeadlines: ['programme'],
  policies: ['policy'],
  reliefs: ['sector'],
  stmb: [],
  timeBars: ['programme'],
  transportCaps: ['mode'],
};

const tables = Object.entries(LAW_TABLES).map(
  ([name, rows]) => [name as keyof typeof LAW_TABLES, rows as readonly LawReference[]] as const,
);

function overlaps(left: LawReference, right: LawReference): boolean {
  return isInForce(left, right.effectiveFrom) || isInForce(right, left.effectiveFrom);
}

function keyOf(row: object, keys: readonly string[]): string {
  return keys.map(key => String(Reflect.get(row, key))).join(' ');
}

describe.each(tables)('the table %s', (name, rows) => {
  it('names regulation, article and mark on every row', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.regulation).toMatch(/\S/);
      expect(row.article).toMatch(/\S/);
      expect(MARKS).toContain(row.mark);
    }
  });

  it('ends no row before it begins', () => {
    const backwards = rows.filter(row => row.effectiveTo !== null && !isInForce(row, row.effectiveTo));
    expect(backwards).toEqual([]);
  });

  it('has one answer for each key on each day', () => {
    const clashes = rows.flatMap((left, index) =>
      rows
        .slice(index + 1)
        .filter(right => keyOf(left, KEYS[name]) === keyOf(right, KEYS[name]) && overlaps(left, right))
        .map(right => `${keyOf(left, KEYS[name])} ${left.regulation} / ${right.regulation}`),
    );
    expect(clashes).toEqual([]);
  });
});

describe('the tables whose law covers every day since 2015', () => {
  const unbroken = [
    'bpuJkk',
    'bpuJkm',
    'contributionDue',
    'jkkDeath',
    'medicalCare',
    'paymentDeadlines',
    'stmb',
  ];

  it.each(unbroken)('%s leaves no day out', name => {
    const rows: readonly LawReference[] = LAW_TABLES[name as keyof typeof LAW_TABLES];
    for (const date of ['2015-07-01', '2019-12-01', '2019-12-02', '2026-11-21']) {
      expect(rows.some(row => isInForce(row, Temporal.PlainDate.from(date)))).toBe(true);
    }
  });
});

describe('the digest of the law', () => {
  it('is SHA-256 and the same at every call', () => {
    expect(lawDigest()).toMatch(/^[0-9a-f]{64}$/);
    expect(lawDigest()).toBe(lawDigest());
  });
});
