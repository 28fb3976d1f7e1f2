import type { ExplainedNo } from '../benefits/benefit.types.js';
import { explainedNo } from '../explain/explained-no.js';
import { referenceOf } from '../explain/line.js';
import type { Law } from '../law/law.js';
import {
  type ChosenReading,
  type LawOfTheDay,
  lawOn,
  type PolicyChoices,
  readingOf,
  readingsByPolicy,
} from '../law/law-of-the-day.js';
import type { LawReference, Programme } from '../law/terms.js';
import type { FiledClaim, TimeBar } from './deadline.types.js';

interface Bar {
  readonly years: number;
  readonly law: LawReference;
  readonly readings: readonly ChosenReading[];
}

/**
 * Until when a claim may be made, under the law of the event's date and not of its filing; `null` where nothing bars it.
 * A bar of years from 29 February ends on 28 February of a year that has no 29th.
 */
export function claimTimeBar(
  law: Law,
  programme: Programme,
  eventDate: Temporal.PlainDate,
  choices: PolicyChoices = {},
): TimeBar | null {
  const bar = barOf(lawOn(law, eventDate, choices), programme);
  if (bar === null) return null;
  return {
    years: bar.years,
    lastDay: eventDate.add({ years: bar.years }),
    law: referenceOf(bar.law),
    readings: readingsByPolicy(bar.readings),
  };
}

/** Why a claim comes too late, or `null` where it does not. The last day itself is in time. */
export function claimIsBarred(law: Law, claim: FiledClaim, choices: PolicyChoices = {}): ExplainedNo | null {
  const bar = barOf(lawOn(law, claim.eventDate, choices), claim.programme);
  if (bar === null) return null;
  const lastDay = claim.eventDate.add({ years: bar.years });
  if (Temporal.PlainDate.compare(claim.filedOn, lastDay) <= 0) return null;
  return explainedNo({
    rule: 'claimIsBarred',
    text: {
      id: `Klaim ${claim.programme} diajukan ${claim.filedOn}, lewat batas ${bar.years} tahun sejak ${claim.eventDate}: paling lambat ${lastDay}`,
      en: `The ${claim.programme} claim was made on ${claim.filedOn}, after the ${bar.years} years from ${claim.eventDate}: the last day was ${lastDay}`,
    },
    law: bar.law,
    readings: bar.readings,
  });
}

/** The tables keep years for JKM, too, but no article gives them: they hold only where that is how the law is read. */
function barOf(today: LawOfTheDay, programme: Programme): Bar | null {
  const law = today.rows.timeBars.find(candidate => candidate.programme === programme);
  if (law === undefined) return null;
  if (programme === 'JKK') return { years: law.years, law, readings: [] };
  const reading = readingOf(today, 'JKM_TIME_BAR');
  return reading.reading === 'no-time-bar' ? null : { years: law.years, law, readings: [reading] };
}
