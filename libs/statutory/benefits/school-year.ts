import { isBefore } from '#kernel';
import { explainedNo } from '../explain/explained-no.js';
import { plain } from '../explain/formula.js';
import { explainedLine } from '../explain/line.js';
import type { Law } from '../law/law.js';
import { type LawOfTheDay, lawOn, theRow } from '../law/law-of-the-day.js';
import type { ExplainedNo, ScholarshipLine, SchoolLevel } from './benefit.types.js';

/** One school year of one child: what its amount depends on. */
export interface SchoolYear {
  readonly eventDate: Temporal.PlainDate;
  /** Its first day, as the school states it. */
  readonly startsOn: Temporal.PlainDate;
  readonly level: SchoolLevel;
}

/** The same, with what decides whether it is paid. */
export interface SchoolYearFacts extends SchoolYear {
  readonly birthDate: Temporal.PlainDate;
  readonly married: boolean;
  readonly working: boolean;
  /** How many other years at this level are paid or asked for. */
  readonly otherYears: number;
}

/** Why a school year is not paid, by the first rule that it breaks; `null` where it is. Source: PP 82/2019. */
export function schoolYearIsNotPaid(facts: SchoolYearFacts, law: Law): ExplainedNo | null {
  const today = lawOfSchoolYear(facts, law);
  return (
    schoolYearMustLastBeyondTheEvent(facts, today) ??
    schoolYearMustBeginBeforeTheLastBirthday(facts, today) ??
    scholarMustNotMarryOrWork(facts, today) ??
    levelIsPaidForSoManyYears(facts, today)
  );
}

/** What a school year pays by the table of its first day, in whole rupiah; of a year that had begun, by that of the event. */
export function lineOfSchoolYear(year: SchoolYear, law: Law): ScholarshipLine {
  const today = lawOfSchoolYear(year, law);
  const { level, startsOn } = year;
  const row = theRow(today.rows.scholarshipLevels, candidate => candidate.level === level);
  const named = `${startsOn.year}/${startsOn.year + 1}`;
  return explainedLine({
    component: 'scholarship',
    item: `${level} ${named}`,
    amount: row.perYear,
    formula: plain(row.perYear),
    text: {
      id: `Beasiswa tahun ajaran ${named}: ${row.text.id}`,
      en: `Scholarship of the school year ${named}: ${row.text.en}`,
    },
    law: row,
    alsoBy: [theRow(today.rows.scholarshipChildren)],
  });
}

/** The most children of one member who may have a scholarship, by the law of a day, with its row. */
export const mostScholars = (law: Law, date: Temporal.PlainDate) =>
  theRow(lawOn(law, date).rows.scholarshipChildren);

/** A year that was over when the member died was the member's to pay. */
export function schoolYearMustLastBeyondTheEvent(
  { startsOn, eventDate }: SchoolYear,
  today: LawOfTheDay,
): ExplainedNo | null {
  if (isBefore(eventDate, startsOn.add({ years: 1 }))) return null;
  const text = {
    id: 'Tahun ajaran ini sudah berakhir sebelum peristiwanya',
    en: 'This school year was over before the event',
  };
  return explainedNo({ rule: 'schoolYearMustLastBeyondTheEvent', law: childrenRow(today), text });
}

/** The birthday itself is not told: only the age. */
export function schoolYearMustBeginBeforeTheLastBirthday(
  { startsOn, birthDate }: SchoolYearFacts,
  today: LawOfTheDay,
): ExplainedNo | null {
  const law = childrenRow(today);
  const { endsAtAge } = law;
  if (isBefore(startsOn, birthDate.add({ years: endsAtAge }))) return null;
  const text = {
    id: `Tahun ajaran ini tidak dimulai sebelum ulang tahun ke-${endsAtAge} anak`,
    en: `This school year does not begin before the child's birthday number ${endsAtAge}`,
  };
  return explainedNo({ rule: 'schoolYearMustBeginBeforeTheLastBirthday', law, text });
}

export function scholarMustNotMarryOrWork(
  { married, working }: SchoolYearFacts,
  today: LawOfTheDay,
): ExplainedNo | null {
  if (!married && !working) return null;
  const text = {
    id: 'Beasiswa berakhir bila anak menikah atau bekerja',
    en: 'A scholarship ends when the child marries or works',
  };
  return explainedNo({ rule: 'scholarMustNotMarryOrWork', law: childrenRow(today), text });
}

/** With its amount a year this caps what a level pays in all. */
export function levelIsPaidForSoManyYears(
  { level, otherYears }: SchoolYearFacts,
  today: LawOfTheDay,
): ExplainedNo | null {
  const law = theRow(today.rows.scholarshipLevels, row => row.level === level);
  const { mostYears } = law;
  if (otherYears < mostYears) return null;
  const text = {
    id: `${law.text.id} dibayar paling lama ${mostYears} tahun, dan tahun-tahun itu sudah terpakai`,
    en: `${law.text.en} is paid for ${mostYears} years at most, and those are used up`,
  };
  return explainedNo({ rule: 'levelIsPaidForSoManyYears', law, text });
}

const childrenRow = ({ rows }: LawOfTheDay) => theRow(rows.scholarshipChildren);

const lawOfSchoolYear = ({ startsOn, eventDate }: SchoolYear, law: Law): LawOfTheDay =>
  lawOn(law, isBefore(startsOn, eventDate) ? eventDate : startsOn);
