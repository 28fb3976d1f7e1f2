import type { RecoveryEvent } from '../recovery/recovery.events.js';
import { evolveRecovery, initialRecovery, type Recovery } from '../recovery/recovery.state.js';
import type { Placed } from '../show-payments/payment.project.js';

/** A recovery as people see it in lists, with all that is known of it. */
export interface RecoveryRow {
  readonly recovery_id: string;
  readonly claim_id: string;
  readonly payee_id: string;
  readonly receipt_number: string;
  readonly status: Recovery['status'];
  readonly owed: number;
  readonly repaid: number;
  readonly waived: number;
  readonly kept: number;
  readonly state: Recovery;
  readonly opened_position: number;
  readonly opened_at: string;
  readonly version: number;
  readonly changed_at: string;
}

export function projectRecovery(row: RecoveryRow | null, event: Placed<RecoveryEvent>): RecoveryRow {
  const state = evolveRecovery(row?.state ?? initialRecovery, event);
  if (state.status === 'None') throw new Error(`${event.type} makes no recovery`);
  const { recoveryId, claimId, payeeId, receiptNumber, status, owed, repaid, waived, kept } = state;
  const { version, position, recordedAt } = event;
  return {
    ...{ recovery_id: recoveryId, claim_id: claimId, payee_id: payeeId, receipt_number: receiptNumber },
    ...{ status, owed, repaid, waived, kept, state },
    opened_position: row?.opened_position ?? position,
    opened_at: row?.opened_at ?? recordedAt,
    ...{ version, changed_at: recordedAt },
  };
}
