import type {
  AppealDecision,
  AppealRecord,
  CaseRecord,
  FurtherDocumentWords,
  HeirDisputeRecord,
  InspectorLetterRecord,
  MedicalOpinion,
  MinorPayeeRecord,
  PayeeRecord,
  PersonRecord,
  ReclassificationRecord,
  ReturnWords,
  ScholarRecord,
  SignalReasons,
} from '#contracts';
import { readRecords, rows } from '#event-store';
import { maskAccount, maskNik } from '#kernel';
import type { Appeal } from '../claim/appeal.state.js';
import type { KnownClaim, ReturnedToOfficer } from '../claim/claim.state.js';
import type { Classified } from '../claim/reclassification.state.js';
import type { PeopleOfClaim } from './claim-view.schema.js';

interface RecordVersion {
  readonly recordId: string;
  readonly version: number;
}
type WithRecords = Pick<
  KnownClaim,
  'file' | 'opinion' | 'signalDecisions' | 'appeals' | 'dispute' | 'laterPapers'
> &
  Partial<Pick<ReturnedToOfficer, 'returned'>> &
  Classified;
type Reading = <Data>(of: RecordVersion) => Data | null;

type Database = Parameters<typeof rows>[0];

/** Who may read what a doctor wrote. */
const READS_DIAGNOSIS: readonly string[] = [
  'claims-officer',
  'claims-verifier',
  'medical-adviser',
  'claims-approver',
  'appeal-decider',
];

/** Who may read why a signal was decided so: not the officer who submitted the case. */
const READS_SIGNAL_REASONS: readonly string[] = ['claims-verifier', 'claims-approver', 'auditor'];

const INSURED = `
SELECT record_id AS "recordId", record_version AS version FROM insured_person WHERE person_id = $1`;

/** The personal records of a case: read for the one who looks, never stored with the claim; erased ones are null. */
export async function peopleOfClaim(
  database: Database,
  claim: WithRecords,
  roles: readonly string[],
): Promise<PeopleOfClaim> {
  const { file, opinion, signalDecisions, appeals, dispute, laterPapers } = claim;
  const [insured] = await rows<{ recordId: string; version: number }>(database, INSURED, [file.personId]);
  const records = await readRecords(database, [...(insured ? [insured] : []), ...recordsOfClaim(claim)]);
  const recordOf: Reading = <Data>({ recordId, version }: RecordVersion): Data | null =>
    (records.get(`${recordId}/${version}`) as Data | undefined) ?? null;
  const written = recordOf<CaseRecord>(file.caseRecord);
  return {
    person: personOf(file.personId, insured ? recordOf<PersonRecord>(insured) : null),
    payees: file.payees.map(({ payeeId, relation, weight, record }) => ({
      ...{ payeeId, relation, weight },
      ...payeeOf(recordOf<PayeeRecord | MinorPayeeRecord>(record)),
    })),
    narrative: written?.narrative ?? null,
    appealRecords: appeals.map(appeal => toldOf(appeal, recordOf, roles)),
    dispute: (dispute && recordOf<HeirDisputeRecord>(dispute.disputeRecord))?.account ?? null,
    ...classifiedOf(claim, recordOf, roles),
    returnWords: wordsOfReturn(claim, recordOf),
    laterPaperWords: laterPapers.map(({ evidence: asked, askedRecord }) => ({
      asked,
      words: recordOf<FurtherDocumentWords>(askedRecord)?.words ?? null,
    })),
    ...medicalOf(written, opinion && recordOf<MedicalOpinion>(opinion.opinionRecord), roles),
    signalReasons: signalDecisions
      .filter(() => roles.some(role => READS_SIGNAL_REASONS.includes(role)))
      .map(({ event: decision, decisionRecord }) => ({
        decision,
        reason: recordOf<SignalReasons>(decisionRecord)?.reasons ?? null,
      })),
  };
}

function wordsOfReturn({ returned }: WithRecords, recordOf: Reading): string | null {
  const record = returned?.returnRecord;
  return record ? (recordOf<ReturnWords>(record)?.words ?? null) : null;
}

/** They may tell a diagnosis. */
function classifiedOf(
  { reclassifications, determinations }: Classified,
  recordOf: Reading,
  roles: readonly string[],
) {
  const reads = roles.some(role => READS_DIAGNOSIS.includes(role));
  return {
    reclassificationReasons: reclassifications.map(({ reclassificationRecord }) =>
      reads ? (recordOf<ReclassificationRecord>(reclassificationRecord)?.reasons ?? null) : null,
    ),
    inspectorLetters: determinations.map(({ letterRecord }) => {
      const letter = reads ? recordOf<InspectorLetterRecord>(letterRecord) : null;
      return letter && { office: letter.office, account: letter.account };
    }),
  };
}

function medicalOf(written: CaseRecord | null, found: MedicalOpinion | null, roles: readonly string[]) {
  if (!roles.some(role => READS_DIAGNOSIS.includes(role))) return { diagnosis: null, opinion: null };
  return { diagnosis: written?.diagnosis ?? null, opinion: found?.opinion ?? null };
}

/** What was said of an appeal, for those who judge it or the case. */
function toldOf({ appealRecord, decision }: Appeal, recordOf: Reading, roles: readonly string[]) {
  if (!roles.some(role => READS_DIAGNOSIS.includes(role))) return { words: null, note: null, reasons: null };
  const said = recordOf<AppealRecord>(appealRecord);
  const why = decision && recordOf<AppealDecision>(decision.decisionRecord);
  return { words: said?.words ?? null, note: said?.note ?? null, reasons: why?.reasons ?? null };
}

const recordsOfClaim = ({
  file,
  opinion,
  signalDecisions,
  appeals,
  dispute,
  reclassifications,
  determinations,
  laterPapers,
  returned,
}: WithRecords): RecordVersion[] => [
  ...[file.caseRecord, ...file.payees.map(({ record }) => record)],
  ...(opinion ? [opinion.opinionRecord] : []),
  ...signalDecisions.map(({ decisionRecord }) => decisionRecord),
  ...recordsOf(appeals),
  ...(dispute ? [dispute.disputeRecord] : []),
  ...reclassifications.map(({ reclassificationRecord }) => reclassificationRecord),
  ...determinations.map(({ letterRecord }) => letterRecord),
  ...laterPapers.map(({ askedRecord }) => askedRecord),
  ...(returned?.returnRecord ? [returned.returnRecord] : []),
];

const recordsOf = (appeals: readonly Appeal[]) =>
  appeals.flatMap(({ appealRecord, decision }) => [
    appealRecord,
    ...(decision ? [decision.decisionRecord] : []),
  ]);

const personOf = (personId: string, record: PersonRecord | null) => ({
  personId,
  name: record?.name ?? null,
  nik: record ? maskNik(record.nik) : null,
});

/** Of a payee what may be read: numbers only as far as they tell one from another. */
export const payeeOf = (record: PayeeRecord | MinorPayeeRecord | ScholarRecord | null) => ({
  name: record?.name ?? null,
  nik: record?.nik ? maskNik(record.nik) : null,
  bankCode: record?.bankCode ?? null,
  account: record ? maskAccount(record.accountNumber) : null,
  accountName: record?.accountName ?? null,
  guardian: guardianOf(record),
});

function guardianOf(record: PayeeRecord | MinorPayeeRecord | ScholarRecord | null) {
  if (record === null || !('guardian' in record) || record.guardian === null) return null;
  const { name, nik, basis } = record.guardian;
  return { name, nik: maskNik(nik), basis };
}
