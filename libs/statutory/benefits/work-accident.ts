import { assertNever, isOnOrBefore } from '#kernel';
import { referenceOf } from '../explain/line.js';
import { type LawOfTheDay, theRow } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { BilingualText, LawReference, Segment } from '../law/terms.js';
import type { ExplainedNo } from './benefit.types.js';

interface Accident {
  readonly kind: 'AT_WORK' | 'BECAUSE_OF_WORK' | 'COMMUTING' | 'DUTY_TRIP' | 'URGENT_MATTER_WITH_PERMISSION';
  /** Whether an injury shows a violent cause from outside. */
  readonly violentExternalCause: boolean;
}

interface Violence {
  readonly kind: 'VIOLENCE_AT_WORKPLACE';
}

export interface SuddenDeath {
  readonly kind: 'SUDDEN_DEATH_AT_WORK';
  readonly segment: Segment;
  readonly hoursAfterAttack: number;
}

export interface OccupationalDisease {
  readonly kind: 'OCCUPATIONAL_DISEASE';
  readonly foundOn: Temporal.PlainDate;
  /** `null` while the member still works. */
  readonly leftWorkOn: Temporal.PlainDate | null;
}

/** What happened, by the words of the table of work accidents. */
export type Circumstances = Accident | Violence | SuddenDeath | OccupationalDisease;

/** A yes or no, the rule that gave it and its law. */
export interface WorkAccidentAnswer extends ExplainedNo {
  readonly counts: boolean;
}

const NO_READINGS: ExplainedNo['readings'] = {};

/** Whether the law of the day takes it for a work accident, and why. */
export function whatCountsAsWorkAccident(happened: Circumstances, today: LawOfTheDay): WorkAccidentAnswer {
  const unnamed = theLawMustNameTheKind(happened.kind, today);
  if (unnamed !== null) return unnamed;
  const law = rowOf(happened.kind, today);
  return exceptionOf(happened, today) ?? answer('whatCountsAsWorkAccident', law.counts, law.text, law);
}

/** Only what the law of the day names counts: violence at the workplace does since Permenaker 1/2025. */
export function theLawMustNameTheKind(
  kind: Circumstances['kind'],
  today: LawOfTheDay,
): WorkAccidentAnswer | null {
  if (today.rows.workAccidents.some(row => row.kind === kind)) return null;
  const text = {
    id: 'Aturan yang berlaku pada hari itu belum menyebut kejadian ini sebagai kecelakaan kerja',
    en: 'The law of that day does not yet name this as a work accident',
  };
  return answer('theLawMustNameTheKind', false, text, rowOf('AT_WORK', today));
}

/** An accident has a violent cause from outside that an injury shows. */
export function accidentNeedsAViolentExternalCause(
  { violentExternalCause }: Pick<Accident, 'violentExternalCause'>,
  today: LawOfTheDay,
): WorkAccidentAnswer | null {
  if (violentExternalCause) return null;
  const law = rowOf('NO_VIOLENT_EXTERNAL_CAUSE', today);
  return answer('accidentNeedsAViolentExternalCause', law.counts, law.text, law);
}

/** A sudden death counts where the member's segment has the rule and the death follows within its hours. */
export function suddenDeathFollowsWithinItsHours(
  { segment, hoursAfterAttack }: SuddenDeath,
  today: LawOfTheDay,
): WorkAccidentAnswer | null {
  const rule = 'suddenDeathFollowsWithinItsHours';
  const law = today.rows.suddenDeath.find(row => row.segment === segment);
  if (law === undefined) {
    const text = {
      id: `Meninggal mendadak di tempat kerja belum berlaku bagi peserta ${segment} pada hari itu`,
      en: `Sudden death at work does not yet cover ${segment} members on that day`,
    };
    return answer(rule, false, text, rowOf('SUDDEN_DEATH_AT_WORK', today));
  }
  if (hoursAfterAttack <= law.withinHours) return null;
  const text = {
    id: `Meninggal lebih dari ${law.withinHours} jam setelah serangan di tempat kerja`,
    en: `Died more than ${law.withinHours} hours after the attack at the workplace`,
  };
  return answer(rule, false, text, law);
}

/** After leaving work a disease counts when it is found within the years of the law, the last day included. */
export function occupationalDiseaseIsFoundWithinItsYears(
  { foundOn, leftWorkOn }: OccupationalDisease,
  today: LawOfTheDay,
): WorkAccidentAnswer | null {
  if (leftWorkOn === null) return null;
  const law = theRow(today.rows.occupationalDisease);
  if (isOnOrBefore(foundOn, leftWorkOn.add({ years: law.yearsAfterLeaving }))) return null;
  const text = {
    id: `Penyakit ditemukan lebih dari ${law.yearsAfterLeaving} tahun setelah berhenti bekerja`,
    en: `The disease was found more than ${law.yearsAfterLeaving} years after leaving work`,
  };
  return answer('occupationalDiseaseIsFoundWithinItsYears', false, text, law);
}

function exceptionOf(happened: Circumstances, today: LawOfTheDay): WorkAccidentAnswer | null {
  switch (happened.kind) {
    case 'SUDDEN_DEATH_AT_WORK':
      return suddenDeathFollowsWithinItsHours(happened, today);
    case 'OCCUPATIONAL_DISEASE':
      return occupationalDiseaseIsFoundWithinItsYears(happened, today);
    case 'VIOLENCE_AT_WORKPLACE':
      return null;
    case 'AT_WORK':
    case 'BECAUSE_OF_WORK':
    case 'COMMUTING':
    case 'DUTY_TRIP':
    case 'URGENT_MATTER_WITH_PERMISSION':
      return accidentNeedsAViolentExternalCause(happened, today);
    default:
      return assertNever(happened);
  }
}

function answer(rule: string, counts: boolean, text: BilingualText, law: LawReference): WorkAccidentAnswer {
  return { counts, rule, text, law: referenceOf(law), readings: NO_READINGS, mark: law.mark };
}

function rowOf(kind: string, today: LawOfTheDay): RowOf<'workAccidents'> {
  return theRow(today.rows.workAccidents, row => row.kind === kind);
}
