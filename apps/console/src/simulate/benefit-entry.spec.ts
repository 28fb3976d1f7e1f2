import { describe, expect, it } from '@jest/globals';
import { type LossRow, NO_LOSS } from '../losses/loss-row.js';
import { benefitBody, benefitFieldOf } from './benefit-body.js';
import { type BenefitEntry, benefitFaults, benefitFields, NO_BENEFIT, NO_CHILD } from './benefit-entry.js';

const death: BenefitEntry = { ...NO_BENEFIT, date: '2025-11-20', monthsPaid: '6' };
const accident: BenefitEntry = {
  ...{ ...NO_BENEFIT, cause: 'work-accident', outcome: 'recovered', date: '2026-05-04' },
  ...{ segment: 'PU', wage: '3.000.000', daysOff: '12' },
};
const finger: LossRow = { ...NO_LOSS, part: 'index finger', asks: 'SIDED', side: 'right' };

describe('The facts that are sent', () => {
  it('of a death of another cause are its day, its months and the children', () => {
    expect(benefitBody(death)).toEqual({
      ...{ cause: 'other', outcome: 'death', date: '2025-11-20', segment: 'BPU', monthsPaid: 6 },
    });
    const withChild = { ...death, children: [{ ...NO_CHILD, level: 'SMP' as const, year: '2' }] };
    expect(benefitBody(withChild)).toMatchObject({ children: [{ level: 'SMP', year: 2 }] });
  });

  it('hold nothing that was typed for another choice', () => {
    const changed = { ...accident, cause: 'other' as const, outcome: 'disability' as const };
    expect(benefitBody(changed)).toEqual({
      ...{ cause: 'other', outcome: 'death', date: '2026-05-04', segment: 'PU' },
    });
    expect(benefitBody({ ...accident, children: [NO_CHILD], monthsPaid: '3' })).toEqual({
      ...{ cause: 'work-accident', outcome: 'recovered', date: '2026-05-04', segment: 'PU' },
      ...{ wage: 3_000_000, stmbDays: 12 },
    });
  });

  it('hold amounts however they were typed', () => {
    expect(benefitBody({ ...accident, wage: 'Rp 1.200.000' })).toMatchObject({ wage: 1_200_000 });
  });

  it('hold the receipts by what they were for', () => {
    const costs = [
      { kind: 'prosthesis', amount: '15000000', referencePrice: '10000000' },
      { kind: 'transport-sea', amount: '3000000', referencePrice: '' },
      { kind: 'medical', amount: '4.000.000', referencePrice: '' },
      { kind: 'medical', amount: '2', referencePrice: '9' },
    ] as const;
    expect(benefitBody({ ...accident, costs })['costs']).toEqual({
      medical: [4_000_000, 2],
      transport: { sea: [3_000_000] },
      prosthesis: [{ cost: 15_000_000, referencePrice: 10_000_000 }],
    });
  });

  it('hold what Jasa Raharja paid for an accident, and for what came of it alone', () => {
    const paidFirst = { treatment: '3.500.000', death: '50.000.000', disability: '' };
    const died = { ...accident, outcome: 'death' as const, paidFirst };
    expect(benefitBody(died)['jasaRaharja']).toEqual({ treatment: 3_500_000, death: 50_000_000 });
    expect(benefitBody({ ...died, outcome: 'recovered' })['jasaRaharja']).toEqual({ treatment: 3_500_000 });
    expect(benefitBody({ ...died, cause: 'other' })).not.toHaveProperty('jasaRaharja');
    expect(benefitBody(accident)).not.toHaveProperty('jasaRaharja');
  });

  it('of a disability say what its part of the body asks for', () => {
    const losses: LossRow[] = [
      finger,
      { ...finger, part: 'arm from shoulder', side: 'left', kind: 'functional', functionLoss: '30' },
      { ...finger, part: 'vision', asks: '%', kind: 'functional', functionLoss: '9', measured: '20' },
      { ...finger, part: 'one eye', asks: 'FIXED', measured: '20' },
    ];
    const body = benefitBody({ ...accident, outcome: 'disability', hand: 'left', losses });
    expect(body['disability']).toEqual([
      { part: 'index finger', kind: 'anatomical', side: 'right', handedness: 'left' },
      { part: 'arm from shoulder', kind: 'functional', side: 'left', handedness: 'left', functionLoss: 30 },
      { part: 'vision', kind: 'anatomical', measured: 20 },
      { part: 'one eye', kind: 'anatomical' },
    ]);
  });
});

describe('What cannot be sent', () => {
  it('is a day that is missing and what is no number', () => {
    expect(benefitFaults(NO_BENEFIT)).toEqual({ date: 'fillIn' });
    expect(benefitFaults({ ...death, monthsPaid: 'enam' })).toEqual({ monthsPaid: 'count' });
    expect(benefitFaults({ ...accident, outcome: 'death', wage: '' })).toEqual({ wage: 'fillIn' });
    expect(benefitFaults({ ...accident, wage: '-1' })).toEqual({ wage: 'amount' });
    expect(benefitFaults({ ...accident, wage: '' })).toEqual({});
    const paidFirst = { treatment: 'tiga juta', death: 'x', disability: '' };
    expect(benefitFaults({ ...accident, paidFirst })).toEqual({ 'jasaRaharja.treatment': 'amount' });
  });

  it('is a row that is half filled in', () => {
    const costs = [{ kind: 'prosthesis', amount: '0', referencePrice: '' }] as const;
    const losses: LossRow[] = [NO_LOSS, { ...finger, side: '' }, { ...finger, part: 'scalp', asks: 'RANGE' }];
    expect(benefitFaults({ ...accident, outcome: 'disability', costs, losses })).toEqual({
      'costs.0.amount': 'amount',
      'costs.0.referencePrice': 'fillIn',
      'losses.0.part': 'choose',
      'losses.1.side': 'choose',
      'losses.2.measured': 'fillIn',
    });
  });
});

describe('The field that a refusal names', () => {
  const costs = [
    { kind: 'transport-land', amount: '1', referencePrice: '' },
    { kind: 'medical', amount: '2', referencePrice: '' },
    { kind: 'medical', amount: '3', referencePrice: '' },
  ] as const;
  const entry: BenefitEntry = { ...accident, outcome: 'disability', costs, losses: [finger] };

  it.each([
    ['date', 'date'],
    ['wageBase', 'wage'],
    ['stmbDays', 'daysOff'],
    ['costs', 'daysOff'],
    ['costs[0].amount', 'costs.1.amount'],
    ['costs[2].kind', 'costs.0.kind'],
    ['costs.medical', 'costs.1.amount'],
    ['costs.transport.land', 'costs.0.amount'],
    ['disability[0].part', 'losses.0.part'],
    ['disabilities[0].side', 'losses.0.side'],
    ['disabilities[0].handedness', 'hand'],
    ['jasaRaharja.treatment', 'jasaRaharja.treatment'],
  ])('%s is %s', (named, field) => {
    expect(benefitFieldOf(named, entry)).toBe(field);
    expect(benefitFields(entry)).toContain(field);
  });

  it('is none of the page where the page does not ask for it', () => {
    expect(benefitFields(death)).not.toContain(benefitFieldOf('wageBase', death));
    expect(benefitFields(entry)).not.toContain(benefitFieldOf('outcome', entry));
    expect(benefitFieldOf('children[0].year', death)).toBe('children.0.year');
  });
});
