import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { childrenHaveAYearlyScholarship, type ScholarshipFacts } from './scholarship-right.js';
import { day } from './testing-benefits.js';

const facts = (change: Partial<ScholarshipFacts> = {}): ScholarshipFacts => ({
  ...{ programme: 'JKM', outcome: 'death', date: day('2025-11-20'), tenureMonths: 36, continuousMonths: 36 },
  ...change,
});
const right = (change: Partial<ScholarshipFacts> = {}, reading?: string) =>
  childrenHaveAYearlyScholarship(facts(change), BUILT_IN_LAW, reading ? { SCHOLARSHIP_TENURE: reading } : {});

describe('The right to a scholarship every school year', () => {
  it.each<[string, Partial<ScholarshipFacts>, boolean, string]>([
    ['a JKM death after 36 months', {}, true, 'childrenHaveAYearlyScholarship'],
    [
      'a JKM death after 35 months',
      { tenureMonths: 35, continuousMonths: 35 },
      false,
      'jkmScholarshipNeedsYearsOfContributions',
    ],
    [
      'a JKK death in the first month',
      { programme: 'JKK', tenureMonths: 1, continuousMonths: 1 },
      true,
      'childrenHaveAYearlyScholarship',
    ],
    [
      'a total permanent disability',
      { programme: 'JKK', outcome: 'total-permanent' },
      true,
      'childrenHaveAYearlyScholarship',
    ],
    [
      'a partial disability',
      { programme: 'JKK', outcome: 'disability' },
      false,
      'scholarshipNeedsDeathOrTotalPermanentDisability',
    ],
    [
      'a death on the first day of the law',
      { date: day('2019-12-02') },
      true,
      'childrenHaveAYearlyScholarship',
    ],
    [
      'a death on the last day of the older law',
      { date: day('2019-12-01'), tenureMonths: 60, continuousMonths: 60 },
      false,
      'olderLawPaysNoYears',
    ],
  ])('after %s', (_what, change, due, rule) => {
    expect(right(change)).toMatchObject({ due, rule });
  });

  it('says its months and its law, in both languages', () => {
    expect(right()).toMatchObject({
      text: {
        id: 'Anak berhak atas beasiswa setiap tahun ajaran: masa iur 36 bulan, sedikitnya 36',
        en: 'The children have a scholarship for every school year: 36 months of contributions, at least 36',
      },
      law: { regulation: 'PP 82/2019' },
      mark: 'CONFIRMED',
      readings: {},
    });
    expect(right({ programme: 'JKK' }).text.en).toContain('no months of contributions are asked for');
  });

  it('is uncertain where the counting of months decides, both as a yes and as a no', () => {
    const gap = { tenureMonths: 36, continuousMonths: 20 };
    expect(right(gap)).toMatchObject({ due: true, readings: { SCHOLARSHIP_TENURE: 'cumulative' } });
    expect(right(gap, 'continuous')).toMatchObject({ due: false, mark: 'UNCONFIRMED' });
  });
});
