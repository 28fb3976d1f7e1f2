import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '#statutory';
import { billMembers, type MembersAlike } from './bill-members.js';

const alike = (facts: Partial<MembersAlike> = {}): MembersAlike => ({
  members: 1,
  incomeBase: rupiah(1_000_000),
  sector: 'OTHER',
  ...facts,
});
const november = Temporal.PlainYearMonth.from('2025-11');

function bill(members: readonly MembersAlike[], month = november, payerKind: 'APBD' | 'WADAH' = 'APBD') {
  const answer = billMembers(members, { month, payerKind, law: BUILT_IN_LAW });
  if (answer.outcome === 'refused') throw new Error(answer.refusal.code);
  return answer.billed;
}

describe('the bill of a month', () => {
  it('asks Rp16.800 for a member of the lowest band', () => {
    expect(bill([alike()])).toMatchObject({ jkk: 10_000, jkm: 6_800, amount: 16_800 });
  });

  it.each([
    [6_800, 114_240_000],
    [1_473, 24_746_400],
  ])('asks %i members for Rp%i in all', (count, amount) => {
    expect(bill([alike({ members: count })])).toMatchObject({ members: count, amount });
  });

  it('sums members of different bands', () => {
    expect(bill([alike(), alike({ incomeBase: rupiah(3_450_000) })])).toMatchObject({
      jkk: 44_500,
      jkm: 13_600,
      amount: 58_100,
    });
  });

  it('names each row of the law that it used, once', () => {
    const { law } = bill([alike(), alike()]);
    expect(law.map(({ component, regulation }) => [component, regulation])).toEqual([
      ['JKK', 'PP 44/2015'],
      ['JKM', 'PP 44/2015'],
    ]);
  });

  it('halves the contribution where PP 50/2025 says so, and not for a state budget', () => {
    const january = Temporal.PlainYearMonth.from('2026-01');
    const driver = alike({ sector: 'TRANSPORT' });
    expect(bill([driver], january, 'WADAH')).toMatchObject({ amount: 8_400 });
    expect(bill([driver], january, 'WADAH').law.map(({ regulation }) => regulation)).toContain('PP 50/2025');
    expect(bill([driver], january, 'APBD')).toMatchObject({ amount: 16_800 });
  });

  it('refuses what is no base of the law', () => {
    const answer = billMembers([alike({ incomeBase: rupiah(999) })], {
      month: november,
      payerKind: 'APBD',
      law: BUILT_IN_LAW,
    });
    expect(answer).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'STATUTORY_FACT_OUT_OF_RANGE' },
    });
  });
});
