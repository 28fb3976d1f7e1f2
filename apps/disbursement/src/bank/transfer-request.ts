import { canonicalJson } from '#kernel';
import type { Receiver } from '../prepare-payout/receiver.js';
import type { Rail } from '../rails/rails.table.js';

export interface Transfer {
  readonly paymentId: string;
  readonly amount: number;
  readonly receiptNumber: string;
  readonly programme: string;
  readonly payee: Receiver;
  readonly rail: Rail;
  readonly expiresAt: string;
}

/** The bytes that are stored and then sent. The bank's instruction id is the payment's own. */
export function transferRequest({ payee, ...transfer }: Transfer): Buffer {
  const request = {
    instructionId: transfer.paymentId,
    amount: String(transfer.amount),
    bankCode: payee.bankCode,
    accountNumber: payee.accountNumber,
    accountName: payee.accountName.trim(),
    purpose: purposeOf(payee, `${transfer.programme} ${transfer.receiptNumber}`),
    rail: transfer.rail,
    expiresAt: transfer.expiresAt,
  };
  return Buffer.from(canonicalJson(request), 'utf8');
}

const MOST_OF_PURPOSE = 140;

/** Banks write `QQ` before the name of the person for whom another receives. */
function purposeOf({ name, guardianName }: Receiver, reference: string): string {
  if (guardianName === null) return reference;
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return `${reference} QQ ${plain.replace(/[^A-Za-z0-9 ./_-]/g, ' ')}`.slice(0, MOST_OF_PURPOSE);
}
