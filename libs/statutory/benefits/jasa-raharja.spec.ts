import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rupiah, sumRupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import type { PolicyChoices } from '../law/law-of-the-day.js';
import { accidents } from '../testing-arbitrary-benefits.js';
import { assessBenefit } from './assess-benefit.js';
import type { AccidentFacts, BenefitAssessment, PaidByJasaRaharja } from './benefit.types.js';
import { treatmentBills } from './jasa-raharja.js';
import { assessed, cost, jkkDeath, recovered } from './testing-benefits.js';

const paid = (treatment: number, { death = 0, disability = 0 } = {}): PaidByJasaRaharja => ({
  treatment: rupiah(treatment),
  death: rupiah(death),
  disability: rupiah(disability),
});

const linesOf = ({ lines }: BenefitAssessment) =>
  lines.map(({ component, amount, formula }) => [component, amount, formula]);

describe('what Jasa Raharja paid for treatment', () => {
  const noDays = { stmbDays: 0 };
  const costs = [
    cost('medical', 3_000_000, 'A'),
    cost('transport-land', 500_000),
    cost('medical', 4_000_000, 'B'),
  ];

  it('is taken off receipt by receipt, and JKK pays the rest', () => {
    expect(linesOf(assessed(recovered({ costs, ...noDays, jasaRaharja: paid(5_000_000) })))).toEqual([
      ['medical', 0, '3.000.000 − 3.000.000 = 0'],
      ['medical', 2_000_000, '4.000.000 − 2.000.000 = 2.000.000'],
      ['transport', 500_000, '500.000'],
    ]);
  });

  it('leaves a receipt whole that it does not reach, and says so', () => {
    const { lines } = assessed(recovered({ costs, ...noDays, jasaRaharja: paid(3_000_000) }));
    expect(lines.map(({ amount }) => amount)).toEqual([0, 4_000_000, 500_000]);
    expect(lines[1]?.text.en).toBe('Medical care (not reduced by what Jasa Raharja paid)');
  });

  it('is a reading that no source confirms, on each line that it touches and on the whole', () => {
    const assessment = assessed(recovered({ costs, ...noDays, jasaRaharja: paid(1) }));
    expect(assessment).toMatchObject({
      unconfirmed: true,
      policies: { JASA_RAHARJA_FIRST: 'excess-of-treatment' },
      lines: [{ mark: 'UNCONFIRMED' }, { mark: 'UNCONFIRMED' }, { mark: 'CONFIRMED' }],
    });
  });

  it('takes nothing off by the other reading', () => {
    const choices: PolicyChoices = { JASA_RAHARJA_FIRST: 'nothing-deducted' };
    const outcome = assessBenefit(
      recovered({ costs, ...noDays, jasaRaharja: paid(7_000_000) }),
      BUILT_IN_LAW,
      choices,
    );
    expect(outcome).toMatchObject({
      assessment: { total: 7_500_000, policies: { JASA_RAHARJA_FIRST: 'nothing-deducted' } },
    });
  });

  it('may be all of the bills, and no rupiah more', () => {
    expect(assessed(recovered({ costs, ...noDays, jasaRaharja: paid(7_000_000) })).total).toBe(500_000);
    const outcome = assessBenefit(
      recovered({ costs, ...noDays, jasaRaharja: paid(7_000_001) }),
      BUILT_IN_LAW,
    );
    expect(outcome).toMatchObject({
      refusal: {
        code: 'STATUTORY_FACT_OUT_OF_RANGE',
        values: { field: 'jasaRaharja.treatment', value: 7_000_001, allowed: '0..7000000' },
      },
    });
  });
});

describe('what Jasa Raharja paid for a death', () => {
  it('takes nothing off: the line says so, and that this is not confirmed', () => {
    const whole = assessed(jkkDeath());
    const both = assessed(jkkDeath({ jasaRaharja: paid(0, { death: 50_000_000 }) }));
    expect(both.total).toBe(whole.total);
    expect(both.lines[0]).toMatchObject({
      component: 'deathBenefit',
      mark: 'UNCONFIRMED',
      text: { en: 'JKK death benefit (not reduced by what Jasa Raharja paid)' },
    });
    expect(both.lines.slice(1)).toEqual(whole.lines.slice(1));
  });
});

describe('of any accident', () => {
  const totalOf = (facts: AccidentFacts) => assessed(facts);

  it('JKK and Jasa Raharja together pay what JKK would alone, and no line is below nothing', () => {
    const parts = fc.tuple(accidents, fc.integer({ min: 0, max: 1_000 }));
    fc.assert(
      fc.property(parts, ([facts, thousandths]) => {
        if (facts.outcome === 'recovered' && facts.costs.length === 0 && facts.stmbDays === 0) return true;
        const treatment = Math.floor((treatmentBills(facts.costs) * thousandths) / 1_000);
        const alone = totalOf(facts);
        const together = totalOf({ ...facts, jasaRaharja: paid(treatment, { death: 1, disability: 1 }) });
        const sum = sumRupiah(together.lines.map(({ amount }) => amount));
        return (
          sum === together.total &&
          together.total + treatment === alone.total &&
          together.lines.every(({ amount }) => amount >= 0)
        );
      }),
      { numRuns: 200 },
    );
  });
});
