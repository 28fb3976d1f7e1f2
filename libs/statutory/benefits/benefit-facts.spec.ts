import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import type { BenefitFacts } from './benefit.types.js';
import { factsMustBeAssessable } from './benefit-facts.js';
import { day, disabled, jkkDeath, jkmDeath, onDay, recovered, totalPermanent } from './testing-benefits.js';

const refusalOf = (facts: BenefitFacts) => factsMustBeAssessable(facts, onDay(facts.date.toString()));
const broken = <Facts>(facts: Facts, fields: object): Facts => ({ ...facts, ...fields });

describe('facts', () => {
  it.each<[string, BenefitFacts]>([
    ['a JKM death', jkmDeath()],
    ['a JKK death', jkkDeath()],
    ['a recovery', recovered()],
    ['a total permanent disability', totalPermanent()],
    ['a disability', disabled([{ kind: 'anatomical', part: 'smell' }])],
    ['the first day of the law', jkmDeath({ date: day('2015-07-01') })],
    ['ten memberships', jkmDeath({ memberships: 10 })],
    ['the smallest wage', jkkDeath({ segment: 'PU', wageBase: rupiah(1) })],
    ['the largest wage', jkkDeath({ segment: 'PU', wageBase: rupiah(1_000_000_000_000) })],
    ['the largest band', jkkDeath({ wageBase: rupiah(20_700_000) })],
  ])('of %s can be assessed', (_case, facts) => {
    expect(refusalOf(facts)).toBeNull();
  });

  it('are refused before the law began, naming the day it did', () => {
    expect(refusalOf(jkmDeath({ date: day('2015-06-30') }))).toEqual({
      code: 'EVENT_BEFORE_LAW',
      values: { date: '2015-06-30', lawFrom: '2015-07-01' },
    });
  });

  it.each<[string, BenefitFacts, string]>([
    ['a programme that is none', broken(jkmDeath(), { programme: 'JHT' }), 'programme'],
    ['a segment that is none', broken(jkmDeath(), { segment: 'PMI' }), 'segment'],
    ['a recovery from death', broken(jkmDeath(), { outcome: 'recovered' }), 'outcome'],
    ['an outcome that is none', broken(jkkDeath(), { outcome: 'cured' }), 'outcome'],
    ['negative paid months', jkmDeath({ monthsPaid: -1 }), 'monthsPaid'],
    ['half a paid month', jkmDeath({ monthsPaid: 1.5 }), 'monthsPaid'],
    ['too many months', jkmDeath({ monthsSinceRegistration: 36_501 }), 'monthsSinceRegistration'],
    ['a broken tenure', jkmDeath({ tenureMonths: Number.NaN }), 'tenureMonths'],
    ['a negative run of months', jkkDeath({ continuousMonths: -1 }), 'continuousMonths'],
    ['no membership', jkmDeath({ memberships: 0 }), 'memberships'],
    ['eleven memberships', jkmDeath({ memberships: 11 }), 'memberships'],
    ['no wage', jkkDeath({ segment: 'PU', wageBase: rupiah(0) }), 'wageBase'],
    ['a broken wage', broken(jkkDeath({ segment: 'PU' }), { wageBase: 10.5 }), 'wageBase'],
    ['too large a wage', jkkDeath({ segment: 'PU', wageBase: rupiah(1_000_000_000_001) }), 'wageBase'],
    ['a BPU wage between the bands', jkkDeath({ wageBase: rupiah(1_050_000) }), 'wageBase'],
    ['negative days', recovered({ stmbDays: -1 }), 'stmbDays'],
    ['a hundred years off work', recovered({ stmbDays: 36_501 }), 'stmbDays'],
    ['a disability without a loss', disabled([]), 'disabilities.length'],
  ])('of %s are refused', (_case, facts, field) => {
    expect(refusalOf(facts)).toMatchObject({ code: 'STATUTORY_FACT_OUT_OF_RANGE', values: { field } });
  });

  it('are refused with their value and what is allowed', () => {
    expect(refusalOf(jkmDeath({ monthsPaid: -1 }))?.values).toEqual({
      field: 'monthsPaid',
      value: -1,
      allowed: '0..36500',
    });
    expect(refusalOf(jkkDeath({ wageBase: rupiah(1_050_000) }))?.values['allowed']).toContain(
      '1000000 | 1200000 | ',
    );
  });

  it('of a recovery for which nothing is claimed are refused', () => {
    expect(refusalOf(recovered({ stmbDays: 0 }))?.code).toBe('BENEFIT_NOTHING_CLAIMED');
    expect(refusalOf(recovered({ stmbDays: 1 }))).toBeNull();
    expect(refusalOf(jkkDeath({ stmbDays: 0 }))).toBeNull();
  });
});
