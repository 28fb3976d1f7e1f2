import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { assessBenefit } from './assess-benefit.js';
import { assessed, cost, day, jkkDeath, jkmDeath, parts, recovered, refused } from './testing-benefits.js';

describe('an assessment', () => {
  it('has the lines, their total, the digest of the law and how well it is known', () => {
    const assessment = assessed(jkmDeath({ monthsPaid: 6 }));
    expect(assessment).toMatchObject({
      total: 42_000_000,
      lawDigest: BUILT_IN_LAW.digest,
      unconfirmed: false,
      policies: {},
      scholarship: { lines: [], most: 0, refusedBy: null },
    });
  });

  it('pays a work accident by JKK alone, with costs and days off work before the death', () => {
    const costs = [cost('medical', 3_500_000, 'RS-1'), cost('transport-land', 400_000)];
    expect(parts(assessed(jkkDeath({ costs, stmbDays: 3 })).lines)).toEqual([
      ['deathBenefit', 48_000_000],
      ['periodic', 12_000_000],
      ['funeral', 10_000_000],
      ['RS-1', 3_500_000],
      ['land', 400_000],
      ['stmb', 100_000],
    ]);
  });

  it.each([
    ['2019-12-20', 24_102_600, 1_156_924_800 + 12_000_000 + 10_000_000],
    ['2016-08-20', 4_350_000, 216_600_000],
    ['2018-02-04', 2_400_000, 123_000_000],
    ['2024-05-05', 400_000, 42_000_000],
    ['2019-12-02', 416_666, 42_000_000],
    ['2019-12-02', 416_667, 42_000_016],
    ['2019-12-01', 337_500, 24_000_000],
  ])('of a death at work on %s with a wage of Rp%d is Rp%d', (date, wage, total) => {
    const facts = jkkDeath({ segment: 'PU', wageBase: rupiah(wage), date: day(date) });
    expect(assessed(facts).total).toBe(total);
  });

  it('leaves the yearly scholarship out of the total', () => {
    const assessment = assessed(jkkDeath({ children: [{ level: 'SMP', year: 1 }] }));
    expect(assessment.total).toBe(70_000_000);
    expect(assessment.scholarship.most).toBe(75_000_000);
    expect(assessment.unconfirmed).toBe(true);
  });

  it('gathers the readings of its lines, its scholarship and its refusals', () => {
    const children = [{ level: 'SD', year: 1 }] as const;
    const facts = jkmDeath({
      children,
      monthsPaid: 2,
      monthsSinceRegistration: 2,
      tenureMonths: 36,
      continuousMonths: 2,
    });
    const choices = { SCHOLARSHIP_TENURE: 'continuous' };
    const assessment = assessed(facts, choices);
    expect(assessment.policies).toEqual({
      JKM_FIRST_MONTHS_COMPOSITION: 'funeral-10m',
      SCHOLARSHIP_TENURE: 'continuous',
    });
    expect(assessment.unconfirmed).toBe(true);
  });

  it('is unconfirmed where only the refusal of the scholarship is', () => {
    const facts = jkmDeath({
      children: [{ level: 'SD', year: 1 }],
      tenureMonths: 36,
      continuousMonths: 35,
    });
    expect(assessed(facts, { SCHOLARSHIP_TENURE: 'continuous' }).unconfirmed).toBe(true);
    expect(assessed({ ...facts, tenureMonths: 35 }).unconfirmed).toBe(false);
  });

  it('is refused for facts that cannot be assessed', () => {
    expect(refused(recovered({ stmbDays: -1 }))).toMatchObject({ values: { field: 'stmbDays' } });
    expect(refused(jkmDeath({ date: day('2015-06-30') }))?.code).toBe('EVENT_BEFORE_LAW');
  });

  it('is refused for a reading that the policy does not have', () => {
    const choices = { SEVERAL_MEMBERSHIPS: 'twice' };
    expect(assessBenefit(jkmDeath(), BUILT_IN_LAW, choices)).toMatchObject({
      outcome: 'refused',
      refusal: { values: { field: 'choices.SEVERAL_MEMBERSHIPS', value: 'twice' } },
    });
  });
});
