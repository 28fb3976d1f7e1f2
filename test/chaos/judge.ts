import type { BehaviourKind } from '../../apps/sandbox-bank/src/behaviours/kinds.js';
import type { ClaimRow, Evidence, PaymentRow } from './evidence.js';
import { type Execution, type Out, outByClaim, outByShare, paidTwice } from './executions.js';
import { ledgerImbalance } from './ledger.js';
import { notReconciled } from './reconciled.js';
import { type Booked, classify, type LineClass, type PutRight, unclassified } from './statement-lines.js';

/** The last line of a run, as JSON. All but the first two are to be 0. */
export interface Verdict {
  readonly payments: number;
  readonly bankExecutions: number;
  readonly doubleExecutions: number;
  readonly overpaidClaims: number;
  readonly unsettledClaims: number;
  readonly ledgerImbalance: number;
  readonly unclassifiedStatementLines: number;
}

export interface Judged {
  readonly verdict: Verdict;
  readonly lines: ReadonlyMap<LineClass, number>;
  /** Some of what is wrong, each by its id. */
  readonly faults: readonly string[];
}

interface Asked {
  readonly payments: number;
  readonly claims: number;
  /** Claims that were seen paid beyond their award while the run lasted. */
  readonly overpaid: ReadonlySet<string>;
}

/** The bank is the judge of what was paid; nothing is believed of the services but what it bears out. */
export function judge(evidence: Evidence, asked: Asked): Judged {
  const executions = executionsOf(evidence);
  const outOfShares = outByShare(executions);
  const twice = paidTwice(outOfShares);
  const unordered = evidence.executions.length - executions.length;
  const out = outByClaim(executions);
  const kept = keptByClaim(evidence.payments);
  const reached = new Map(
    evidence.claims.map(({ claimId }) => [claimId, withKept(out.get(claimId), kept.get(claimId))]),
  );
  const overpaid = new Set([...asked.overpaid, ...beyondTheirAward(evidence.claims, reached)]);
  const unsettled = evidence.claims.filter(claim => !isSettled(claim, reached.get(claim.claimId)));
  const lines = classify(evidence.lines, bookedOf(evidence), putRightOf(evidence));
  return {
    verdict: {
      payments: asked.payments,
      bankExecutions: evidence.executions.length,
      doubleExecutions: twice.length + unordered,
      overpaidClaims: overpaid.size,
      unsettledClaims: unsettled.length + Math.max(0, asked.claims - evidence.claims.length),
      ledgerImbalance: ledgerImbalance(evidence.ledger, outOfShares),
      unclassifiedStatementLines:
        unclassified(lines, executedByBehaviour(evidence)) +
        notReconciled(evidence.reconciled, evidence.lines, lines),
    },
    lines,
    faults: [
      ...twice.map(shareId => `The bank paid share ${shareId} twice`),
      ...[...overpaid].map(claimId => `Claim ${claimId} was paid beyond its award`),
      ...unsettled.map(claim => faultOf(claim, reached.get(claim.claimId))),
      ...evidence.ledger.faults,
    ],
  };
}

/** What the run is for: a run that ends otherwise has failed. */
export const isClean = ({ payments: _asked, bankExecutions: _executed, ...rest }: Verdict): boolean =>
  Object.values(rest).every(count => count === 0);

function executionsOf({ executions, payments }: Evidence): Execution[] {
  const known = new Map(payments.map(payment => [payment.paymentId, payment]));
  return executions.flatMap(({ paymentId, amount, executedAt, returnedAt }) => {
    const payment = known.get(paymentId);
    if (!payment) return [];
    const { shareId, claimId } = payment;
    return [{ shareId, claimId, amount, executedAt, returnedAt }];
  });
}

/** What was kept against debts of payees counts as paid, each share's once: a new attempt carries it on. */
function keptByClaim(payments: readonly PaymentRow[]): ReadonlyMap<string, number> {
  const shares = Map.groupBy(payments, ({ shareId }) => shareId);
  const kept = new Map<string, number>();
  for (const attempts of shares.values()) {
    const most = Math.max(...attempts.map(attempt => attempt.kept));
    const claimId = attempts[0]?.claimId ?? '';
    kept.set(claimId, (kept.get(claimId) ?? 0) + most);
  }
  return kept;
}

const withKept = (out: Out = { mostTimes: 0, mostAmount: 0, amount: 0 }, kept = 0): Out => ({
  ...out,
  mostAmount: out.mostAmount + kept,
  amount: out.amount + kept,
});

const beyondTheirAward = (claims: readonly ClaimRow[], out: ReadonlyMap<string, Out>): string[] =>
  claims
    .filter(({ claimId, award }) => (out.get(claimId)?.mostAmount ?? 0) > award)
    .map(({ claimId }) => claimId);

const isSettled = ({ stage, award, paid }: ClaimRow, out: Out | undefined): boolean =>
  stage === 'Settled' && paid === award && out?.amount === award;

const faultOf = ({ claimId, stage, award, paid }: ClaimRow, out: Out | undefined): string =>
  `Claim ${claimId} is ${stage}: award ${award}, paid ${paid}, at the bank and kept ${out?.amount ?? 0}`;

const bookedOf = ({ payments }: Evidence): Booked[] =>
  payments.flatMap(({ paymentId, reference, amount, state }) =>
    reference !== null && (state === 'Settled' || state === 'Returned')
      ? [{ paymentId, reference, amount, isReturned: state === 'Returned' }]
      : [],
  );

/** Of payments that are not executed here: the bank has taken back what it moved. */
function putRightOf({ executions, payments }: Evidence): PutRight[] {
  const rejected = new Set(
    payments.filter(({ state }) => state === 'Rejected').map(({ paymentId }) => paymentId),
  );
  return executions.filter(({ paymentId, returnedAt }) => returnedAt !== null && rejected.has(paymentId));
}

function executedByBehaviour({ executions, met }: Evidence): Map<BehaviourKind, number> {
  const counts = new Map<BehaviourKind, number>();
  for (const { paymentId } of executions) {
    const kind = met.get(paymentId);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
