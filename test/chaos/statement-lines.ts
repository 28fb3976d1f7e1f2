import type { BehaviourKind } from '../../apps/sandbox-bank/src/behaviours/kinds.js';

export interface StatementLine {
  readonly side: 'DEBIT' | 'CREDIT';
  readonly reference: string;
  readonly instructionId: string | null;
  readonly amount: number;
}

/** A payment that the service holds for settled, or for settled and returned. */
export interface Booked {
  readonly paymentId: string;
  readonly reference: string;
  readonly amount: number;
  readonly isReturned: boolean;
}

/** What the bank paid wrongly and has taken back: both of its lines are on the statement, and the payment is not executed. */
export interface PutRight {
  readonly reference: string;
  readonly amount: number;
}

export type LineClass = 'MATCHED' | 'PUT_RIGHT' | 'DUPLICATE' | 'EXTRA' | 'MISSING' | 'UNCLASSIFIED';

/** Which line of the statement each movement is, once; what is left is a duplicate, of nobody, or cannot be explained. */
export function classify(
  lines: readonly StatementLine[],
  booked: readonly Booked[],
  putRight: readonly PutRight[] = [],
): ReadonlyMap<LineClass, number> {
  const byReference = new Map(booked.map(payment => [payment.reference, payment]));
  const matched = new Set<string>();
  const taken = new Map(putRight.map(({ reference, amount }) => [reference, amount]));
  const found = lines.map(line => {
    if (taken.get(line.reference) === line.amount) return 'PUT_RIGHT';
    const one = classOf(line, byReference.get(line.reference), matched);
    if (one === 'MATCHED') matched.add(keyOf(line));
    return one;
  });
  const classes = [...found, ...missingOf(booked, matched)];
  return new Map([...Map.groupBy(classes, one => one)].map(([one, { length }]) => [one, length]));
}

const missingOf = (booked: readonly Booked[], matched: ReadonlySet<string>): LineClass[] =>
  booked
    .flatMap(payment => sidesOf(payment).map(side => keyOf({ side, ...payment })))
    .flatMap(key => (matched.has(key) ? [] : ['MISSING']));

function classOf(
  line: StatementLine,
  payment: Booked | undefined,
  matched: ReadonlySet<string>,
): Exclude<LineClass, 'MISSING'> {
  if (!payment) return line.instructionId === null && line.side === 'DEBIT' ? 'EXTRA' : 'UNCLASSIFIED';
  const fits =
    line.instructionId === payment.paymentId &&
    line.amount === payment.amount &&
    sidesOf(payment).includes(line.side);
  if (!fits) return 'UNCLASSIFIED';
  return matched.has(keyOf(line)) ? 'DUPLICATE' : 'MATCHED';
}

const sidesOf = ({ isReturned }: Booked): StatementLine['side'][] =>
  isReturned ? ['DEBIT', 'CREDIT'] : ['DEBIT'];

const keyOf = ({ side, reference }: Pick<StatementLine, 'side' | 'reference'>): string =>
  `${side} ${reference}`;

const EXPLAINED_BY: readonly (readonly [LineClass, BehaviourKind])[] = [
  ['DUPLICATE', 'DUPLICATE_STATEMENT_LINE'],
  ['EXTRA', 'EXTRA_STATEMENT_LINE'],
  ['MISSING', 'MISSING_STATEMENT_LINE'],
];

/** Lines that nobody can explain, with those that are more or fewer than the bank misbehaved. */
export function unclassified(
  counts: ReadonlyMap<LineClass, number>,
  executedOf: ReadonlyMap<BehaviourKind, number>,
): number {
  return EXPLAINED_BY.reduce(
    (sum, [found, kind]) => sum + Math.abs((counts.get(found) ?? 0) - (executedOf.get(kind) ?? 0)),
    counts.get('UNCLASSIFIED') ?? 0,
  );
}
