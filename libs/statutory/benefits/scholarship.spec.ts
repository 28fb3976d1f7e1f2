import { describe, expect, it } from '@jest/globals';
import type { BenefitFacts, Child } from './benefit.types.js';
import { scholarshipOf } from './scholarship.js';
import { day, jkkDeath, jkmDeath, onDay, parts, totalPermanent } from './testing-benefits.js';

const of = (facts: BenefitFacts) => scholarshipOf(facts, onDay(facts.date.toString()));
const mostFor = (...children: Child[]) => of(jkkDeath({ children })).most;

describe('the scholarship of one child', () => {
  it.each<[Child['level'], number, number]>([
    ['TK', 1, 87_000_000],
    ['TK', 2, 85_500_000],
    ['SD', 1, 84_000_000],
    ['SD', 6, 76_500_000],
    ['SMP', 1, 75_000_000],
    ['SMP', 3, 71_000_000],
    ['SMA', 1, 69_000_000],
    ['SMA', 3, 63_000_000],
    ['PT', 1, 60_000_000],
    ['PT', 5, 12_000_000],
  ])('from %s year %d on is at most Rp%d', (level, year, most) => {
    expect(mostFor({ level, year })).toBe(most);
  });

  it.each([
    [2, 87_000_000],
    [4, 87_000_000],
    [5, 75_000_000],
    [21, 3_000_000],
    [22, 1_500_000],
    [23, 0],
    [40, 0],
  ])('of %d years at kindergarten ends before the 23rd birthday: Rp%d', (age, most) => {
    expect(mostFor({ level: 'TK', year: 1, age })).toBe(most);
  });

  it('says what each level pays, and by which rows', () => {
    const [line] = of(jkkDeath({ children: [{ level: 'SMP', year: 2 }] })).lines;
    expect(line).toMatchObject({
      component: 'scholarship',
      item: 'child 1',
      amount: 73_000_000,
      formula: '2 × 2.000.000 + 3 × 3.000.000 + 5 × 12.000.000',
      text: {
        id: 'Beasiswa anak ke-1 sejak Sekolah menengah pertama tahun ke-2, paling banyak; dibayar per tahun',
      },
      law: { regulation: 'PP 82/2019' },
      readings: {},
    });
    expect(line?.alsoBy).toHaveLength(4);
  });

  it.each([{ married: true }, { working: true }])('ends with %j', fact => {
    expect(mostFor({ level: 'PT', year: 1, ...fact })).toBe(0);
  });
});

describe('the scholarship of several children', () => {
  const first: Child = { level: 'PT', year: 5 };
  const second: Child = { level: 'TK', year: 1 };
  const third: Child = { level: 'SD', year: 1 };

  it('goes to the two who would receive most, in their order', () => {
    expect(parts(of(jkkDeath({ children: [first, second, third] })).lines)).toEqual([
      ['child 2', 87_000_000],
      ['child 3', 84_000_000],
    ]);
  });

  it('is Rp174.000.000 at most for two', () => {
    expect(mostFor(second, second)).toBe(174_000_000);
    expect(mostFor(second, second, second)).toBe(174_000_000);
  });

  it('does not count children who marry or work among the two', () => {
    expect(mostFor({ ...second, married: true }, { ...third, working: true }, first)).toBe(12_000_000);
  });
});

describe('whether a scholarship is due', () => {
  const children: Child[] = [{ level: 'SD', year: 1 }];

  it.each<[string, BenefitFacts, number]>([
    [
      'JKK death in the first month',
      jkkDeath({ children, tenureMonths: 0, continuousMonths: 0 }),
      84_000_000,
    ],
    ['JKK total permanent disability', totalPermanent({ children, tenureMonths: 0 }), 84_000_000],
    ['JKM after 35 months', jkmDeath({ children, tenureMonths: 35, continuousMonths: 35 }), 0],
    ['JKM after 36 months', jkmDeath({ children, tenureMonths: 36, continuousMonths: 36 }), 84_000_000],
  ])('%s: Rp%d', (_case, facts, most) => {
    const scholarship = of(facts);
    expect(scholarship.most).toBe(most);
    expect(scholarship.refusedBy === null).toBe(most > 0);
  });

  it('is no question without a child', () => {
    expect(of(jkmDeath({ tenureMonths: 0 }))).toEqual({ lines: [], most: 0, refusedBy: null });
  });

  it('is one, however many memberships there are', () => {
    const { most, lines } = of(jkmDeath({ children, memberships: 2 }));
    expect(most).toBe(84_000_000);
    expect(lines[0]?.mark).toBe('UNCONFIRMED');
  });

  it('rests on the counting of months where that decides', () => {
    const facts = jkmDeath({ children, tenureMonths: 36, continuousMonths: 35 });
    expect(of(facts).lines[0]?.readings).toEqual({ SCHOLARSHIP_TENURE: 'cumulative' });
    const continuous = scholarshipOf(facts, onDay('2025-11-20', { SCHOLARSHIP_TENURE: 'continuous' }));
    expect(continuous.refusedBy?.readings).toEqual({ SCHOLARSHIP_TENURE: 'continuous' });
  });
});

describe('the older law', () => {
  const children: Child[] = [
    { level: 'SD', year: 1 },
    { level: 'PT', year: 1 },
  ];
  const onOldDay = (facts: Partial<BenefitFacts>, date = '2019-12-01') =>
    of({ ...jkkDeath({ children }), ...facts, date: day(date) } as BenefitFacts);

  it('pays one sum for each member, until the day before the change', () => {
    expect(onOldDay({})).toMatchObject({
      most: 12_000_000,
      lines: [{ item: null, formula: '12.000.000', law: { regulation: 'PP 44/2015' } }],
    });
    expect(onOldDay({}, '2019-12-02').most).toBe(144_000_000);
  });

  it('pays nothing where all children are married or at work', () => {
    expect(onOldDay({ children: [{ level: 'PT', year: 1, working: true }] })).toMatchObject({
      most: 0,
      refusedBy: { rule: 'scholarshipEndsWithAgeMarriageOrWork', law: { regulation: 'PP 44/2015' } },
    });
  });

  it.each([
    ['2019-12-01', 59, 0],
    ['2019-12-01', 60, 12_000_000],
    ['2019-12-02', 59, 144_000_000],
  ])('of JKM, on %s after %d months, pays Rp%d', (date, months, most) => {
    const facts = jkmDeath({ children, tenureMonths: months, continuousMonths: months, date: day(date) });
    expect(of(facts).most).toBe(most);
  });
});
