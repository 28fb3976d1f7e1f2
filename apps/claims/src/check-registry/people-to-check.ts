import type { MinorPayeeRecord, PayeeRecord, PersonRecord } from '#contracts';
import { readRecords, rows } from '#event-store';
import type { KnownClaim } from '../claim/claim.state.js';
import type { Identity } from './civil-registry.js';

/** Somebody of a case whom the registry is asked about; `null` where the record has not come or is erased. */
export interface ToCheck {
  readonly about: 'WORKER' | 'PAYEE';
  readonly subject: string;
  readonly identity: Identity | null;
}

const INSURED = `
SELECT record_id AS "recordId", record_version AS version FROM insured_person WHERE person_id = $1`;

type Database = Parameters<typeof rows>[0];

/** The worker, and the payees of whom a NIK was entered. */
export async function peopleToCheck(
  database: Database,
  { file }: Pick<KnownClaim, 'file'>,
): Promise<ToCheck[]> {
  const [insured] = await rows<{ recordId: string; version: number }>(database, INSURED, [file.personId]);
  const refs = [...(insured ? [insured] : []), ...file.payees.map(({ record }) => record)];
  const records = await readRecords(database, refs);
  const recordOf = <Data>({ recordId, version }: { recordId: string; version: number }) =>
    records.get(`${recordId}/${version}`) as Data | undefined;
  const worker = insured && recordOf<PersonRecord>(insured);
  return [
    { about: 'WORKER', subject: file.personId, identity: worker ? identityOf(worker) : null },
    ...file.payees.flatMap(({ payeeId, record }): ToCheck[] => {
      const payee = recordOf<PayeeRecord | MinorPayeeRecord>(record);
      const { nik } = payee ?? { nik: null };
      return payee && nik
        ? [{ about: 'PAYEE', subject: payeeId, identity: identityOf({ ...payee, nik }) }]
        : [];
    }),
  ];
}

interface OnRecord {
  readonly nik: string;
  readonly name: string;
  readonly birthDate?: string | null;
}

const identityOf = ({ nik, name, birthDate = null }: OnRecord): Identity => ({ nik, name, birthDate });
