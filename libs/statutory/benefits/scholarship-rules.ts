import { explainedNo } from '../explain/explained-no.js';
import { type ChosenReading, type LawOfTheDay, readingOf, theRow } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import type { LawReference } from '../law/terms.js';
import type { BenefitFacts, Child, ExplainedNo } from './benefit.types.js';

const MONTHS_PER_YEAR = 12;

/** Only a death or a total permanent disability leaves a scholarship. */
export function scholarshipNeedsDeathOrTotalPermanentDisability(
  { outcome }: Pick<BenefitFacts, 'outcome'>,
  today: LawOfTheDay,
): ExplainedNo | null {
  if (outcome === 'death' || outcome === 'total-permanent') return null;
  return explainedNo({
    rule: 'scholarshipNeedsDeathOrTotalPermanentDisability',
    law: lawOfScholarships(today),
    text: {
      id: 'Beasiswa hanya diberikan bila peserta meninggal dunia atau cacat total tetap',
      en: 'A scholarship is due on a death or a total permanent disability only',
    },
  });
}

type ContributedMonths = Pick<BenefitFacts, 'programme' | 'tenureMonths' | 'continuousMonths'>;

/** The contributions before a scholarship; JKK's row asks for none. */
export interface Tenure {
  readonly row: RowOf<'scholarshipTenure'>;
  readonly months: number;
  readonly needed: number;
  /** How months are counted, where that decides. */
  readonly readings: readonly ChosenReading[];
}

/** The months that count for the scholarship, and how many it takes. */
export function tenureOf(facts: ContributedMonths, today: LawOfTheDay): Tenure {
  const row = theRow(today.rows.scholarshipTenure, ({ programme }) => programme === facts.programme);
  const { tenureMonths, continuousMonths } = facts;
  const needed = row.years * MONTHS_PER_YEAR;
  const isDecisive = tenureMonths >= needed !== continuousMonths >= needed;
  if (!isDecisive) return { row, needed, months: tenureMonths, readings: [] };
  const reading = readingOf(today, 'SCHOLARSHIP_TENURE');
  const months = reading.reading === 'cumulative' ? tenureMonths : continuousMonths;
  return { row, needed, months, readings: [reading] };
}

/** JKM: three years of contributions, five under the older law. */
export function jkmScholarshipNeedsYearsOfContributions(tenure: Tenure): ExplainedNo | null {
  const { row, months, needed, readings } = tenure;
  if (months >= needed) return null;
  const text = {
    id: `Masa iur ${months} bulan; beasiswa memerlukan ${needed} bulan (${row.years} tahun)`,
    en: `${months} months of contributions; a scholarship needs ${needed} (${row.years} years)`,
  };
  return explainedNo({ rule: 'jkmScholarshipNeedsYearsOfContributions', law: row, text, readings });
}

/** A scholarship ends at the age of the table, with marriage or with work: of these children none has one left. */
export function scholarshipEndsWithAgeMarriageOrWork(today: LawOfTheDay): ExplainedNo {
  const age = today.rows.scholarshipChildren[0]?.endsAtAge;
  const text = {
    id: `Tidak ada anak yang berhak: beasiswa berakhir${age === undefined ? '' : ` pada usia ${age} tahun,`} bila menikah atau bekerja`,
    en: `No child is entitled: a scholarship ends${age === undefined ? '' : ` at the age of ${age},`} with marriage or with work`,
  };
  return explainedNo({ rule: 'scholarshipEndsWithAgeMarriageOrWork', law: lawOfScholarships(today), text });
}

export const isSingleAndStudies = ({ married, working }: Child): boolean =>
  married !== true && working !== true;

function lawOfScholarships({ rows }: LawOfTheDay): LawReference {
  return theRow<LawReference>([...rows.scholarshipChildren, ...rows.scholarshipOnce]);
}
