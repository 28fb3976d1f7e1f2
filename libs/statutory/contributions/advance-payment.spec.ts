import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { contributionPaidAhead } from './advance-payment.js';
import type { ContributionFacts } from './contribution.types.js';

const member = (iso: string): ContributionFacts => ({
  segment: 'BPU',
  incomeBase: rupiah(1_000_000),
  month: Temporal.PlainYearMonth.from(iso),
  payerKind: 'SELF',
  sector: 'OTHER',
});

const ahead = (facts: ContributionFacts, months: number) =>
  contributionPaidAhead({ facts, months }, BUILT_IN_LAW);

describe('contributions paid ahead', () => {
  it.each([
    [1, 16_800],
    [2, 33_600],
    [3, 50_400],
    [6, 100_800],
    [12, 201_600],
  ])('for %d months are Rp%d', (months, total) => {
    expect(ahead(member('2024-01'), months)).toMatchObject({
      paidAhead: { total, law: { regulation: 'PP 44/2015', mark: 'UNCONFIRMED' } },
    });
  });

  it('are each owed by the law of its own month', () => {
    // December and the first three months whole, the two months after by half.
    const answer = ahead(member('2025-12'), 6);
    if (answer.outcome === 'refused') throw new Error(JSON.stringify(answer.refusal));
    expect(answer.paidAhead.contributions.map(one => one.total)).toEqual([
      16_800, 16_800, 16_800, 16_800, 8_400, 8_400,
    ]);
    expect(answer.paidAhead.total).toBe(84_000);
  });

  it.each([0, 4, 13, -1, 1.5])('are not offered for %d months', months => {
    expect(ahead(member('2024-01'), months)).toMatchObject({
      outcome: 'refused',
      refusal: { values: { field: 'months', value: months, allowed: '1 | 2 | 3 | 6 | 12' } },
    });
  });

  it('are not offered to a construction project', () => {
    const month = Temporal.PlainYearMonth.from('2024-01');
    const facts = { segment: 'CONSTRUCTION', basis: 'wages', wages: rupiah(1), month } as const;
    expect(ahead(facts, 1)).toMatchObject({
      refusal: { values: { field: 'segment', value: 'CONSTRUCTION', allowed: 'PU | BPU' } },
    });
  });

  it('are refused with their contribution, and before the law', () => {
    expect(ahead({ ...member('2024-01'), incomeBase: rupiah(5) } as ContributionFacts, 2)).toMatchObject({
      refusal: { values: { field: 'incomeBase', value: 5 } },
    });
    expect(ahead(member('2015-06'), 2)).toMatchObject({ refusal: { code: 'EVENT_BEFORE_LAW' } });
  });
});
