import { Refused, readStream, type rows } from '#event-store';
import { fold, regionDate } from '#kernel';
import type { ExplainedNo, Law } from '#statutory';
import { accidentDecider } from '../accident/accident.decide.js';
import type { AccidentEvent } from '../accident/accident.events.js';
import { conclusionOf, type KnownAccident } from '../accident/accident.state.js';
import {
  CATEGORY_WORDS,
  CHANNEL_WORDS,
  CONCLUSION_WORDS,
  REPORTER_WORDS,
} from '../accident/accident-words.table.js';
import { concludeBy, lateConclusion, lateReport, stageIDeadline } from '../accident/report-times.js';
import { readClaimRows } from '../claim-ledger/claim-table.js';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import type { AccidentAnswer, AccidentWaits } from './accident-answer.schema.js';
import { explainAccident } from './explain-accident.js';
import { victimShown } from './victim-shown.js';

export type { AccidentAnswer } from './accident-answer.schema.js';

type Database = Parameters<typeof rows>[0];

interface Asking {
  readonly law: Law;
  /** ISO instant. */
  readonly at: string;
}

export async function knownAccident(
  database: Database,
  accidentId: string,
  law: Law,
): Promise<KnownAccident> {
  const events = await readStream(database as Parameters<typeof readStream>[0], accidentId);
  // The stream of a claim is no report.
  const isReport = events[0]?.type === 'AccidentReported';
  const state = fold(accidentDecider(law), isReport ? (events as unknown as AccidentEvent[]) : []);
  if (state.stage === 'NotReported') throw new Refused({ code: 'ACCIDENT_NOT_FOUND', values: {} });
  return state;
}

/** Where a report stands now: its victims with their claims, and what it waits for. */
export async function answerForAccident(
  database: Database,
  accidentId: string,
  asking: Asking,
): Promise<AccidentAnswer> {
  const accident = await knownAccident(database, accidentId, asking.law);
  const claimIds = accident.victims.flatMap(({ claim }) => claim?.claimId ?? []);
  return accidentAnswer(accident, await readClaimRows(database, claimIds), asking);
}

export function accidentAnswer(
  accident: KnownAccident,
  claims: ReadonlyMap<string, ClaimRow>,
  { law, at }: Asking,
): AccidentAnswer {
  const { accidentId, reportNumber, version, happenedOn, happenedTime, regionCode, category } = accident;
  const { suspected, reportedAt, accounts } = accident;
  const victims = accident.victims.map(victim => victimShown(accident, victim, claims));
  const lastDay = suspected ? concludeBy(law, reportedAt) : null;
  const left = conclusionOf(accident) === null ? daysUntil(lastDay, at) : null;
  const answer = {
    ...{ accidentId, reportNumber, version, happenedOn, happenedTime, regionCode, category },
    ...{ categoryText: CATEGORY_WORDS[category], suspected, reportedAt },
    reportDueAt: stageIDeadline(law, accident).dueAt.toInstant().toString(),
    late: lateInWords(lateReport(law, accident)),
    reports: accounts.map(({ reporter, channel, enteredBy, enteredAt }) => ({
      ...{ reporter, reporterText: REPORTER_WORDS[reporter] },
      ...{ channel, channelText: CHANNEL_WORDS[channel], enteredBy, enteredAt },
    })),
    concludeBy: lastDay,
    daysLeft: left,
    conclusion: conclusionShown(accident, law),
    waitsFor: waitsForOf(accident, victims),
    victims,
  };
  return { ...answer, explanation: explainAccident(answer) };
}

function conclusionShown(accident: KnownAccident, law: Law): AccidentAnswer['conclusion'] {
  const concluding = conclusionOf(accident);
  if (concluding === null) return null;
  const { conclusion, concludedBy, concludedAt } = concluding;
  return {
    ...{ conclusion, text: CONCLUSION_WORDS[conclusion], concludedBy, concludedAt },
    late: lateInWords(lateConclusion(law, accident.reportedAt, concludedAt)),
  };
}

function waitsForOf(accident: KnownAccident, victims: AccidentAnswer['victims']): AccidentWaits[] {
  const isOpen = accident.suspected && conclusionOf(accident) === null;
  const withoutClaim = victims.some(({ state }) => state === 'NO_CLAIM');
  return [...(isOpen ? (['CONCLUSION'] as const) : []), ...(withoutClaim ? (['STAGE_II'] as const) : [])];
}

/** By the calendar: the law counts days here, not working days. */
export function daysUntil(lastDay: string | null, at: string): number | null {
  if (lastDay === null) return null;
  const today = regionDate(Temporal.Instant.from(at));
  return today.until(Temporal.PlainDate.from(lastDay), { largestUnit: 'days' }).days;
}

function lateInWords(no: ExplainedNo | null): AccidentAnswer['late'] {
  if (no === null) return null;
  const { rule, text, law, mark } = no;
  return {
    ...{ rule, text, regulation: law.regulation, article: law.article },
    unconfirmed: mark === 'UNCONFIRMED',
  };
}
