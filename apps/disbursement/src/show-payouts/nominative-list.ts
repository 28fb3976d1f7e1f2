import type { PayeeRecord } from '#contracts';
import { canonicalJson, sha256 } from '#kernel';
import type { PaymentRow } from '../show-payments/payment.project.js';
import type { PayoutRow } from './payout.project.js';

/** A line as finance sees it: the payee's name, and of the account only its end. */
export interface NominativeLine {
  readonly paymentId: string;
  readonly receiptNumber: string;
  readonly benefit: string;
  readonly payeeName: string | null;
  readonly bankCode: string | null;
  readonly account: string | null;
  readonly amount: number;
  readonly nameMatch: string;
}

export interface NominativeList {
  readonly payoutId: string;
  readonly status: string;
  readonly lines: readonly NominativeLine[];
  readonly count: number;
  readonly controlTotal: number;
  readonly listDigest: string;
  readonly preparedBy: string;
  readonly preparedAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly cancelledBy: string | null;
  readonly cancelReason: string | null;
  /** The approval sends it back: it binds the lines above and the accounts behind them. */
  readonly shownHash: string;
}

export interface ListedPayment {
  readonly payment: PaymentRow;
  /** Null when the record has not arrived, was erased, or is not the one that the case committed to. */
  readonly payee: PayeeRecord | null;
}

export function nominativeList(
  payout: PayoutRow,
  listed: ReadonlyMap<string, ListedPayment>,
): NominativeList {
  const lines = payout.lines.map(line => nominativeLine(line, listed.get(line.paymentId)));
  const shown = {
    payoutId: payout.payout_id,
    lines,
    count: lines.length,
    controlTotal: payout.control_total,
    listDigest: payout.list_digest,
    preparedBy: payout.prepared_by,
  };
  return {
    ...shown,
    status: payout.status,
    preparedAt: utc(payout.prepared_at),
    approvedBy: payout.approved_by,
    approvedAt: payout.approved_at && utc(payout.approved_at),
    cancelledBy: payout.cancelled_by,
    cancelReason: payout.cancel_reason,
    shownHash: sha256(canonicalJson(shown)),
  };
}

function nominativeLine(line: PayoutRow['lines'][number], listed: ListedPayment | undefined): NominativeLine {
  const payee = listed?.payee ?? null;
  return {
    paymentId: line.paymentId,
    receiptNumber: listed?.payment.receipt_number ?? '',
    benefit: listed?.payment.programme ?? '',
    payeeName: payee?.name ?? null,
    bankCode: payee?.bankCode ?? null,
    account: payee && maskAccount(payee.accountNumber),
    amount: line.amount,
    nameMatch: line.nameMatch,
  };
}

/** `******0001`: enough to tell two accounts apart, not enough to pay one. */
export const maskAccount = (accountNumber: string): string =>
  accountNumber.slice(-4).padStart(accountNumber.length, '*');

export const utc = (instant: string): string => Temporal.Instant.from(instant).toString();
