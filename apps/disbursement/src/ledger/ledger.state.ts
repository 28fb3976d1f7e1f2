import { type ClaimId, type RecoveryId, type Rupiah, type ShareId, subtractRupiah } from '#kernel';
import type { PaymentEvent } from '../payment/payment.events.js';
import type { PaymentStatus } from '../payment/payment.state.js';
import { type AccountCode, CHART_OF_ACCOUNTS, type Side } from './chart-of-accounts.table.js';

export interface Entry {
  readonly account: AccountCode;
  readonly side: Side;
  readonly amount: Rupiah;
  readonly claimId: ClaimId;
  readonly shareId: ShareId;
}

/** What one event does to the accounts: as much on one side as on the other. */
export interface Journal {
  readonly kind: 'SHARE_OWED' | 'OWED_AGAIN' | 'SUBMITTED' | 'SETTLED' | 'REJECTED' | 'RETURNED';
  /** The event of the same payment whose journal this one takes back. */
  readonly reverses: PaymentEvent['type'] | null;
  readonly entries: readonly Entry[];
}

/** An entry about what is to come back from a payee. */
export interface RecoveryEntry extends Omit<Entry, 'shareId'> {
  readonly recoveryId: RecoveryId;
}

/** What one event of a recovery does to the accounts; none takes another back. */
export interface RecoveryJournal {
  readonly kind:
    | 'RECEIVABLE_OPENED'
    | 'RECEIVABLE_RAISED'
    | 'RECEIVABLE_LOWERED'
    | 'RECEIVABLE_WAIVED'
    | 'REPAID'
    | 'KEPT';
  readonly reverses: null;
  /** What is kept of a share leaves the share's entries for those of the debt. */
  readonly entries: readonly (RecoveryEntry | Entry)[];
}

export interface Turnover {
  readonly debit: Rupiah;
  readonly credit: Rupiah;
}

/** Negative where more stands on the side that is not the account's own. */
export const balanceOf = (account: AccountCode, { debit, credit }: Turnover): Rupiah =>
  CHART_OF_ACCOUNTS[account].normalSide === 'DEBIT'
    ? subtractRupiah(debit, credit)
    : subtractRupiah(credit, debit);

/** Where the whole of a share lies, by the state of its latest attempt that was not withdrawn. */
export const WHERE_THE_MONEY_LIES = {
  Ordered: 'AWARD_PAYABLE',
  InPayout: 'AWARD_PAYABLE',
  Released: 'AWARD_PAYABLE',
  Submitting: 'IN_TRANSIT',
  Unknown: 'IN_TRANSIT',
  Accepted: 'IN_TRANSIT',
  Rejected: 'AWARD_PAYABLE',
  Settled: 'BANK',
  Returned: 'RETURNED_FUNDS',
} as const satisfies Readonly<Record<Exclude<PaymentStatus, 'None' | 'Withdrawn'>, AccountCode>>;
