import { firstRefusal, type Refusal } from '#kernel';
import type { ExplainedNo } from '../benefits/benefit.types.js';
import { choicesMustBeKnown } from '../benefits/choices.js';
import { explainedNo } from '../explain/explained-no.js';
import { eventMustNotBeOlderThanTheLaw, mustBeOneOf, outOfRange } from '../facts/ranges.js';
import type { Law } from '../law/law.js';
import {
  type ChosenReading,
  type LawOfTheDay,
  lawOn,
  type PolicyChoices,
  readingOf,
  theRow,
} from '../law/law-of-the-day.js';
import { segment as segments } from '../law/shape-parts.js';
import type { RowOf } from '../law/table-shapes.js';
import type { Segment } from '../law/terms.js';
import type { Refused } from './contribution.types.js';

export interface Registration {
  readonly segment: Segment;
  readonly bornOn: Temporal.PlainDate;
  /** The day of the registration: its law holds. */
  readonly date: Temporal.PlainDate;
}

/** Whether somebody may register at that age, by which rule and law. What happens to a member who turns too old is open. */
export interface RegistrationAge extends ExplainedNo {
  readonly outcome: 'answered';
  readonly mayRegister: boolean;
  /** In whole years. */
  readonly age: number;
}

type Ages = RowOf<'registrationAges'>;

/** Whether the law lets somebody of that birth date register on that day. */
export function memberRegistersBetweenTheAges(
  law: Law,
  registration: Registration,
  choices: PolicyChoices = {},
): RegistrationAge | Refused {
  const { segment, bornOn, date } = registration;
  const today = lawOn(law, date, choices);
  const refusal = registrationMustBeInRange(registration) ?? choicesMustBeKnown(today);
  if (refusal !== null) return { outcome: 'refused', refusal };
  const row = theRow(today.rows.registrationAges, candidate => candidate.segment === segment);
  const age = ageOn(bornOn, date);
  const readings = youngestAgeIsAskedOnlyBelowTheRows(age, row, today);
  const fromAge = readings.reduce((least, { reading }) => ageOfReading(reading) ?? least, row.fromAge);
  const mayRegister = age >= fromAge && age < row.belowAge;
  const between = {
    id: `${fromAge} sampai belum ${row.belowAge} tahun`,
    en: `${fromAge} to below ${row.belowAge} years`,
  };
  return {
    outcome: 'answered',
    mayRegister,
    age,
    ...explainedNo({
      rule: 'memberRegistersBetweenTheAges',
      text: {
        id: `Pendaftaran peserta ${segment}: usia ${between.id}; usianya ${age}`,
        en: `Registration of a ${segment} member: ${between.en}; the age is ${age}`,
      },
      law: row,
      readings,
    }),
  };
}

/** Sources name two youngest ages for BPU: the question arises only below the one of the table. */
export function youngestAgeIsAskedOnlyBelowTheRows(
  age: number,
  { segment, fromAge }: Pick<Ages, 'segment' | 'fromAge'>,
  today: LawOfTheDay,
): readonly ChosenReading[] {
  return segment === 'BPU' && age < fromAge ? [readingOf(today, 'BPU_YOUNGEST_AGE')] : [];
}

/** The whole years of a life on a day; who is born on 29 February turns a year older on 1 March of other years. */
export function ageOn(bornOn: Temporal.PlainDate, date: Temporal.PlainDate): number {
  const birthdayIsToCome =
    date.month < bornOn.month || (date.month === bornOn.month && date.day < bornOn.day);
  return date.year - bornOn.year - (birthdayIsToCome ? 1 : 0);
}

/** 13 of `from-13`. */
function ageOfReading(reading: string): number | null {
  const age = Number(reading.slice(reading.lastIndexOf('-') + 1));
  return Number.isSafeInteger(age) ? age : null;
}

function registrationMustBeInRange({ segment, bornOn, date }: Registration): Refusal | null {
  return firstRefusal(
    mustBeOneOf('segment', segment, segments.options),
    eventMustNotBeOlderThanTheLaw(date),
    Temporal.PlainDate.compare(bornOn, date) <= 0
      ? null
      : outOfRange('bornOn', bornOn.toString(), `..${date}`),
  );
}
