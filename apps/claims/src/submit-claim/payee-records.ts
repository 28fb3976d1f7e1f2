import type { NewRecord } from '#event-store';
import type { PayeeId } from '#kernel';
import type { PayeeEntry } from './payee-entry.js';
import { isMinorEntry } from './payee-entry.rules.js';

/** The record of a payee; a birth date is kept of a minor alone, since nobody becomes one later. */
export function payeeRecord(payeeId: PayeeId, entry: PayeeEntry, on: Temporal.PlainDate): NewRecord {
  const { name, nik = null, bankCode, accountNumber, accountName, email } = entry;
  const { birthDate, guardian, ownAccount } = entry;
  const account = { bankCode, accountNumber, accountName };
  const payee = { payeeId, name, nik, ...account, ...(email ? { email } : {}) };
  const asKept = { recordId: payeeId, version: 1 };
  if (!isMinorEntry(entry, on) || guardian === undefined)
    return { ...asKept, kind: 'PayeeRecord', data: payee };
  const { decree = null, ...whoReceives } = guardian;
  return {
    ...asKept,
    kind: 'MinorPayeeRecord',
    data: {
      ...payee,
      birthDate,
      guardian: { ...whoReceives, decree },
      ownAccount: ownAccount ?? null,
    },
  };
}
