import type { Refusal } from '#kernel';
import { MOST_ENTRIES, MOST_RUPIAH, mustBeRupiah, mustBeWhole, outOfRange } from '../facts/ranges.js';
import type { LawOfTheDay } from '../law/law-of-the-day.js';
import { costsMustBeKnownToTheLaw } from './accident-costs.js';
import type { AccidentFacts, CostItem } from './benefit.types.js';

/** Receipts of kinds that the law of the day pays, each once, of at least one rupiah. */
export function costsMustBeInRange(facts: AccidentFacts, today: LawOfTheDay): Refusal | null {
  const { costs } = facts;
  if (costs.length === 0) return null;
  return (
    mustBeWhole('costs.length', costs.length, { from: 0, to: MOST_ENTRIES }) ??
    costsMustBeKnownToTheLaw(facts, today) ??
    everyCostMustBeInRange(costs) ??
    oneReceiptIsPaidOnce(costs)
  );
}

function everyCostMustBeInRange(costs: readonly CostItem[]): Refusal | null {
  for (const [index, cost] of costs.entries()) {
    const refusal =
      mustBeRupiah(`costs[${index}].amount`, cost.amount, 1) ??
      onlyAProsthesisHasAReferencePrice(`costs[${index}].referencePrice`, cost);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** The price of the rehabilitation hospital bounds a prosthesis, and nothing else. */
export function onlyAProsthesisHasAReferencePrice(
  field: string,
  { kind, referencePrice }: CostItem,
): Refusal | null {
  if (kind === 'prosthesis') {
    return referencePrice === undefined
      ? outOfRange(field, referencePrice, `1..${MOST_RUPIAH}`)
      : mustBeRupiah(field, referencePrice, 1);
  }
  return referencePrice === undefined ? null : outOfRange(field, referencePrice, 'prosthesis only');
}

/** The same receipt for the same kind of cost, twice, is one receipt too many. */
export function oneReceiptIsPaidOnce(costs: readonly CostItem[]): Refusal | null {
  const repeated = costs.findIndex((cost, index) => isAmong(costs, index, cost));
  if (repeated < 0) return null;
  return outOfRange(`costs[${repeated}].reference`, costs[repeated]?.reference, 'each receipt once');
}

function isAmong(costs: readonly CostItem[], end: number, { kind, reference }: CostItem): boolean {
  for (let index = 0; index < end; index += 1) {
    const earlier = costs[index];
    if (earlier?.reference === reference && earlier.kind === kind) return true;
  }
  return false;
}
