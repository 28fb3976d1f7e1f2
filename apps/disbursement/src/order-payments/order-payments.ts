import type { AwardCorrected, ScholarshipYearAwarded } from '#contracts';
import { type Directed, type ExecutedOrRefused, rows, type Tx } from '#event-store';
import { applied, causedBy, ignored, type Outcome, parked, type ReceivedEvent } from '#kafka';
import { rupiah } from '#kernel';
import { lockCases, takeDuties } from '../case-duties/duty.table.js';
import { type PaymentCommand } from '../payment/payment.commands.js';
import { dutiesOfClaim } from '../payment/payment.rules.js';
import type { PaymentState } from '../payment/payment.state.js';
import { decidePayments } from '../show-payments/payment.table.js';
import { keepHands } from './hands-in-the-case.js';
import { type OrderedAward, paymentsOfAward } from './payments-of-award.js';

const KEEP_AWARDS = `
INSERT INTO award (claim_id, receipt_number, programme, amount)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[]) ON CONFLICT (claim_id) DO NOTHING`;

/** What the live and settled payments of each case take of its award. */
const COMMITTED = `
SELECT claim_id, sum(amount + kept)::text AS committed FROM payment
WHERE claim_id = ANY ($1::uuid[]) AND state NOT IN ('Rejected', 'Returned', 'Withdrawn') GROUP BY claim_id`;

const KEEP_CORRECTIONS = `
INSERT INTO award_correction (claim_id, version, amount)
SELECT * FROM unnest($1::uuid[], $2::int[], $3::bigint[]) ON CONFLICT (claim_id, version) DO NOTHING`;

interface Approval {
  readonly event: ReceivedEvent;
  readonly award: OrderedAward;
}

/** Both have the new shares alone, and the whole award as the limit of all. */
const GROWING: readonly string[] = [
  'AwardCorrected' satisfies AwardCorrected['type'],
  'ScholarshipYearAwarded' satisfies ScholarshipYearAwarded['type'],
];
const ORDERING: readonly string[] = ['ClaimApproved', ...GROWING];

export async function committedOf(tx: Tx, claimIds: readonly string[]): Promise<Map<string, number>> {
  const found = await rows<{ claim_id: string; committed: string }>(tx, COMMITTED, [claimIds]);
  return new Map(found.map(({ claim_id, committed }) => [claim_id, Number(committed)]));
}

/** Orders a payment for every share of every award heard; an award heard before orders nothing. */
export async function orderPayments(tx: Tx, events: readonly ReceivedEvent[]): Promise<Outcome[]> {
  const hands = await keepHands(tx, events);
  const approvals = events
    .filter(({ type, id }) => ORDERING.includes(type) && (hands.get(id) ?? applied) === applied)
    .map(event => ({ event, award: event.data as OrderedAward }));
  const outcomes = approvals.length > 0 ? await decideAwards(tx, approvals) : new Map<string, Outcome>();
  return events.map(
    event => outcomes.get(event.id) ?? hands.get(event.id) ?? ignored(`${event.type} orders no payment`),
  );
}

async function decideAwards(tx: Tx, approvals: readonly Approval[]): Promise<Map<string, Outcome>> {
  await keepAwards(tx, approvals);
  const claimIds = approvals.map(({ award }) => award.claimId);
  // The lock comes before the sums: they must still hold when the payments are appended.
  await lockCases(tx, claimIds);
  const committed = await committedOf(tx, claimIds);
  const orders = approvals.map(approval => ordersOf(approval, committed.get(approval.award.claimId) ?? 0));
  const decided = await decidePayments(tx, orders.flat());
  const outcomes = new Map<string, Outcome>();
  for (const [index, { event }] of approvals.entries()) {
    outcomes.set(event.id, outcomeOf(decided.splice(0, orders[index]?.length)));
  }
  const ordered = approvals.filter(({ event }) => outcomes.get(event.id) === applied);
  await takeDuties(tx, ordered.flatMap(dutiesOnCase));
  return outcomes;
}

async function keepAwards(tx: Tx, approvals: readonly Approval[]): Promise<void> {
  const first = approvals.filter(({ event }) => !GROWING.includes(event.type));
  const corrections = approvals.filter(({ event }) => GROWING.includes(event.type));
  await tx.query(KEEP_AWARDS, [
    first.map(({ award }) => award.claimId),
    first.map(({ award }) => award.receiptNumber),
    first.map(({ award }) => award.programme),
    first.map(({ award }) => award.award),
  ]);
  if (corrections.length === 0) return;
  await tx.query(KEEP_CORRECTIONS, [
    corrections.map(({ award }) => award.claimId),
    corrections.map(({ event }) => event.version),
    corrections.map(({ award }) => award.award),
  ]);
}

function ordersOf({ event, award }: Approval, committed: number): Directed<PaymentCommand>[] {
  return paymentsOfAward(award, rupiah(committed)).map(command => ({
    stream: command.order.paymentId,
    command,
    metadata: causedBy(event, award.claimId),
  }));
}

/** All shares of an award or none: one that is parked takes what was appended for it back. */
function outcomeOf(decided: readonly ExecutedOrRefused<PaymentState>[]): Outcome {
  const codes = decided.flatMap(one => (one.outcome === 'refused' ? [one.refusal.code] : []));
  if (codes.length === 0) return applied;
  const heardBefore =
    codes.length === decided.length && codes.every(code => code === 'PAYMENT_ALREADY_ORDERED');
  return heardBefore ? ignored('The award was ordered before') : parked(codes.join(', '));
}

const dutiesOnCase = ({ award }: Approval) =>
  dutiesOfClaim(award).map(duty => ({ caseId: award.claimId, ...duty }));
