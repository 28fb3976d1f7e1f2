import { explainedNo } from '../explain/explained-no.js';
import type { Law } from '../law/law.js';
import { type LawOfTheDay, lawOn, type PolicyChoices } from '../law/law-of-the-day.js';
import type { BenefitFacts, ExplainedNo } from './benefit.types.js';
import {
  jkmScholarshipNeedsYearsOfContributions,
  scholarshipNeedsDeathOrTotalPermanentDisability,
  type Tenure,
  tenureOf,
} from './scholarship-rules.js';

/** What the right to scholarships turns on. */
export type ScholarshipFacts = Pick<
  BenefitFacts,
  'programme' | 'outcome' | 'date' | 'tenureMonths' | 'continuousMonths'
>;

/** A yes or a no, with its law. */
export interface ScholarshipRight extends ExplainedNo {
  readonly due: boolean;
}

/** Whether the law of the event's date gives the children a scholarship for every school year, and why. Source: PP 82/2019. */
export function childrenHaveAYearlyScholarship(
  facts: ScholarshipFacts,
  law: Law,
  choices: PolicyChoices = {},
): ScholarshipRight {
  const today = lawOn(law, facts.date, choices);
  const tenure = tenureOf(facts, today);
  const no =
    scholarshipNeedsDeathOrTotalPermanentDisability(facts, today) ??
    jkmScholarshipNeedsYearsOfContributions(tenure) ??
    olderLawPaysNoYears(today);
  return no === null ? { due: true, ...entitledBy(tenure) } : { due: false, ...no };
}

/** Before 2 December 2019 one sum was paid, whatever the number of school years. */
export function olderLawPaysNoYears(today: LawOfTheDay): ExplainedNo | null {
  const [once] = today.rows.scholarshipOnce;
  if (once === undefined) return null;
  return explainedNo({
    rule: 'olderLawPaysNoYears',
    law: once,
    text: {
      id: 'Menurut hukum pada tanggal itu beasiswa dibayar sekaligus satu kali, bukan untuk setiap tahun ajaran',
      en: 'The law of that day pays a scholarship once in one sum, not for every school year',
    },
  });
}

function entitledBy({ row, months, needed, readings }: Tenure): ExplainedNo {
  const text =
    needed === 0
      ? {
          id: 'Anak berhak atas beasiswa setiap tahun ajaran; tidak ada syarat masa iur',
          en: 'The children have a scholarship for every school year; no months of contributions are asked for',
        }
      : {
          id: `Anak berhak atas beasiswa setiap tahun ajaran: masa iur ${months} bulan, sedikitnya ${needed}`,
          en: `The children have a scholarship for every school year: ${months} months of contributions, at least ${needed}`,
        };
  return explainedNo({ rule: 'childrenHaveAYearlyScholarship', law: row, text, readings });
}
