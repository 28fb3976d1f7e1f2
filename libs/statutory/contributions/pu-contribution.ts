import { percent, plain } from '../explain/formula.js';
import { type LawOfTheDay, theRow } from '../law/law-of-the-day.js';
import type { PuContributionFacts } from './contribution.types.js';
import type { Due } from './due.js';
import { exact } from './settle.js';

type Paid = Pick<PuContributionFacts, 'wage' | 'riskClass'>;

/** JKK of a wage earner: the whole rate of the risk class, the part for JKP not taken off. The employer pays it. */
export function jkkIsTheWholeRateOfTheRiskClass({ wage, riskClass }: Paid, today: LawOfTheDay): Due {
  const law = theRow(today.rows.puJkk, row => row.riskClass === riskClass);
  return {
    component: 'JKK',
    shares: [{ of: wage, rate: exact(law.rate) }],
    formula: `${percent(law.rate)} × ${plain(wage)}`,
    text: {
      id: `Iuran JKK penerima upah, kelas risiko ${riskClass}`,
      en: `JKK contribution of a wage earner, risk class ${riskClass}`,
    },
    law,
  };
}

/** JKM of a wage earner: the whole rate of the wage, without a ceiling. The employer pays it. */
export function jkmIsTheWholeRateOfTheWage({ wage }: Pick<Paid, 'wage'>, today: LawOfTheDay): Due {
  const law = theRow(today.rows.puJkm);
  return {
    component: 'JKM',
    shares: [{ of: wage, rate: exact(law.rate) }],
    formula: `${percent(law.rate)} × ${plain(wage)}`,
    text: { id: 'Iuran JKM penerima upah', en: 'JKM contribution of a wage earner' },
    law,
  };
}
