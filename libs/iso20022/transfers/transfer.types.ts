import type { PaymentId, Rupiah } from '#kernel';

/** A bank by its three-digit code in Indonesia, and its BIC where that is known. */
export interface Bank {
  readonly code: string;
  readonly bic?: string;
}

export interface AccountHolder {
  readonly name: string;
  readonly account: string;
  readonly bank: Bank;
}

/** One payment: the whole amount for one payee. */
export interface CreditTransfer {
  readonly paymentId: PaymentId;
  readonly amount: Rupiah;
  readonly creditor: AccountHolder;
  /** What the payee reads on the statement. */
  readonly remittance?: string;
}

/** What all transfers of a group have in common. */
export interface TransferGroup {
  /** `PmtInfId`, at most 35 characters. */
  readonly id: string;
  /** A day, or an instant where the bank takes one. */
  readonly execution: Temporal.PlainDate | Temporal.Instant;
  readonly debtor: AccountHolder;
  /** What the bank calls the way that the money goes (BI-FAST, SKN, RTGS). */
  readonly rail?: string;
  readonly count: number;
  readonly total: Rupiah;
}

/** What a batch says of itself before its transfers. */
export interface BatchHeader {
  /** `MsgId`, at most 35 characters, never used twice. */
  readonly messageId: string;
  readonly initiator: string;
  readonly groups: readonly TransferGroup[];
}

export interface TransferBatch extends BatchHeader {
  readonly createdAt: Temporal.Instant;
  readonly groups: readonly (TransferGroup & {
    /** As many as `count`; taken one by one. */
    readonly transfers: Iterable<CreditTransfer> | AsyncIterable<CreditTransfer>;
  })[];
}
