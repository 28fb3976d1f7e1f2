import { v5 as uuidV5 } from 'uuid';
import type { ClaimApproved } from '#contracts';
import { addRupiah, type PaymentId, type Rupiah, type ShareId, zeroRupiah } from '#kernel';
import { type PaymentCommand } from '../payment/payment.commands.js';
import type { Order } from '../payment/payment.events.js';

const NAMESPACE = '5b1c5a52-6d0c-4c52-9f0e-2d2a1c7f3f10';

/** The same share and attempt always give the same payment, so that a repeated award orders nothing twice. */
export const paymentIdOf = (shareId: ShareId, attempt: number): PaymentId =>
  uuidV5(`${shareId}/${attempt}`, NAMESPACE) as PaymentId;

export type OrderPayment = Extract<PaymentCommand, { type: 'OrderPayment' }>;

/** What an award and a correction of it say of what is to be paid. */
export type OrderedAward = Omit<ClaimApproved['data'], 'personId' | 'shownHash' | 'approvedAt'>;

/** One payment per share of an award; each is told what the shares before it take. */
export function paymentsOfAward(award: OrderedAward, committed: Rupiah = zeroRupiah): OrderPayment[] {
  let taken = committed;
  return award.shares.map(share => {
    const budget = { award: award.award, committed: taken };
    taken = addRupiah(taken, share.amount);
    return { type: 'OrderPayment', order: orderOfShare(award, share), budget };
  });
}

function orderOfShare(award: OrderedAward, share: OrderedAward['shares'][number]): Order {
  const { claimId, receiptNumber, programme, submittedBy, advisedBy, verifiedBy, approvedBy } = award;
  return {
    paymentId: paymentIdOf(share.shareId, 1),
    claimId,
    attempt: 1,
    kept: zeroRupiah,
    receiptNumber,
    programme,
    submittedBy,
    advisedBy,
    verifiedBy,
    approvedBy,
    ...share,
  };
}
