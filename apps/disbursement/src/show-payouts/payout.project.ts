import { assertNever } from '#kernel';
import type { PayoutEvent, PayoutLine } from '../payout/payout.events.js';
import type { PayoutState } from '../payout/payout.state.js';

/** The states of a payout that exists. */
export const PAYOUT_STATUSES = [
  'Prepared',
  'Approved',
  'Cancelled',
] as const satisfies readonly PayoutState['status'][];

export interface PayoutRow {
  readonly payout_id: string;
  readonly status: Exclude<PayoutState['status'], 'None'>;
  readonly lines: readonly PayoutLine[];
  readonly control_total: number;
  readonly list_digest: string;
  readonly funds_available: number;
  readonly prepared_by: string;
  readonly prepared_at: string;
  readonly approved_by: string | null;
  readonly approved_at: string | null;
  readonly cancelled_by: string | null;
  readonly cancelled_at: string | null;
  readonly cancel_reason: string | null;
  readonly prepared_position: number;
}

export function projectPayout(
  row: PayoutRow | null,
  event: PayoutEvent & { readonly position: number },
): PayoutRow {
  if (event.type === 'PayoutPrepared') return preparedRow(event.data, event.position);
  if (!row) throw new Error(`${event.type} of a payout that was never prepared`);
  switch (event.type) {
    case 'PayoutApproved': {
      const { approvedBy, approvedAt } = event.data;
      return { ...row, status: 'Approved', approved_by: approvedBy, approved_at: approvedAt };
    }
    case 'PayoutCancelled': {
      const { cancelledBy, cancelledAt, reason } = event.data;
      return {
        ...row,
        status: 'Cancelled',
        cancelled_by: cancelledBy,
        cancelled_at: cancelledAt,
        cancel_reason: reason,
      };
    }
    default:
      return assertNever(event);
  }
}

function preparedRow(
  data: Extract<PayoutEvent, { type: 'PayoutPrepared' }>['data'],
  position: number,
): PayoutRow {
  return {
    payout_id: data.payoutId,
    status: 'Prepared',
    lines: data.payments,
    control_total: data.controlTotal,
    list_digest: data.listDigest,
    funds_available: data.fundsAvailable,
    prepared_by: data.preparedBy,
    prepared_at: data.preparedAt,
    approved_by: null,
    approved_at: null,
    cancelled_by: null,
    cancelled_at: null,
    cancel_reason: null,
    prepared_position: position,
  };
}
