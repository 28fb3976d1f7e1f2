import type { PaymentId, Rupiah } from '#kernel';

/** A sum as the bank says it, with its decimals. */
export interface ExactSum {
  /** Such as `1250000` or `-12.5`; less than zero where the account is overdrawn. */
  readonly amount: string;
  /** The same in whole rupiah; `null` where it has decimals. */
  readonly rupiah: Rupiah | null;
}

/** One account in a file. */
export interface NotificationPart {
  readonly id: string;
  /** Whose it is decides the caller: a file of another account must not be read. */
  readonly account: string;
  readonly entries: number;
  readonly credits: ExactSum;
  readonly debits: ExactSum;
  /** Entries without an amount in rupiah, a direction or a status that can be read; while there are any, no sum of this part is checked. */
  readonly unreadable: number;
}

export interface StatementPart extends NotificationPart {
  /** The day of its closing balance, as the bank wrote it in its own zone. */
  readonly day: Temporal.PlainDate;
  readonly opening: ExactSum;
  readonly closing: ExactSum;
}

interface AccountHeader<Part> {
  readonly messageId: string;
  /** As the bank wrote it. */
  readonly createdAt: string;
  readonly parts: readonly Part[];
}

export type NotificationHeader = AccountHeader<NotificationPart>;
export type StatementHeader = AccountHeader<StatementPart>;

/** One movement of an account: an entry, or one transaction of an entry that books several. */
export interface AccountEntry {
  /** Which account of the header, and which entry of the file; both from 1. */
  readonly part: number;
  readonly entry: number;
  readonly amount: Rupiah;
  /** Seen from the account: a debit leaves it. */
  readonly direction: 'credit' | 'debit';
  /** `BOOK`, `PDNG`, `INFO`, or a word of the bank's own. */
  readonly status: string;
  readonly isReversal: boolean;
  readonly bookedOn: Temporal.PlainDate | null;
  readonly valueOn: Temporal.PlainDate | null;
  /** Our payment, where the references name one. */
  readonly paymentId: PaymentId | null;
  readonly endToEndId: string | null;
  readonly instructionId: string | null;
  readonly transactionId: string | null;
  readonly uetr: string | null;
  readonly bankReference: string | null;
  readonly transactionCode: string | null;
  readonly debtorAccount: string | null;
  readonly creditorAccount: string | null;
  readonly remittance: string | null;
  /** A payment that came back, with the reason's code where one is given. */
  readonly returned: { readonly reason: string | null } | null;
}
