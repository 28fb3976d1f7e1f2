import { keepRecords, type PreparedRecord, prepareRecords, Refused, refOf, type Tx } from '#event-store';
import { type ClaimId, type PayeeId, parseNik, type Refusal } from '#kernel';
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

/** What the claim refers to, and the records themselves, not kept yet. */
interface PreparedData {
  readonly kept: KeptRecords;
  readonly records: readonly PreparedRecord[];
}

/** Keeps what is personal beside the events; the claim gets references and commitments only. */
export async function keepPersonalData(
  tx: Tx,
  entry: PersonalEntry,
  version: CaseVersion,
): Promise<KeptRecords> {
  const refusal = payeeNiksMustBeReadable(entry);
  if (refusal) throw new Refused(refusal);
  const { kept, records } = preparePersonalData(entry, version);
  await keepRecords(tx, records);
  return kept;
}

/** The same before anybody knows whether the claim is taken. */
export function preparePersonalData(
  { payees, narrative, diagnosis }: PersonalEntry,
  { claimId, version, newId }: CaseVersion,
): PreparedData {
  const identified = payees.map(entry => ({ entry, payeeId: newId() as PayeeId }));
  const records = prepareRecords([
    {
      recordId: claimId,
      version,
      kind: 'CaseRecord',
      data: { claimId, narrative, diagnosis: diagnosis ?? null },
    },
    ...identified.map(({ entry, payeeId }) => payeeRecord(payeeId, entry)),
  ]);
  const [caseRecord, ...refs] = records.map(refOf);
  if (!caseRecord) throw new Error('The record of the case was not prepared');
  const listed = identified.flatMap(({ entry, payeeId }, index) => {
    const record = refs[index];
    return record ? [{ payeeId, record, relation: entry.relation, weight: entry.weight ?? 1 }] : [];
  });
  return { kept: { caseRecord, payees: listed }, records };
}

function payeeRecord(payeeId: PayeeId, { name, nik, bankCode, accountNumber, accountName }: PayeeEntry) {
  const data = { payeeId, name, nik: nik ?? null, bankCode, accountNumber, accountName };
  return { recordId: payeeId, version: 1, kind: 'PayeeRecord', data };
}

/** The number itself is never repeated in the answer. */
export function payeeNiksMustBeReadable({ payees }: PersonalEntry): Refusal | null {
  for (const [index, { nik }] of payees.entries()) {
    const parts = nik === undefined ? null : parseNik(nik);
    if (parts && 'fault' in parts)
      return { code: 'PAYEE_NIK_UNREADABLE', values: { payee: index + 1, fault: parts.fault } };
  }
  return null;
}
