import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { monthlyContribution } from './contribution.js';
import type { ContributionFacts } from './contribution.types.js';
import { monthMustNotBeOlderThanTheLaw } from './contribution-facts.js';

const month = Temporal.PlainYearMonth.from('2025-01');
const bpu = { segment: 'BPU', incomeBase: 1_000_000, month, payerKind: 'SELF', sector: 'OTHER' };
const pu = { segment: 'PU', wage: 5_000_000, riskClass: 1, month };
const wages = { segment: 'CONSTRUCTION', basis: 'wages', wages: 5_000_000, month };
const contract = { segment: 'CONSTRUCTION', basis: 'contract', contractValue: 5_000_000, month };

const answerTo = (facts: object, choices = {}) =>
  monthlyContribution(facts as ContributionFacts, BUILT_IN_LAW, choices);

describe('facts that the law cannot be applied to', () => {
  it.each([bpu, pu, wages, contract])('are none of %j', facts => {
    expect(answerTo(facts).outcome).toBe('assessed');
  });

  it.each([
    [{ ...pu, wage: -1 }, 'wage', -1, '0..1000000000000'],
    [{ ...pu, wage: 5_000_000.5 }, 'wage', 5_000_000.5, '0..1000000000000'],
    [{ ...pu, wage: 1_000_000_000_001 }, 'wage', 1_000_000_000_001, '0..1000000000000'],
    [{ ...pu, wage: '5000000' }, 'wage', '5000000', '0..1000000000000'],
    [{ ...pu, riskClass: 0 }, 'riskClass', 0, '1 | 2 | 3 | 4 | 5'],
    [{ ...pu, riskClass: 6 }, 'riskClass', 6, '1 | 2 | 3 | 4 | 5'],
    [{ ...pu, riskClass: undefined }, 'riskClass', null, '1 | 2 | 3 | 4 | 5'],
    [{ ...pu, sector: 'MINING' }, 'sector', 'MINING', 'TRANSPORT | OTHER'],
    [{ ...pu, payerKind: 'NOBODY' }, 'payerKind', 'NOBODY', /^APBN \| APBD \| APBDES/],
    [{ ...bpu, payerKind: undefined }, 'payerKind', null, /SELF$/],
    [{ ...bpu, payerKind: 'self' }, 'payerKind', 'self', /SELF$/],
    [{ ...bpu, sector: 'FISHING' }, 'sector', 'FISHING', 'TRANSPORT | OTHER'],
    [{ ...bpu, incomeBase: 1_050_000 }, 'incomeBase', 1_050_000, /^1000000 \| 1200000 \| .* \| 20700000$/],
    [{ ...bpu, incomeBase: -1 }, 'incomeBase', -1, /^1000000/],
    [{ ...wages, wages: -1 }, 'wages', -1, '0..1000000000000'],
    [{ ...wages, basis: 'days' }, 'basis', 'days', 'wages | contract'],
    [{ ...contract, contractValue: -1 }, 'contractValue', -1, '0..1000000000000000'],
    [{ ...contract, contractValue: 1e15 + 1 }, 'contractValue', 1e15 + 1, '0..1000000000000000'],
    [{ ...contract, basis: undefined }, 'basis', null, 'wages | contract'],
    [{ ...pu, segment: 'PMI' }, 'segment', 'PMI', 'PU | BPU | CONSTRUCTION'],
    [{ ...pu, month: '2025-01' }, 'month', '2025-01', '2015-07..'],
  ])('are refused by name, value and range: %j', (facts, field, value, allowed) => {
    const range = typeof allowed === 'string' ? allowed : expect.stringMatching(allowed);
    expect(answerTo(facts)).toEqual({
      outcome: 'refused',
      refusal: { code: 'STATUTORY_FACT_OUT_OF_RANGE', values: { field, value, allowed: range } },
    });
  });

  it.each([bpu, pu, wages, contract])('are refused for a month before the law: %j', facts => {
    expect(answerTo({ ...facts, month: Temporal.PlainYearMonth.from('2015-06') })).toMatchObject({
      outcome: 'refused',
      refusal: {
        code: 'EVENT_BEFORE_LAW',
        values: { field: 'month', value: '2015-06', allowed: '2015-07..', lawFrom: '2015-07-01' },
      },
    });
    expect(answerTo({ ...facts, month: Temporal.PlainYearMonth.from('2015-07') }).outcome).toBe('assessed');
  });

  it('are refused for a reading that no policy has', () => {
    expect(answerTo(pu, { ROUNDING: 'up' })).toMatchObject({
      outcome: 'refused',
      refusal: { values: { field: 'choices.ROUNDING', value: 'up', allowed: 'half-up | down' } },
    });
  });

  it('have a month of the law', () => {
    expect(monthMustNotBeOlderThanTheLaw(month)).toBeNull();
  });
});
