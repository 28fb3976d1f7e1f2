import { keepRecords, type PreparedRecord, prepareRecords, refOf, type Tx } from '#event-store';
import type { ClaimId, PayeeId } from '#kernel';
import type { Payee, RecordRef } from '../claim/claim.events.js';
import type { PersonalEntry } from './payee-entry.js';
import { isMinorEntry } from './payee-entry.rules.js';
import { payeeRecord } from './payee-records.js';

export interface KeptRecords {
  readonly payees: Payee[];
  readonly caseRecord: RecordRef;
}

interface CaseVersion {
  readonly claimId: ClaimId;
  readonly version: number;
  readonly newId: () => string;
  /** The day of the entry, by which a payee is a minor or not. */
  readonly on: Temporal.PlainDate;
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
  const { kept, records } = preparePersonalData(entry, version);
  await keepRecords(tx, records);
  return kept;
}

/** The same before anybody knows whether the claim is taken. */
export function preparePersonalData(
  { payees, narrative, diagnosis }: PersonalEntry,
  { claimId, version, newId, on }: CaseVersion,
): PreparedData {
  const identified = payees.map(entry => ({ entry, payeeId: newId() as PayeeId }));
  const records = prepareRecords([
    {
      recordId: claimId,
      version,
      kind: 'CaseRecord',
      data: { claimId, narrative, diagnosis: diagnosis ?? null },
    },
    ...identified.map(({ entry, payeeId }) => payeeRecord(payeeId, entry, on)),
  ]);
  const [caseRecord, ...refs] = records.map(refOf);
  if (!caseRecord) throw new Error('The record of the case was not prepared');
  const listed = identified.flatMap(({ entry, payeeId }, index) => {
    const record = refs[index];
    const { relation, weight = 1 } = entry;
    return record ? [{ payeeId, record, relation, weight, isMinor: isMinorEntry(entry, on) }] : [];
  });
  return { kept: { caseRecord, payees: listed }, records };
}
