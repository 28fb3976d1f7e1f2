import { describe, expect, it } from '@jest/globals';
import { rupiah, sumRupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn, type PolicyChoices } from '../law/law-of-the-day.js';
import type { BenefitLine, Disability } from './benefit.types.js';
import {
  lastingLossesArePaid,
  partialAnatomicalLossPaysItsPercentage,
  partialFunctionalLossPaysItsShare,
} from './disability.js';

const ONE_MILLION = rupiah(1_000_000);
const dayOf = (choices: PolicyChoices = {}) =>
  lawOn(BUILT_IN_LAW, Temporal.PlainDate.from('2024-03-01'), choices);

const anatomical = (part: string, more: Partial<Disability> = {}): Disability => ({
  kind: 'anatomical',
  part,
  ...more,
});

const paid = (disabilities: readonly Disability[], wageBase = ONE_MILLION): readonly BenefitLine[] =>
  lastingLossesArePaid({ wageBase, disabilities }, dayOf());

describe('a partial anatomical loss', () => {
  it.each([
    {
      part: 'index finger',
      side: 'right',
      handedness: 'right',
      amount: 7_200_000,
      formula: '9% × 80 × 1.000.000',
    },
    {
      part: 'index finger',
      side: 'left',
      handedness: 'right',
      amount: 5_600_000,
      formula: '7% × 80 × 1.000.000',
    },
    {
      part: 'arm from shoulder',
      side: 'left',
      handedness: 'right',
      amount: 28_000_000,
      formula: '35% × 80 × 1.000.000',
    },
    {
      part: 'arm from shoulder',
      side: 'left',
      handedness: 'left',
      amount: 32_000_000,
      formula: '40% × 80 × 1.000.000',
    },
    {
      part: 'arm from shoulder',
      side: 'right',
      handedness: 'left',
      amount: 28_000_000,
      formula: '35% × 80 × 1.000.000',
    },
    {
      part: 'first joint index',
      side: 'right',
      handedness: 'right',
      amount: 3_600_000,
      formula: '4,5% × 80 × 1.000.000',
    },
    {
      part: 'first joint index',
      side: 'left',
      handedness: 'right',
      amount: 2_800_000,
      formula: '3,5% × 80 × 1.000.000',
    },
    {
      part: 'first joint other finger',
      side: 'left',
      handedness: 'right',
      amount: 1_200_000,
      formula: '1,5% × 80 × 1.000.000',
    },
  ] as const)('of a hand pays by the hand that writes: $part, $side of a $handedness-handed member', loss => {
    const { amount, formula, ...facts } = loss;
    const line = partialAnatomicalLossPaysItsPercentage(
      { kind: 'anatomical', ...facts },
      ONE_MILLION,
      dayOf(),
    );
    expect(line).toMatchObject({ component: 'disability', item: loss.part, amount, formula });
  });

  it.each([
    { part: 'both eyes', measured: undefined, amount: 56_000_000, formula: '70% × 80 × 1.000.000' },
    { part: 'one foot from ankle', measured: undefined, amount: 20_000_000, formula: '25% × 80 × 1.000.000' },
    { part: 'scalp', measured: 10, amount: 8_000_000, formula: '10% × 80 × 1.000.000' },
    { part: 'scalp', measured: 17, amount: 13_600_000, formula: '17% × 80 × 1.000.000' },
    { part: 'scalp', measured: 30, amount: 24_000_000, formula: '30% × 80 × 1.000.000' },
    { part: 'hearing loss per 10 dB, both', measured: 9, amount: 0, formula: '6% × 0 × 80 × 1.000.000' },
    {
      part: 'hearing loss per 10 dB, both',
      measured: 30,
      amount: 14_400_000,
      formula: '6% × 3 × 80 × 1.000.000',
    },
    {
      part: 'hearing loss per 10 dB, one',
      measured: 39,
      amount: 7_200_000,
      formula: '3% × 3 × 80 × 1.000.000',
    },
    { part: 'visual field', measured: 45, amount: 22_400_000, formula: '7% × 4 × 80 × 1.000.000' },
  ])('pays the percentage of the table: $part $measured', ({ part, measured, amount, formula }) => {
    const loss = anatomical(part, measured === undefined ? {} : { measured });
    const line = partialAnatomicalLossPaysItsPercentage(loss, ONE_MILLION, dayOf());
    expect(line).toMatchObject({ amount, formula, readings: {} });
  });

  it('names the part for a family to read', () => {
    const [line] = paid([anatomical('smell')]);
    expect(line?.text).toEqual({
      id: 'Santunan cacat sebagian anatomis: Kehilangan daya penciuman',
      en: 'Partial anatomical disability benefit: Sense of smell',
    });
    expect(line?.mark).toBe('CONFIRMED');
  });

  it('throws on a part that the table does not have', () => {
    expect(() => paid([anatomical('the soul')])).toThrow('no row');
  });
});

describe('a partial functional loss', () => {
  it('pays only the lost share of the function', () => {
    const loss = { part: 'arm from shoulder', side: 'right', handedness: 'right', functionLoss: 30 } as const;
    const line = partialFunctionalLossPaysItsShare({ kind: 'functional', ...loss }, ONE_MILLION, dayOf());
    expect(line).toMatchObject({
      component: 'disability',
      item: 'arm from shoulder',
      amount: 9_600_000,
      formula: '30% × 40% × 80 × 1.000.000',
    });
    expect(line.text.id).toMatch(/^Santunan cacat sebagian fungsi/);
  });

  it('is told apart from the anatomical loss of the same part', () => {
    const loss = { part: 'one eye', functionLoss: 50 };
    const lines = paid([
      { kind: 'functional', ...loss },
      { kind: 'anatomical', ...loss },
    ]);
    expect(lines.map(line => line.amount)).toEqual([14_000_000, 28_000_000]);
  });

  it.each([
    { rounding: 'half-up', amount: 1_260_004 },
    { rounding: 'down', amount: 1_260_003 },
  ])('is multiplied first and rounded once, by the reading chosen: $rounding', ({ rounding, amount }) => {
    const loss = { part: 'first joint index', side: 'right', functionLoss: 35 } as const;
    const line = partialFunctionalLossPaysItsShare(
      { kind: 'functional', ...loss },
      rupiah(1_000_003),
      dayOf({ ROUNDING: rounding }),
    );
    expect(line).toMatchObject({ amount, readings: { ROUNDING: rounding }, mark: 'UNCONFIRMED' });
  });
});

describe('several partial losses', () => {
  const eyes = anatomical('both eyes');
  const arm = anatomical('arm from shoulder', { side: 'right' });
  const leg = anatomical('one leg from hip');

  it('are paid in full where together they reach the maximum exactly', () => {
    const lines = paid([anatomical('one eye'), leg]);
    expect(lines.map(line => line.amount)).toEqual([28_000_000, 28_000_000]);
    expect(lines.flatMap(line => line.alsoBy)).toEqual([]);
  });

  it('are together capped: the last ones are reduced, and the lines sum to the maximum', () => {
    const lines = paid([arm, leg, anatomical('smell')]);
    expect(lines.map(line => line.amount)).toEqual([32_000_000, 24_000_000, 0]);
    expect(sumRupiah(lines.map(line => line.amount))).toBe(56_000_000);
    expect(lines.map(line => line.formula)).toEqual([
      '40% × 80 × 1.000.000',
      '35% × 80 × 1.000.000 = 28.000.000 > maks. 70% × 80 × 1.000.000 - 32.000.000 = 24.000.000',
      '10% × 80 × 1.000.000 = 8.000.000 > maks. 70% × 80 × 1.000.000 - 56.000.000 = 0',
    ]);
  });

  it('name the row of the maximum only where it binds', () => {
    const [first, second] = paid([arm, leg]);
    expect(first).toMatchObject({ alsoBy: [], mark: 'CONFIRMED' });
    expect(second?.alsoBy).toHaveLength(1);
    expect(second?.mark).toBe('UNCONFIRMED');
  });

  it('leave nothing above the maximum to a single loss either', () => {
    const [line] = paid([anatomical('hearing loss per 10 dB, both', { measured: 120 })]);
    expect(line).toMatchObject({
      amount: 56_000_000,
      formula: '6% × 12 × 80 × 1.000.000 = 57.600.000 > maks. 70% × 80 × 1.000.000 = 56.000.000',
    });
  });

  it('keep to the maximum at any wage, however many they are', () => {
    for (const wage of [1, 7, 333_333, 1_234_567]) {
      const lines = paid([arm, leg, eyes, arm], rupiah(wage));
      expect(sumRupiah(lines.map(line => line.amount))).toBe(56 * wage);
    }
  });
});
