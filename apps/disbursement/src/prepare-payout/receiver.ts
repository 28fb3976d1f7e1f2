import type { MinorPayeeRecord, PayeeRecord, ScholarRecord } from '#contracts';
import { isMinorOn } from '#statutory';

/** Who receives a payment, and whose account it goes to. */
export interface Receiver {
  readonly name: string;
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
  /** Of a minor: whose account it is, for the child. */
  readonly guardianName: string | null;
}

/** Whoever is paid of a case: an heir, a minor, or a child for its school year. */
export type PayeeOnRecord = PayeeRecord | MinorPayeeRecord | ScholarRecord;

/** The age on the day decides; null where a payee has come of age and no account of their own is known. */
export function receiverOn(record: PayeeOnRecord, day: Temporal.PlainDate): Receiver | null {
  const { name, bankCode, accountNumber, accountName } = record;
  const asKept = { name, bankCode, accountNumber, accountName };
  if (!('guardian' in record) || record.guardian === null) return { ...asKept, guardianName: null };
  if (isMinorOn(Temporal.PlainDate.from(record.birthDate), day))
    return { ...asKept, guardianName: record.guardian.name };
  return record.ownAccount && { name, ...record.ownAccount, guardianName: null };
}

/** Whose name the bank must know the account by. */
export const holderOf = ({ name, guardianName }: Receiver): string => guardianName ?? name;
