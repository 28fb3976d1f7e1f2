import { Refused, type Tx, writeRecords } from '#event-store';
import { type ClaimId, type PayeeId, parseNik } from '#kernel';
import type { Payee, RecordRef } from '../claim/claim.events.js';

/** What an officer types in of a payee. */
export interface PayeeEntry {
  readonly name: string;
  readonly nik?: string | undefined;
  readonly relation: string;
  readonly weight?: number | undefined;
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
}
export interface PersonalEntry {
  readonly payees: readonly PayeeEntry[];
  readonly narrative: string;
  readonly diagnosis?: string | undefined;
}
export interface KeptRecords {
  readonly payees: Payee[];
  readonly caseRecord: RecordRef;
}

interface CaseVersion {
  readonly claimId: ClaimId;
  readonly version: number;
  readonly newId: () => string;
}

/** Keeps what is personal beside the events; the claim gets references and commitments only. */
export async function keepPersonalData(
  tx: Tx,
  { payees, narrative, diagnosis }: PersonalEntry,
  { claimId, version, newId }: CaseVersion,
): Promise<KeptRecords> {
  payees.forEach(payeeNikMustBeReadable);
  const identified = payees.map(entry => ({ entry, payeeId: newId() as PayeeId }));
  const [caseRecord, ...refs] = await writeRecords(tx, [
    {
      recordId: claimId,
      version,
      kind: 'CaseRecord',
      data: { claimId, narrative, diagnosis: diagnosis ?? null },
    },
    ...identified.map(({ entry, payeeId }) => payeeRecord(payeeId, entry)),
  ]);
  if (!caseRecord) throw new Error('The record of the case was not written');
  return {
    caseRecord,
    payees: identified.flatMap(({ entry, payeeId }, index) => {
      const record = refs[index];
      return record ? [{ payeeId, record, relation: entry.relation, weight: entry.weight ?? 1 }] : [];
    }),
  };
}

function payeeRecord(payeeId: PayeeId, { name, nik, bankCode, accountNumber, accountName }: PayeeEntry) {
  const data = { payeeId, name, nik: nik ?? null, bankCode, accountNumber, accountName };
  return { recordId: payeeId, version: 1, kind: 'PayeeRecord', data };
}

/** The number itself is never repeated in the answer. */
function payeeNikMustBeReadable({ nik }: PayeeEntry, index: number): void {
  if (nik === undefined) return;
  const parts = parseNik(nik);
  if ('fault' in parts)
    throw new Refused({ code: 'PAYEE_NIK_UNREADABLE', values: { payee: index + 1, fault: parts.fault } });
}
