import { addRupiah, type PaymentId, type Rupiah, sumRupiah, zeroRupiah } from '#kernel';
import { writtenAmount } from '../amounts.js';
import { type LineFault, lineFault } from '../faults/line-fault.js';
import { BankFileRefused } from '../faults/refusal.js';
import { batchMustBeWritable } from './batch.rules.js';
import { faultOfTransfer } from './transfer.rules.js';
import type { CreditTransfer, TransferBatch } from './transfer.types.js';
import { closingOf, groupOpening, openingOf, transferXml } from './transfer-xml.js';

const CHARACTERS_OF_A_CHUNK = 64 * 1024;
const encoder = new TextEncoder();

/**
 * A batch as pain.001.001.09, chunk by chunk in bounded memory. Throws `BankFileRefused` at the first transfer that
 * breaks a rule or stands twice, and where a group's count or total is not what was written; the file then lacks its end.
 */
export async function* writeCreditTransfers(batch: TransferBatch): AsyncGenerator<Uint8Array> {
  batchMustBeWritable(batch);
  const total = sumRupiah(batch.groups.map(group => group.total));
  const count = batch.groups.reduce((all, group) => all + group.count, 0);
  yield encoder.encode(openingOf(batch, count, total));
  const written = new Set<PaymentId>();
  for (const group of batch.groups) yield* groupOf(group, written);
  yield encoder.encode(closingOf());
}

async function* groupOf(
  group: TransferBatch['groups'][number],
  written: Set<PaymentId>,
): AsyncGenerator<Uint8Array> {
  let text = groupOpening(group, writtenAmount(group.total));
  let count = 0;
  let total: Rupiah = zeroRupiah;
  for await (const transfer of group.transfers) {
    count += 1;
    transferMustBeWritable(transfer, written, { line: count, group: group.id });
    written.add(transfer.paymentId);
    total = addRupiah(total, transfer.amount);
    text += transferXml(transfer);
    if (text.length < CHARACTERS_OF_A_CHUNK) continue;
    yield encoder.encode(text);
    text = '';
  }
  totalsMustBeThoseWritten(group, count, total);
  yield encoder.encode(`${text}</PmtInf>\n`);
}

function transferMustBeWritable(
  transfer: CreditTransfer,
  written: ReadonlySet<PaymentId>,
  where: { readonly line: number; readonly group: string },
): void {
  const fault = paymentMustStandInAFileOnce(transfer, written) ?? faultOfTransfer(transfer);
  if (!fault) return;
  throw new BankFileRefused('BATCH_TRANSFER_FAULTY', { ...where, problem: fault.id, problemEn: fault.en });
}

const paymentMustStandInAFileOnce = (
  { paymentId }: CreditTransfer,
  written: ReadonlySet<PaymentId>,
): LineFault | null => (written.has(paymentId) ? lineFault('TRANSFER_REPEATED', 'EndToEndId') : null);

function totalsMustBeThoseWritten(
  { id, count, total }: TransferBatch['groups'][number],
  written: number,
  amount: Rupiah,
): void {
  if (count !== written) {
    throw new BankFileRefused('BATCH_COUNT_DISAGREES', { group: id, declared: count, found: written });
  }
  if (total !== amount) {
    throw new BankFileRefused('BATCH_SUM_DISAGREES', { group: id, declared: total, found: amount });
  }
}
