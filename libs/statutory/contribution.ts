import {
  addRupiah,
  maxRupiah,
  minRupiah,
  type Ratio,
  type Refusal,
  type Rupiah,
  rateOfRupiah,
  ratio,
} from '#kernel';
import { eventMustNotBeOlderThanTheLaw } from './benefit-facts.js';
import { BPU_JKK, BPU_JKM } from './bpu-contributions.table.js';
import { bandOfBase, bpuBases } from './bpu-income.js';
import type { ContributionFacts, ContributionLine, ContributionOutcome } from './contribution.types.js';
import { percent, plain } from './formula.js';
import { lawInForce, referenceOf } from './law.js';
import { lawDigest } from './law-digest.js';
import type { PolicyChoices } from './policies.js';
import { type AppliedRelief, reliefOfTheMonth } from './relief.js';

/** What a BPU member owes for a month, in whole rupiah, or why that cannot be said. */
export function monthlyContribution(
  facts: ContributionFacts,
  choices: PolicyChoices = {},
): ContributionOutcome {
  const refusal = contributionFactsMustBeAssessable(facts);
  if (refusal !== null) return { outcome: 'refused', refusal };
  const applied = reliefOfTheMonth(facts, choices);
  const jkk = jkkIsARateOfTheBandsBase(facts, applied);
  const jkm = jkmIsOneSumForAll(facts, applied);
  return {
    outcome: 'assessed',
    contribution: {
      lines: [jkk, jkm],
      jkk: jkk.amount,
      jkm: jkm.amount,
      total: addRupiah(jkk.amount, jkm.amount),
      lawDigest: lawDigest(),
      policies: applied.policies,
    },
  };
}

export function jkkIsARateOfTheBandsBase(facts: ContributionFacts, applied: AppliedRelief): ContributionLine {
  const row = lawInForce(BPU_JKK, firstDay(facts.month));
  const full = rateOfRupiah(facts.incomeBase, exact(row.rate), 'half-up');
  const due = maxRupiah(row.least, minRupiah(full, row.most));
  const atAnEnd = due === row.least || due === row.most;
  const reference = atAnEnd ? row : (bandOfBase(facts.incomeBase, firstDay(facts.month)) ?? row);
  return {
    component: 'JKK',
    amount: remainder(due, applied),
    formula: reliefFormula(`${percent(row.rate)} × ${plain(facts.incomeBase)}`, applied),
    text: { id: 'Iuran JKK peserta BPU', en: 'JKK contribution of a BPU member' },
    law: referenceOf(reference),
    relief: applied.law,
  };
}

export function jkmIsOneSumForAll(facts: ContributionFacts, applied: AppliedRelief): ContributionLine {
  const row = lawInForce(BPU_JKM, firstDay(facts.month));
  return {
    component: 'JKM',
    amount: remainder(row.amount, applied),
    formula: reliefFormula(plain(row.amount), applied),
    text: { id: 'Iuran JKM peserta BPU', en: 'JKM contribution of a BPU member' },
    law: referenceOf(row),
    relief: applied.law,
  };
}

function contributionFactsMustBeAssessable(facts: ContributionFacts): Refusal | null {
  const early = eventMustNotBeOlderThanTheLaw(firstDay(facts.month));
  if (early !== null) return early;
  const bases = bpuBases(firstDay(facts.month));
  if (bases.includes(facts.incomeBase)) return null;
  const values = { field: 'incomeBase', value: facts.incomeBase, allowed: bases.join(' | ') };
  return { code: 'CONTRIBUTION_FACT_OUT_OF_RANGE', values };
}

const firstDay = (month: Temporal.PlainYearMonth): Temporal.PlainDate => month.toPlainDate({ day: 1 });
const exact = (rate: { readonly of: number; readonly per: number }): Ratio => ratio(rate.of, rate.per);

function remainder(amount: Rupiah, { remains }: AppliedRelief): Rupiah {
  return remains === null ? amount : rateOfRupiah(amount, exact(remains), 'half-up');
}

function reliefFormula(formula: string, { remains }: AppliedRelief): string {
  return remains === null ? formula : `${percent(remains)} × ${formula}`;
}
