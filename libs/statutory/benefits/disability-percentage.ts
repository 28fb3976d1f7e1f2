import { assertNever, type Ratio, ratio } from '#kernel';
import { percent } from '../explain/formula.js';
import type { RowOf } from '../law/table-shapes.js';
import type { Rate } from '../law/terms.js';
import type { Disability } from './benefit.types.js';

type Part = RowOf<'disabilityParts'>;

/** How much of the wages a loss gives, and its place in the formula. */
export interface LossPercentage {
  readonly share: Ratio;
  readonly formula: string;
}

/** The table's percentage for an anatomical loss. Throws `RangeError` where the facts lack what the row asks for. */
export function percentageOf(loss: Disability, row: Part): LossPercentage {
  switch (row.kind) {
    case 'FIXED':
      return ofRate(row.rate);
    case 'SIDED':
      return ofRate(dominantHandCountsAsTheRight(loss) ? row.rate : given(row.otherSide, 'otherSide'));
    case 'RANGE':
      return ofRate(theDoctorDecidesWithinTheRange(given(loss.measured, 'measured'), row));
    case 'PER_STEP':
      return ofSteps(onlyWholeStepsCount(given(loss.measured, 'measured'), stepOf(row)), row.rate);
    default:
      return assertNever(row.kind);
  }
}

/** The share of the table's percentage that a functional loss gives. Throws as `percentageOf` does. */
export function percentageOfFunction(loss: Disability, row: Part): LossPercentage {
  const whole = percentageOf(loss, row);
  // A row by steps measures the lost function itself; a second share is only taken where a doctor gave one.
  if (row.kind === 'PER_STEP' && loss.functionLoss === undefined) return whole;
  const lost = given(loss.functionLoss, 'functionLoss');
  return {
    share: ratio(whole.share.numerator * BigInt(lost), whole.share.denominator * 100n),
    formula: `${lost}% × ${whole.formula}`,
  };
}

/** The table's "right" is the hand that writes: reversed for the left-handed. Throws without a side. */
export function dominantHandCountsAsTheRight({ side, handedness = 'right' }: Disability): boolean {
  return given(side, 'side') === handedness;
}

/** Only whole steps of a measured loss count: of steps of 10 dB, 19 dB are one. */
export function onlyWholeStepsCount(measured: number, step: number): number {
  return Math.floor(measured / step);
}

/** Where the table leaves a range, the doctor's whole percent holds. Throws `RangeError` outside of the range. */
export function theDoctorDecidesWithinTheRange(
  measured: number,
  { least, rate }: Pick<Part, 'least' | 'rate'>,
): Rate {
  const from = given(least, 'least');
  const within = measured * from.per >= from.of * 100 && measured * rate.per <= rate.of * 100;
  if (!within)
    throw new RangeError(`A loss of ${measured}% is outside of ${percent(from)} to ${percent(rate)}`);
  return { of: measured, per: 100 };
}

function ofRate(rate: Rate): LossPercentage {
  return { share: ratio(rate.of, rate.per), formula: percent(rate) };
}

function ofSteps(steps: number, rate: Rate): LossPercentage {
  return { share: ratio(rate.of * steps, rate.per), formula: `${percent(rate)} × ${steps}` };
}

const stepOf = (row: Part): number => given(row.step, 'step').size;

function given<Value>(value: Value | null | undefined, field: string): Value {
  if (value === null || value === undefined) throw new RangeError(`This loss needs its ${field}`);
  return value;
}
