import type { AccidentAccount, AccidentReasons, PersonRecord } from '#contracts';
import { readRecords, rows } from '#event-store';
import { maskNik } from '#kernel';
import type { Law } from '#statutory';
import { conclusionOf } from '../accident/accident.state.js';
import { readClaimRows } from '../claim-ledger/claim-table.js';
import { accidentAnswer, knownAccident } from './accident-answer.js';
import type { AccidentView } from './accident-answer.schema.js';

type Database = Parameters<typeof rows>[0];

const INSURED = `
SELECT person_id AS "personId", record_id AS "recordId", record_version AS version
FROM insured_person WHERE person_id = ANY ($1::uuid[])`;

interface Insured {
  readonly personId: string;
  readonly recordId: string;
  readonly version: number;
}

/** A report with the people of it and the words of those who reported and concluded. */
export async function accidentView(
  database: Database,
  accidentId: string,
  { law, at }: { readonly law: Law; readonly at: string },
): Promise<AccidentView> {
  const accident = await knownAccident(database, accidentId, law);
  const claims = await readClaimRows(
    database,
    accident.victims.flatMap(({ claim }) => claim?.claimId ?? []),
  );
  const personIds = accident.victims.map(({ personId }) => personId);
  const insured = await rows<Insured>(database, INSURED, [personIds]);
  const concluding = conclusionOf(accident);
  const accounts = accident.accounts.map(({ wordsRecord }) => wordsRecord);
  const records = await readRecords(database, [
    ...insured,
    ...accounts,
    ...(concluding ? [concluding.conclusionRecord] : []),
  ]);
  const recordOf = <Data>({ recordId, version }: { recordId: string; version: number }): Data | null =>
    (records.get(`${recordId}/${version}`) as Data | undefined) ?? null;
  return {
    ...accidentAnswer(accident, claims, { law, at }),
    people: personIds.map(personId => {
      const known = insured.find(one => one.personId === personId);
      const record = known ? recordOf<PersonRecord>(known) : null;
      return { personId, name: record?.name ?? null, nik: record ? maskNik(record.nik) : null };
    }),
    accounts: accounts.map(ref => recordOf<AccidentAccount>(ref)?.account ?? null),
    reasons: (concluding && recordOf<AccidentReasons>(concluding.conclusionRecord)?.reasons) ?? null,
  };
}
