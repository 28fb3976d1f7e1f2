import type { DataSource } from 'typeorm';
import { BankFileRefused, openBankFile, type ReadTransfer, referenceOf } from '#iso20022';
import { executeTransfers, type Processed } from '../transfers/execute-transfers.js';
import { TransferRequest } from '../transfers/transfer.request.js';
import { reportXml, type WrittenStatus } from './report-xml.js';

const AT_ONCE = 200;
const EXPIRES_IN_HOURS = 24;

/** Executes the orders of a file, each at most once however often the file comes, and answers by a report of each. */
export async function answerOrders(bank: DataSource, bytes: Buffer): Promise<string> {
  const file = await openBankFile(() => [bytes]);
  if (file.kind !== 'transfers') {
    throw new BankFileRefused('FILE_OF_ANOTHER_KIND', { found: file.message, expected: 'pain.001.001.09' });
  }
  const orders: ReadTransfer[] = [];
  for await (const line of file.lines()) if ('value' in line) orders.push(line.value);
  const transfers: WrittenStatus[] = [];
  for (let from = 0; from < orders.length; from += AT_ONCE) {
    transfers.push(...(await execute(bank, orders.slice(from, from + AT_ONCE))));
  }
  return reportXml({
    messageId: `STS-${file.header.messageId}`.slice(0, 35),
    createdAt: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
    original: file.header.messageId,
    group: file.header.groups[0]?.id ?? file.header.messageId,
    transfers,
  });
}

async function execute(bank: DataSource, orders: readonly ReadTransfer[]): Promise<WrittenStatus[]> {
  const asked = orders.map(order => ({ request: requestOf(order), behaviour: null }));
  const processed = await bank.transaction(tx => executeTransfers(tx, asked));
  return orders.map((order, index) => statusOf(order, processed[index]));
}

function requestOf({ paymentId, amount, creditor, remittance }: ReadTransfer): TransferRequest {
  return Object.assign(new TransferRequest(), {
    instructionId: paymentId,
    amount: String(amount),
    bankCode: creditor.bank.code,
    accountNumber: creditor.account,
    accountName: creditor.name,
    purpose: remittance ?? '-',
    expiresAt: Temporal.Now.instant()
      .add({ hours: EXPIRES_IN_HOURS })
      .toString({ smallestUnit: 'millisecond' }),
  });
}

/** The money has left the account that pays; whether it reached the payee is told by the statement. */
function statusOf({ paymentId, amount }: ReadTransfer, processed: Processed | undefined): WrittenStatus {
  const reference = referenceOf(paymentId);
  if (processed?.outcome !== 'answered')
    return { reference, status: 'RJCT', reason: 'INSTRUCTION_ID_REUSED' };
  const { answer } = processed;
  if (answer.status === 'EXECUTED')
    return { reference, amount, status: 'ACSC', bankReference: answer.reference };
  if (answer.status === 'REJECTED') return { reference, amount, status: 'RJCT', reason: answer.reason };
  return { reference, amount, status: 'PDNG' };
}
