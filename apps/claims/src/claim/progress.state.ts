import type { PaymentId, ShareId } from '#kernel';

/** Which payments of a share the bank has executed, and which of them came back. */
export interface ShareProgress {
  readonly shareId: ShareId;
  readonly paidBy: readonly PaymentId[];
  readonly returned: readonly PaymentId[];
}
