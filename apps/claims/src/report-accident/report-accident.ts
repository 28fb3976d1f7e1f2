import { Refused, rows, type Tx, writeRecords } from '#event-store';
import { type AccidentId, type PersonId, REGION_ZONE } from '#kernel';
import { newId } from '#platform';
import type { Told } from '../accident/accident.commands.js';
import type { Category, Channel, Reporter } from '../accident/accident.events.js';
import { readAccidentRows } from '../accident-ledger/accident-table.js';
import { carryOutOnAccident } from '../accident-ledger/carry-out-accident.js';
import type { Acting } from '../claim-ledger/acting.js';
import { type AccidentAnswer, answerForAccident } from '../show-accident/accident-answer.js';
import { oneReportAtATime } from './one-report-at-a-time.js';

interface ToldEntry {
  readonly reporter: Reporter;
  readonly channel: Channel;
  /** In words; kept as a personal record. */
  readonly account: string;
}

export interface AccidentEntry extends ToldEntry {
  readonly happenedOn: string;
  readonly happenedTime?: string | undefined;
  readonly regionCode: string;
  readonly category: Category;
  readonly suspected?: boolean | undefined;
  readonly victims: readonly PersonId[];
  /** By the clock of the region; now, where it is not said. */
  readonly reported?: { readonly on: string; readonly time: string } | undefined;
}

/** Where the report stands, whether it was there before, and who is new on it. */
export type ReportAnswer = AccidentAnswer & {
  readonly alreadyReported: boolean;
  readonly added: readonly string[];
};

const SAME_DAY = `
SELECT DISTINCT accident_id AS "accidentId" FROM accident_victim
WHERE person_id = ANY ($1::uuid[]) AND happened_on = $2 ORDER BY 1`;

/** Records an accident, or leads to the report that has one of the victims on that day; whoever is not on it yet is added. */
export async function reportAccident(tx: Tx, entry: AccidentEntry, acting: Acting): Promise<ReportAnswer> {
  const { victims, happenedOn } = entry;
  await oneReportAtATime(tx, victims);
  const found = await rows<{ accidentId: AccidentId }>(tx, SAME_DAY, [victims, happenedOn]);
  const [first, other] = found.map(({ accidentId }) => accidentId);
  if (first === undefined) return firstReport(tx, entry, acting);
  if (other !== undefined) return severalReports(tx, [first, other]);
  const row = (await readAccidentRows(tx, [first])).get(first);
  const known = new Set(row?.victims.map(({ personId }) => personId));
  const added = victims.filter(personId => !known.has(personId));
  if (added.length > 0) await addVictims(tx, first, { ...entry, added }, acting);
  return { ...(await answerForAccident(tx, first, acting)), alreadyReported: true, added };
}

/** Adds a victim to a report that is named; on another report of the day a person is found, too. */
export async function addVictim(
  tx: Tx,
  accidentId: AccidentId,
  { personId, ...told }: ToldEntry & { readonly personId: PersonId },
  acting: Acting,
): Promise<AccidentAnswer> {
  const row = (await readAccidentRows(tx, [accidentId])).get(accidentId);
  if (!row) throw new Refused({ code: 'ACCIDENT_NOT_FOUND', values: {} });
  await oneReportAtATime(tx, [personId]);
  const found = await rows<{ accidentId: AccidentId }>(tx, SAME_DAY, [[personId], row.happenedOn]);
  const others = found.map(one => one.accidentId).filter(one => one !== accidentId);
  if (others.length > 0) return severalReports(tx, others);
  await addVictims(tx, accidentId, { ...told, added: [personId] }, acting);
  return answerForAccident(tx, accidentId, acting);
}

async function firstReport(tx: Tx, entry: AccidentEntry, acting: Acting): Promise<ReportAnswer> {
  const { happenedOn, happenedTime = null, regionCode, category, suspected = false, victims } = entry;
  const accidentId = newId<AccidentId>();
  const told = await keepAccount(tx, accidentId, entry);
  const { by, at } = acting;
  await carryOutOnAccident(
    tx,
    accidentId,
    [
      {
        type: 'ReportAccident',
        ...{ accidentId, happenedOn, happenedTime, regionCode, category, suspected, victims },
        ...told,
        ...{ reportedAt: reportedAt(entry, at), by, at },
      },
    ],
    acting,
  );
  return {
    ...(await answerForAccident(tx, accidentId, acting)),
    alreadyReported: false,
    added: [...victims],
  };
}

async function addVictims(
  tx: Tx,
  accidentId: AccidentId,
  { added, ...entry }: ToldEntry & { readonly added: readonly PersonId[] },
  acting: Acting,
): Promise<void> {
  const told = await keepAccount(tx, accidentId, entry);
  const { by, at } = acting;
  const commands = added.map(personId => ({ type: 'AddVictim' as const, personId, ...told, by, at }));
  await carryOutOnAccident(tx, accidentId, commands, acting);
}

async function keepAccount(
  tx: Tx,
  accidentId: AccidentId,
  { reporter, channel, account }: ToldEntry,
): Promise<Told> {
  const data = { accidentId, account };
  const [wordsRecord] = await writeRecords(tx, [
    { recordId: newId(), version: 1, kind: 'AccidentAccount', data },
  ]);
  if (!wordsRecord) throw new Error('The account of the accident was not kept');
  return { reporter, channel, wordsRecord };
}

function reportedAt({ reported }: AccidentEntry, at: string): string {
  if (reported === undefined) return at;
  const moment = Temporal.PlainDate.from(reported.on).toZonedDateTime({
    timeZone: REGION_ZONE,
    plainTime: reported.time,
  });
  return moment.toInstant().toString({ fractionalSecondDigits: 3 });
}

async function severalReports(tx: Tx, accidentIds: readonly string[]): Promise<never> {
  const found = await readAccidentRows(tx, accidentIds);
  const reportNumbers = [...found.values()].map(({ reportNumber }) => reportNumber).sort();
  throw new Refused({
    code: 'VICTIM_ON_ANOTHER_REPORT',
    values: { reportNumbers: reportNumbers.join(', ') },
  });
}
