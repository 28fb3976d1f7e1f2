import type { PaymentId, Rupiah, ShareId } from '#kernel';

export interface RecordSharePaid {
  readonly type: 'RecordSharePaid';
  readonly shareId: ShareId;
  readonly paymentId: PaymentId;
  readonly amount: Rupiah;
  readonly bankReference: string;
  readonly settledAt: string;
}

export interface RecordShareReturned {
  readonly type: 'RecordShareReturned';
  readonly shareId: ShareId;
  readonly paymentId: PaymentId;
  readonly amount: Rupiah;
  readonly reason: string;
}
