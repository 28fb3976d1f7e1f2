import { firstRefusal, isBefore, type Refusal } from '#kernel';
import type { AccidentFacts, BenefitFacts, CostItem } from './benefit.types.js';
import { bpuBases } from './bpu-income.js';
import { CASH_BENEFITS } from './cash-benefits.table.js';

/** Beyond these a fact is a typing error, not a claim; they also keep every sum a safe integer. */
const LARGEST_AMOUNT = 1_000_000_000_000;
const MOST_DAYS = 36_500;
const MOST_COSTS = 500;

/** Why these facts cannot be assessed, or `null`. */
export function factsMustBeAssessable(facts: BenefitFacts): Refusal | null {
  const early = eventMustNotBeOlderThanTheLaw(facts.date);
  if (early !== null) return early;
  return facts.programme === 'JKM'
    ? wholeNumberBetween('monthsPaid', facts.monthsPaid, 0, MOST_DAYS)
    : accidentFactsMustBeInRange(facts);
}

/** PP 44/2015 is the first law of these tables. */
export function eventMustNotBeOlderThanTheLaw(date: Temporal.PlainDate): Refusal | null {
  const lawFrom = CASH_BENEFITS.map(row => row.effectiveFrom).reduce((first, next) =>
    isBefore(next, first) ? next : first,
  );
  if (!isBefore(date, lawFrom)) return null;
  return { code: 'EVENT_BEFORE_LAW', values: { date: date.toString(), lawFrom: lawFrom.toString() } };
}

/** A BPU member's wage is the base of a band; a wage earner's is any wage. */
export function wageBaseMustBeAWage({ segment, wageBase, date }: AccidentFacts): Refusal | null {
  const shape = wholeNumberBetween('wageBase', wageBase, 1, LARGEST_AMOUNT);
  if (shape !== null || segment === 'PU') return shape;
  const bases = bpuBases(date);
  return bases.includes(wageBase) ? null : outOfRange('wageBase', wageBase, bases.join(' | '));
}

/** The same receipt for the same kind of cost, twice, is one receipt too many. */
export function oneReceiptIsPaidOnce(costs: readonly CostItem[]): Refusal | null {
  const keys = costs.map(cost => `${cost.kind} ${cost.reference}`);
  const repeated = keys.findIndex((key, index) => keys.indexOf(key) < index);
  if (repeated < 0) return null;
  return outOfRange(`costs[${repeated}].reference`, costs[repeated]?.reference, 'each receipt once');
}

export function somethingMustBeClaimed(facts: AccidentFacts): Refusal | null {
  const nothing = facts.outcome === 'recovered' && facts.costs.length === 0 && facts.stmbDays === 0;
  return nothing ? { code: 'BENEFIT_NOTHING_CLAIMED', values: { costs: 0, stmbDays: 0 } } : null;
}

function accidentFactsMustBeInRange(facts: AccidentFacts): Refusal | null {
  return firstRefusal(
    wageBaseMustBeAWage(facts),
    wholeNumberBetween('stmbDays', facts.stmbDays, 0, MOST_DAYS),
    wholeNumberBetween('costs.length', facts.costs.length, 0, MOST_COSTS),
    ...facts.costs.map((cost, index) =>
      wholeNumberBetween(`costs[${index}].amount`, cost.amount, 1, LARGEST_AMOUNT),
    ),
    oneReceiptIsPaidOnce(facts.costs),
    somethingMustBeClaimed(facts),
  );
}

function wholeNumberBetween(field: string, value: number, from: number, to: number): Refusal | null {
  const within = Number.isSafeInteger(value) && value >= from && value <= to;
  return within ? null : outOfRange(field, value, `${from}..${to}`);
}

function outOfRange(field: string, value: unknown, allowed: string): Refusal {
  return { code: 'BENEFIT_FACT_OUT_OF_RANGE', values: { field, value, allowed } };
}
