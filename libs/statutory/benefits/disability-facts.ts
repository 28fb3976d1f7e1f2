import { assertNever, type Refusal } from '#kernel';
import { mustBeOneOf, mustBeWhole, outOfRange } from '../facts/ranges.js';
import type { LawOfTheDay } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { Rate } from '../law/terms.js';
import type { Disability } from './benefit.types.js';

type Part = RowOf<'disabilityParts'>;

const KINDS: readonly Disability['kind'][] = ['anatomical', 'functional'];
const SIDES = ['left', 'right'];
const SIDES_OR_NONE = [undefined, ...SIDES];
const FUNCTION_LOSS = { from: 1, to: 100 };
/** No audiometer measures beyond this; of a whole no more than all can be lost. */
const MOST_MEASURED = { dB: 120, '%': 100 } as const;

/** Losses of parts that the table has, each with what its row asks for. */
export function lossesMustBeInRange(losses: readonly Disability[], today: LawOfTheDay): Refusal | null {
  for (const [index, loss] of losses.entries()) {
    const refusal = lossMustBeInRange(`disabilities[${index}]`, loss, today);
    if (refusal !== null) return refusal;
  }
  return null;
}

function lossMustBeInRange(field: string, loss: Disability, { rows }: LawOfTheDay): Refusal | null {
  const row = rows.disabilityParts.find(({ part }) => part === loss.part);
  if (row === undefined) {
    const parts = rows.disabilityParts.map(({ part }) => part);
    return outOfRange(`${field}.part`, loss.part, parts.join(' | '));
  }
  return (
    mustBeOneOf(`${field}.kind`, loss.kind, KINDS) ??
    aFunctionalLossIsAShareOfTheWhole(`${field}.functionLoss`, loss, row) ??
    aSidedPartNeedsItsSideAndTheHandThatWrites(field, loss, row) ??
    whatIsMeasuredMustBeInTheRange(`${field}.measured`, loss, row)
  );
}

/** One to a hundred percent of the function; a part that is measured in steps may leave it out. */
export function aFunctionalLossIsAShareOfTheWhole(
  field: string,
  { kind, functionLoss }: Disability,
  row: Part,
): Refusal | null {
  if (kind === 'anatomical') {
    return functionLoss === undefined ? null : outOfRange(field, functionLoss, 'kind = functional');
  }
  if (functionLoss === undefined && row.kind === 'PER_STEP') return null;
  return mustBeWhole(field, functionLoss ?? Number.NaN, FUNCTION_LOSS);
}

/** The table tells the hand that writes from the other one. */
export function aSidedPartNeedsItsSideAndTheHandThatWrites(
  field: string,
  { side, handedness }: Disability,
  row: Part,
): Refusal | null {
  const allowed = row.kind === 'SIDED' ? SIDES : SIDES_OR_NONE;
  return (
    mustBeOneOf(`${field}.side`, side, allowed) ?? mustBeOneOf(`${field}.handedness`, handedness, allowed)
  );
}

/** Where the table counts steps or leaves a range, something was measured; elsewhere nothing was. */
export function whatIsMeasuredMustBeInTheRange(
  field: string,
  { measured }: Disability,
  row: Part,
): Refusal | null {
  switch (row.kind) {
    case 'FIXED':
    case 'SIDED':
      return measured === undefined ? null : outOfRange(field, measured, `not measured: ${row.part}`);
    case 'RANGE':
      return mustBeWhole(field, measured ?? Number.NaN, {
        from: Math.ceil(inPercent(row.least ?? row.rate)),
        to: Math.floor(inPercent(row.rate)),
      });
    case 'PER_STEP':
      return mustBeWhole(field, measured ?? Number.NaN, {
        from: 1,
        to: MOST_MEASURED[row.step?.unit ?? '%'],
      });
    default:
      return assertNever(row.kind);
  }
}

const inPercent = ({ of, per }: Rate): number => (of * 100) / per;
