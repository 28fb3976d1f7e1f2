import type { PayeeRecord } from '#contracts';
import { canonicalJson } from '#kernel';

export interface Transfer {
  readonly paymentId: string;
  readonly amount: number;
  readonly receiptNumber: string;
  readonly programme: string;
  readonly payee: PayeeRecord;
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
    purpose: `${transfer.programme} ${transfer.receiptNumber}`,
    expiresAt: transfer.expiresAt,
  };
  return Buffer.from(canonicalJson(request), 'utf8');
}
