import { sumRupiah } from '#kernel';
import type { BenefitFacts, BenefitOutcome } from './benefit.types.js';
import { factsMustBeAssessable } from './benefit-facts.js';
import { workAccidentPaysItsParts } from './jkk-benefit.js';
import { jkmDeathPaysItsParts } from './jkm-benefit.js';
import { lawDigest } from './law-digest.js';
import type { PolicyChoices } from './policies.js';

/** What the law in force on the event's date pays: whole rupiah, line by line, or why these facts cannot be assessed. */
export function assessBenefit(facts: BenefitFacts, choices: PolicyChoices = {}): BenefitOutcome {
  const refusal = factsMustBeAssessable(facts);
  if (refusal !== null) return { outcome: 'refused', refusal };
  const { lines, policies } =
    facts.programme === 'JKM' ? jkmDeathPaysItsParts(facts, choices) : workAccidentPaysItsParts(facts);
  return {
    outcome: 'assessed',
    assessment: {
      lines,
      total: sumRupiah(lines.map(line => line.amount)),
      lawDigest: lawDigest(),
      unconfirmed: lines.some(line => line.law.mark !== 'CONFIRMED'),
      policies,
    },
  };
}
