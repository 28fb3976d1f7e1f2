import { assertNever } from '#kernel';
import type { PaymentEvent } from '../payment/payment.events.js';
import type { PaymentStatus } from '../payment/payment.state.js';

/** The states of a payment that exists. */
export const PAYMENT_STATES = [
  'Ordered',
  'InPayout',
  'Released',
  'Submitting',
  'Accepted',
  'Unknown',
  'Rejected',
  'Settled',
  'Returned',
  'Withdrawn',
] as const satisfies readonly PaymentStatus[];

/** A payment as people see it in lists; also what the workers pick their work from. */
export interface PaymentRow {
  readonly payment_id: string;
  readonly claim_id: string;
  readonly share_id: string;
  readonly attempt: number;
  /** What the bank is to pay. */
  readonly amount: number;
  /** What was kept of the share against a debt of its payee. */
  readonly kept: number;
  readonly record_id: string;
  readonly record_version: number;
  readonly record_commitment: string;
  readonly receipt_number: string;
  readonly programme: string;
  readonly state: Exclude<PaymentStatus, 'None'>;
  readonly payout_id: string | null;
  readonly bank_reference: string | null;
  /** Why it was rejected, returned, taken out or is unknown: a code. */
  readonly reason: string | null;
  readonly settled_at: string | null;
  readonly returned_at: string | null;
  readonly version: number;
  readonly ordered_position: number;
  readonly changed_at: string;
}

/** The place of an event in its stream and in the service. */
export type Placed<Event> = Event & {
  readonly version: number;
  readonly position: number;
  readonly recordedAt: string;
};

export function projectPayment(row: PaymentRow | null, event: Placed<PaymentEvent>): PaymentRow {
  const changed = { version: event.version, changed_at: event.recordedAt };
  if (event.type === 'PaymentOrdered') return { ...orderedRow(event), ...changed };
  if (!row) throw new Error(`${event.type} of a payment that was never ordered`);
  if (event.type === 'PaymentPartKept') {
    const { amount, rest } = event.data;
    return { ...row, ...changed, amount: rest, kept: row.kept + amount };
  }
  return { ...row, ...changed, ...changeBy(event) };
}

function orderedRow({ data, position }: Extract<Placed<PaymentEvent>, { type: 'PaymentOrdered' }>) {
  return {
    payment_id: data.paymentId,
    claim_id: data.claimId,
    share_id: data.shareId,
    attempt: data.attempt,
    amount: data.amount,
    kept: data.kept,
    record_id: data.record.recordId,
    record_version: data.record.version,
    record_commitment: data.record.commitment,
    receipt_number: data.receiptNumber,
    programme: data.programme,
    state: 'Ordered' as const,
    payout_id: null,
    bank_reference: null,
    reason: null,
    settled_at: null,
    returned_at: null,
    ordered_position: position,
  };
}

type Changing = Exclude<PaymentEvent, { type: 'PaymentOrdered' | 'PaymentPartKept' }>;

function changeBy(event: Changing): Partial<PaymentRow> {
  switch (event.type) {
    case 'PaymentRedirected': {
      const { recordId, version, commitment } = event.data.record;
      return { record_id: recordId, record_version: version, record_commitment: commitment };
    }
    case 'PaymentPutInPayout':
      return { state: 'InPayout', payout_id: event.data.payoutId, reason: null };
    case 'PaymentTakenFromPayout':
      return { state: 'Ordered', payout_id: null, reason: event.data.reason };
    case 'PaymentReleased':
      return { state: 'Released' };
    case 'PaymentSubmitted':
      return { state: 'Submitting' };
    case 'PaymentAccepted':
      return { state: 'Accepted', bank_reference: event.data.bankReference, reason: null };
    case 'PaymentOutcomeUnknown':
      return { state: 'Unknown', reason: event.data.cause };
    case 'PaymentRejected':
      return { state: 'Rejected', reason: event.data.reason };
    case 'PaymentSettled': {
      const { bankReference, settledAt } = event.data;
      return { state: 'Settled', bank_reference: bankReference, reason: null, settled_at: settledAt };
    }
    case 'PaymentWithdrawn':
      return { state: 'Withdrawn', reason: 'EARLIER_ATTEMPT_EXECUTED' };
    case 'PaymentFindingProposed':
    case 'PaymentFindingApproved':
    case 'PaymentFindingDeclined':
      return {};
    case 'PaymentReturned':
      return { state: 'Returned', reason: event.data.reason, returned_at: event.data.returnedAt };
    default:
      return assertNever(event);
  }
}
