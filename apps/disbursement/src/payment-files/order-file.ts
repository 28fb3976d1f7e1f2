import { BankFileRefused, type CreditTransfer, referenceOf, writeCreditTransfers } from '#iso20022';
import { type PaymentId, regionDate, rupiah, sumRupiah } from '#kernel';
import type { DisbursementConfig } from '../config.js';
import type { Receiver } from '../prepare-payout/receiver.js';
import type { Rail } from '../rails/rails.table.js';
import type { PaymentRow } from '../show-payments/payment.project.js';

export interface Order {
  readonly payment: PaymentRow;
  readonly payee: Receiver;
  readonly rail: Rail;
}

export type Payer = Pick<DisbursementConfig, 'BANK_ACCOUNT' | 'BANK_ACCOUNT_NAME' | 'BANK_CODE'>;

export interface WrittenFile {
  readonly messageId: string;
  readonly content: Buffer;
  readonly orders: readonly Order[];
  /** Orders that no bank file can hold. */
  readonly unwritable: readonly Order[];
}

interface Writing {
  readonly fileId: string;
  readonly at: Temporal.Instant;
  readonly payer: Payer;
}

/** The orders as pain.001.001.09; one that cannot be written holds up no other. */
export async function orderFile(orders: readonly Order[], writing: Writing): Promise<WrittenFile> {
  const messageId = referenceOf(writing.fileId);
  const unwritable: Order[] = [];
  let left = [...orders];
  while (left.length > 0) {
    const tried = await attempt(left, messageId, writing);
    if (typeof tried !== 'number') return { messageId, content: tried, orders: left, unwritable };
    unwritable.push(...left.splice(tried, 1));
    left = [...left];
  }
  return { messageId, content: Buffer.alloc(0), orders: [], unwritable };
}

/** The bytes, or which of the orders stands in the way. */
async function attempt(
  orders: readonly Order[],
  messageId: string,
  writing: Writing,
): Promise<Buffer | number> {
  try {
    return Buffer.concat(await Array.fromAsync(writeCreditTransfers(batchOf(orders, messageId, writing))));
  } catch (error) {
    if (!(error instanceof BankFileRefused) || error.code !== 'BATCH_TRANSFER_FAULTY') throw error;
    return Number(error.values['line']) - 1;
  }
}

const batchOf = (orders: readonly Order[], messageId: string, { at, payer }: Writing) => ({
  messageId,
  createdAt: at,
  initiator: payer.BANK_ACCOUNT_NAME ?? '',
  groups: [
    {
      id: messageId,
      execution: regionDate(at),
      debtor: {
        name: payer.BANK_ACCOUNT_NAME ?? '',
        account: payer.BANK_ACCOUNT ?? '',
        bank: { code: payer.BANK_CODE ?? '' },
      },
      count: orders.length,
      total: sumRupiah(orders.map(({ payment }) => rupiah(payment.amount))),
      transfers: orders.map(transferOf),
    },
  ],
});

const transferOf = ({ payment, payee }: Order): CreditTransfer => ({
  paymentId: payment.payment_id as PaymentId,
  amount: rupiah(payment.amount),
  creditor: { name: payee.accountName.trim(), account: payee.accountNumber, bank: { code: payee.bankCode } },
  remittance: `Santunan ${payment.programme} ${payment.receipt_number}`,
});
