import { contributionDue } from '../contributions/contribution-due.js';
import type { TimeBar } from '../deadlines/deadline.types.js';
import { claimTimeBar } from '../deadlines/time-bar.js';
import { eventMustNotBeOlderThanTheLaw, outOfRange } from '../facts/ranges.js';
import type { Law } from '../law/law.js';
import type { PolicyChoices } from '../law/law-of-the-day.js';
import type { BilingualText, Programme } from '../law/terms.js';
import type { Answer, AnswerLine } from './answer.types.js';
import { DIAGNOSED, FILED, HAPPENED } from './days.names.js';
import { both, type FactReader } from './fact-reader.js';
import { readContributionSegment } from './read-membership.js';
import { factsMustBeUnderstood, nothingIsRead, refusedBy } from './refusals.js';
import { PROGRAMMES } from './words.js';

/** When a month's contribution is due. */
export function answerDueDate(reader: FactReader, law: Law): Answer {
  const segment = readContributionSegment(reader);
  const month = reader.month(['month']);
  reader.missing(['segment'], both('PU | BPU | CONSTRUCTION'));
  reader.missing(['month'], { id: 'bulan iuran YYYY-MM', en: 'the contribution month, YYYY-MM' });
  const fault = factsMustBeUnderstood(reader);
  if (fault !== null || segment === undefined || month === undefined) return fault ?? nothingIsRead('month');
  const outcome = contributionDue(law, { segment, month });
  if (outcome.outcome === 'refused') return refusedBy(outcome.refusal);
  const { dueOn, named, holidaysKnown, text, law: row } = outcome.due;
  const date = dueOn.toString();
  return {
    outcome: 'answered',
    values: { refused: false, date, dueOn: date, named: named.toString(), holidaysKnown, mark: row.mark },
    lines: [{ text, result: date, formula: null, laws: [row], readings: {}, mark: row.mark }],
    notes: holidaysKnown ? [] : [HOLIDAYS_UNKNOWN],
  };
}

const HOLIDAYS_UNKNOWN: BilingualText = {
  id: 'Hari libur tahun itu belum lengkap: tanggal ini masih dapat bergeser',
  en: 'The holidays of that year are not all known: the day may still move',
};

/** Until when a claim may be made, and whether it came too late. */
export function answerTimeBar(reader: FactReader, law: Law, choices: PolicyChoices): Answer {
  const programme = reader.word(['programme', 'program'], PROGRAMMES);
  const happenedOn = reader.date(HAPPENED);
  const diagnosedOn = reader.date(DIAGNOSED);
  const filedOn = reader.date(FILED);
  reader.missing(['programme', 'program'], both('JKK | JKM'));
  reader.missing([...HAPPENED, ...DIAGNOSED], {
    id: 'tanggal kejadian YYYY-MM-DD',
    en: 'the day of the event, YYYY-MM-DD',
  });
  const fault = factsMustBeUnderstood(reader);
  const from = diagnosedOn ?? happenedOn;
  if (fault !== null || programme === undefined || from === undefined)
    return fault ?? nothingIsRead('eventDate');
  const refusal = eventMustNotBeOlderThanTheLaw(from) ?? filingFollowsTheEvent(from, filedOn);
  if (refusal !== null) return refusedBy(refusal);
  return barAnswer(claimTimeBar(law, programme, from, choices), programme, { from, filedOn });
}

/** Nobody claims before something has happened. */
export function filingFollowsTheEvent(from: Temporal.PlainDate, filedOn: Temporal.PlainDate | undefined) {
  if (filedOn === undefined || Temporal.PlainDate.compare(filedOn, from) >= 0) return null;
  return outOfRange('filedOn', filedOn.toString(), `${from}..`);
}

function barAnswer(
  bar: TimeBar | null,
  programme: Programme,
  { from, filedOn }: { readonly from: Temporal.PlainDate; readonly filedOn: Temporal.PlainDate | undefined },
): Answer {
  if (bar === null) {
    return {
      outcome: 'answered',
      values: { refused: false, barred: false, lastDay: null, years: null },
      lines: [],
      notes: [
        { id: `${programme}: tidak ditemukan batas waktu klaim`, en: `${programme}: no time bar was found` },
      ],
    };
  }
  const { lastDay, years, law, readings } = bar;
  const barred = filedOn !== undefined && Temporal.PlainDate.compare(filedOn, lastDay) > 0;
  const line: AnswerLine = {
    text: { id: `Klaim ${programme} paling lambat`, en: `The ${programme} claim may be made until` },
    result: lastDay.toString(),
    formula: `${from} + ${years} tahun/years`,
    laws: [law],
    readings,
    mark: law.mark,
  };
  return {
    outcome: 'answered',
    values: { refused: false, barred, lastDay: lastDay.toString(), years },
    lines: [line],
    notes: [
      barred
        ? { id: `Diajukan ${filedOn}: terlambat`, en: `Made on ${filedOn}: too late` }
        : { id: 'Tidak lewat waktu', en: 'Not barred' },
    ],
  };
}
