import type { PaymentId, Rupiah, ShareId } from '#kernel';

export interface RecordSharePaid {
  readonly type: 'RecordSharePaid';
  readonly shareId: ShareId;
  readonly paymentId: PaymentId;
  readonly amount: Rupiah;
  /** Of the share, against a debt of its payee: no bank paid it, and it counts as paid. */
  readonly kept: Rupiah;
  readonly bankReference: string | null;
  readonly settledAt: string;
}

export interface RecordShareReturned {
  readonly type: 'RecordShareReturned';
  readonly shareId: ShareId;
  readonly paymentId: PaymentId;
  readonly amount: Rupiah;
  readonly kept: Rupiah;
  readonly reason: string;
}

export type PaymentCommand = RecordSharePaid | RecordShareReturned;
