import type { CaseRecord, MedicalOpinion, PayeeRecord, PersonRecord } from '#contracts';
import { readRecords, rows } from '#event-store';
import { maskAccount, maskNik } from '#kernel';
import type { KnownClaim } from '../claim/claim.state.js';
import type { PeopleOfClaim } from './claim-view.schema.js';

type Database = Parameters<typeof rows>[0];

/** Who may read what a doctor wrote. */
const READS_DIAGNOSIS: readonly string[] = [
  'claims-officer',
  'claims-verifier',
  'medical-adviser',
  'claims-approver',
];

const INSURED = `
SELECT record_id AS "recordId", record_version AS version FROM insured_person WHERE person_id = $1`;

/** The personal records of a case: read for the one who looks, never stored with the claim; erased ones are null. */
export async function peopleOfClaim(
  database: Database,
  { file, opinion }: Pick<KnownClaim, 'file' | 'opinion'>,
  roles: readonly string[],
): Promise<PeopleOfClaim> {
  const [insured] = await rows<{ recordId: string; version: number }>(database, INSURED, [file.personId]);
  const refs = [
    ...[file.caseRecord, ...file.payees.map(({ record }) => record)],
    ...(insured ? [insured] : []),
    ...(opinion ? [opinion.opinionRecord] : []),
  ];
  const records = await readRecords(database, refs);
  const recordOf = <Data>({ recordId, version }: { recordId: string; version: number }): Data | null =>
    (records.get(`${recordId}/${version}`) as Data | undefined) ?? null;
  const written = recordOf<CaseRecord>(file.caseRecord);
  return {
    person: personOf(file.personId, insured ? recordOf<PersonRecord>(insured) : null),
    payees: file.payees.map(({ payeeId, relation, weight, record }) => ({
      ...{ payeeId, relation, weight },
      ...payeeOf(recordOf<PayeeRecord>(record)),
    })),
    narrative: written?.narrative ?? null,
    ...medicalOf(written, opinion && recordOf<MedicalOpinion>(opinion.opinionRecord), roles),
  };
}

function medicalOf(written: CaseRecord | null, found: MedicalOpinion | null, roles: readonly string[]) {
  if (!roles.some(role => READS_DIAGNOSIS.includes(role))) return { diagnosis: null, opinion: null };
  return { diagnosis: written?.diagnosis ?? null, opinion: found?.opinion ?? null };
}

const personOf = (personId: string, record: PersonRecord | null) => ({
  personId,
  name: record?.name ?? null,
  nik: record ? maskNik(record.nik) : null,
});

const payeeOf = (record: PayeeRecord | null) => ({
  name: record?.name ?? null,
  nik: record?.nik ? maskNik(record.nik) : null,
  bankCode: record?.bankCode ?? null,
  account: record ? maskAccount(record.accountNumber) : null,
  accountName: record?.accountName ?? null,
});
