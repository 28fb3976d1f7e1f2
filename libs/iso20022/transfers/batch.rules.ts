import { BankFileRefused } from '../faults/refusal.js';
import { faultOfHolder, identifierIsPrintable, textMustBePrintable } from './transfer.rules.js';
import type { BatchHeader, TransferGroup } from './transfer.types.js';

const MOST_OF_AN_IDENTIFIER = 35;
const MOST_OF_A_NAME = 140;

/** What must hold before the first byte is written. Throws `BankFileRefused`. */
export function batchMustBeWritable(batch: BatchHeader): void {
  identifierMustFit('messageId', batch.messageId);
  if (textMustBePrintable(batch.initiator, 'InitgPty')) {
    throw new BankFileRefused('BATCH_IDENTIFIER', { field: 'initiator', most: MOST_OF_A_NAME });
  }
  if (batch.groups.length === 0) throw new BankFileRefused('BATCH_EMPTY', { what: 'batch' });
  batch.groups.forEach(groupMustBeWritable);
  groupsMustHaveNamesOfTheirOwn(batch);
}

function groupMustBeWritable({ id, rail, debtor, count }: TransferGroup): void {
  identifierMustFit('group.id', id);
  if (rail !== undefined) identifierMustFit('group.rail', rail);
  const fault = faultOfHolder(debtor, 'Dbtr');
  if (fault) {
    throw new BankFileRefused('BATCH_DEBTOR', { group: id, problem: fault.id, problemEn: fault.en });
  }
  if (count < 1) throw new BankFileRefused('BATCH_EMPTY', { what: id });
}

function groupsMustHaveNamesOfTheirOwn({ groups }: BatchHeader): void {
  if (new Set(groups.map(({ id }) => id)).size === groups.length) return;
  throw new BankFileRefused('BATCH_GROUP_REPEATED');
}

function identifierMustFit(field: string, text: string): void {
  if (identifierIsPrintable(text)) return;
  throw new BankFileRefused('BATCH_IDENTIFIER', { field, most: MOST_OF_AN_IDENTIFIER });
}
