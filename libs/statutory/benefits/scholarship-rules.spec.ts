import { describe, expect, it } from '@jest/globals';
import {
  jkmScholarshipNeedsYearsOfContributions,
  scholarshipEndsWithAgeMarriageOrWork,
  scholarshipNeedsDeathOrTotalPermanentDisability,
  tenureOf,
} from './scholarship-rules.js';
import { day, disabled, jkkDeath, jkmDeath, onDay, recovered, totalPermanent } from './testing-benefits.js';

const today = onDay('2025-07-20');

describe('a scholarship', () => {
  it.each([
    ['a JKM death', jkmDeath(), true],
    ['a JKK death', jkkDeath(), true],
    ['a total permanent disability', totalPermanent(), true],
    ['a partial disability', disabled([{ kind: 'anatomical', part: 'nose tip' }]), false],
    ['a recovery', recovered(), false],
  ])('after %s is due: %p', (_case, facts, due) => {
    const no = scholarshipNeedsDeathOrTotalPermanentDisability(facts, today);
    expect(no === null).toBe(due);
    if (no !== null) {
      expect(no).toMatchObject({
        rule: 'scholarshipNeedsDeathOrTotalPermanentDisability',
        law: { regulation: 'PP 82/2019', article: 'pasal belum diperiksa' },
        mark: 'CONFIRMED',
      });
    }
  });

  it('of JKM says how many months are missing, in both languages and with its law', () => {
    const facts = jkmDeath({ tenureMonths: 35, continuousMonths: 12 });
    expect(jkmScholarshipNeedsYearsOfContributions(tenureOf(facts, today))).toMatchObject({
      rule: 'jkmScholarshipNeedsYearsOfContributions',
      text: {
        id: 'Masa iur 35 bulan; beasiswa memerlukan 36 bulan (3 tahun)',
        en: '35 months of contributions; a scholarship needs 36 (3 years)',
      },
      law: { regulation: 'PP 82/2019' },
      readings: {},
      mark: 'CONFIRMED',
    });
  });

  it('of JKM needed five years before 2 December 2019', () => {
    const facts = jkmDeath({ tenureMonths: 59, continuousMonths: 59, date: day('2019-12-01') });
    expect(tenureOf(facts, onDay('2019-12-01')).needed).toBe(60);
    expect(jkmScholarshipNeedsYearsOfContributions(tenureOf(facts, onDay('2019-12-01')))).not.toBeNull();
    expect(jkmScholarshipNeedsYearsOfContributions(tenureOf(facts, onDay('2019-12-02')))).toBeNull();
  });

  it('of JKK needs no month at all', () => {
    const facts = jkkDeath({ tenureMonths: 0, continuousMonths: 0 });
    expect(jkmScholarshipNeedsYearsOfContributions(tenureOf(facts, today))).toBeNull();
  });

  it('is uncertain where the counting of months decides', () => {
    const facts = jkmDeath({ tenureMonths: 36, continuousMonths: 35 });
    const no = (reading: string) =>
      jkmScholarshipNeedsYearsOfContributions(
        tenureOf(facts, onDay('2025-07-20', { SCHOLARSHIP_TENURE: reading })),
      );
    expect(no('cumulative')).toBeNull();
    expect(no('continuous')).toMatchObject({
      text: { en: '35 months of contributions; a scholarship needs 36 (3 years)' },
      mark: 'UNCONFIRMED',
    });
  });

  it('ends at 23, with marriage or with work', () => {
    expect(scholarshipEndsWithAgeMarriageOrWork(today).text.en).toBe(
      'No child is entitled: a scholarship ends at the age of 23, with marriage or with work',
    );
    expect(scholarshipEndsWithAgeMarriageOrWork(onDay('2019-12-01')).text.en).toBe(
      'No child is entitled: a scholarship ends with marriage or with work',
    );
  });
});
