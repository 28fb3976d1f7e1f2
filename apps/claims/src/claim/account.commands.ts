import type { Actor, PayeeId } from '#kernel';
import type { RecordRef } from './claim.events.js';

interface OnPayee {
  readonly payeeId: PayeeId;
  /** Who has prepared or approved a payout of the case. */
  readonly payoutHands: readonly Actor[];
  readonly by: Actor;
  readonly at: string;
}

export interface EnterAccount extends OnPayee {
  readonly type: 'EnterAccount';
  /** The next version of the payee's record, kept and not committed to yet. */
  readonly record: RecordRef;
  readonly reason: string;
  readonly noteRecord: RecordRef;
}

export interface ConfirmAccount extends OnPayee {
  readonly type: 'ConfirmAccount';
  readonly shownHash: string;
  /** Of what would be shown now, which is in the records; null where no account waits. */
  readonly currentHash: string | null;
}

export interface DismissAccount extends OnPayee {
  readonly type: 'DismissAccount';
  readonly noteRecord: RecordRef;
}

export type AccountCommand = EnterAccount | ConfirmAccount | DismissAccount;
