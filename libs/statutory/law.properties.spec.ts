import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, rupiah, sha256, sumRupiah } from '#kernel';
import { assessBenefit } from './benefits/assess-benefit.js';
import type { AccidentFacts, BenefitAssessment } from './benefits/benefit.types.js';
import { DEATH_CAUSES, deathIsEitherJkkOrJkm } from './benefits/programme-choice.js';
import { assessed, jkkDeath, jkmDeath, recovered, refused } from './benefits/testing-benefits.js';
import { monthlyContribution } from './contributions/contribution.js';
import { sharesFollowTheCertificate } from './heirs/shares.js';
import { BUILT_IN_LAW, BUILT_IN_TABLES } from './law/built-in.js';
import { lawOfFiles } from './law/law.js';
import { isInForce } from './law/periods.js';
import { amounts, choices, contributionFacts, days, RUNS } from './testing-arbitrary.js';
import { accidents, accidentsSince2019, benefitFacts, jkmDeaths } from './testing-arbitrary-benefits.js';

const isAmount = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 0;

const paid = ({ lines }: BenefitAssessment, component: string, item: string | null = null): number =>
  lines
    .filter(line => line.component === component && (item === null || line.item === item))
    .reduce((sum, { amount }) => sum + amount, 0);

describe('every benefit', () => {
  it('is whole rupiah, never negative, line by line up to its total', () => {
    fc.assert(
      fc.property(benefitFacts, choices, (facts, chosen) => {
        const { lines, total, scholarship } = assessed(facts, chosen);
        const all = [...lines, ...scholarship.lines];
        return (
          all.every(({ amount, formula }) => isAmount(amount) && formula !== '') &&
          lines.length > 0 &&
          lines.reduce((sum, { amount }) => sum + amount, 0) === total &&
          scholarship.lines.reduce((sum, { amount }) => sum + amount, 0) === scholarship.most
        );
      }),
      RUNS,
    );
  });

  it('stands on law in force on its day, and is no surer than that', () => {
    fc.assert(
      fc.property(benefitFacts, choices, (facts, chosen) => {
        const { lines, scholarship, unconfirmed, policies } = assessed(facts, chosen);
        const all = [...lines, ...scholarship.lines];
        const laws = all.flatMap(({ law, alsoBy }) => [law, ...alsoBy]);
        return (
          laws.every(law => isInForce(law, facts.date)) &&
          (unconfirmed || laws.every(({ mark }) => mark === 'CONFIRMED')) &&
          all.every(({ readings }) => Object.keys(readings).every(policy => policy in policies))
        );
      }),
      RUNS,
    );
  });

  it('never passes a cap', () => {
    const spentOn = ({ costs }: AccidentFacts, kind: string) =>
      costs.filter(cost => cost.kind === kind).reduce((sum, { amount }) => sum + amount, 0);
    fc.assert(
      fc.property(accidentsSince2019, facts => {
        const award = assessed(facts);
        const capped = (component: string, cap: number) => paid(award, component) <= cap;
        const prostheses = facts.costs.filter(({ kind }) => kind === 'prosthesis');
        return (
          capped('homecare', 20_000_000) &&
          capped('glasses', 1_000_000) &&
          capped('dentures', 5_000_000) &&
          capped('hearingAid', 2_500_000) &&
          paid(award, 'transport', 'land') <= 5_000_000 &&
          paid(award, 'transport', 'sea') <= 2_000_000 &&
          paid(award, 'transport', 'air') <= 10_000_000 &&
          prostheses.every(
            ({ reference, amount, referencePrice = 0 }) =>
              paid(award, 'prosthesis', reference) <= Math.min(amount, Math.round(referencePrice * 1.4)),
          ) &&
          capped('disability', 56 * facts.wageBase) &&
          award.scholarship.most <= 174_000_000 &&
          award.scholarship.lines.length <= 2 &&
          paid(award, 'medical') === spentOn(facts, 'medical') + spentOn(facts, 'diagnosis')
        );
      }),
      RUNS,
    );
  });

  it('does not fall when the wage rises', () => {
    fc.assert(
      fc.property(accidents, fc.integer({ min: 1, max: 5_000_000 }), choices, (accident, more, chosen) => {
        const facts: AccidentFacts = { ...accident, segment: 'PU' };
        const better = { ...facts, wageBase: rupiah(facts.wageBase + more) };
        return assessed(better, chosen).total >= assessed(facts, chosen).total;
      }),
      RUNS,
    );
  });

  it('grows with a day off work by at most a day of wage, and never shrinks', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 900 }), amounts, (date, stmbDays, wageBase) => {
        const facts = recovered({ date, segment: 'PU', wageBase, stmbDays });
        const step = assessed({ ...facts, stmbDays: stmbDays + 1 }).total - assessed(facts).total;
        return step >= 0 && step <= wageBase / 30 + 1;
      }),
      RUNS,
    );
  });

  it('does not fall with more months of membership', () => {
    fc.assert(
      fc.property(jkmDeaths, fc.integer({ min: 1, max: 40 }), choices, (facts, more, chosen) => {
        const longer = {
          ...facts,
          monthsPaid: facts.monthsPaid + more,
          monthsSinceRegistration: facts.monthsSinceRegistration + more,
          tenureMonths: facts.tenureMonths + more,
          continuousMonths: facts.continuousMonths + more,
        };
        const [before, after] = [assessed(facts, chosen), assessed(longer, chosen)];
        return after.total >= before.total && after.scholarship.most >= before.scholarship.most;
      }),
      RUNS,
    );
  });
});

describe('one death', () => {
  it('is paid by JKK or by JKM, never by both', () => {
    const byProgramme = { JKK: jkkDeath, JKM: jkmDeath };
    fc.assert(
      fc.property(fc.constantFrom(...DEATH_CAUSES), days, (cause, date) => {
        const programme = deathIsEitherJkkOrJkm(cause);
        const award = assessed(byProgramme[programme]({ date }));
        const ofJkk = paid(award, 'deathBenefit') > 0;
        const ofJkm = paid(award, 'jkmBenefit') > 0;
        const once = award.lines.filter(({ component }) => component === 'funeral').length === 1;
        return ofJkk === (programme === 'JKK') && ofJkm === (programme === 'JKM') && once;
      }),
      RUNS,
    );
  });

  it('is shared to the rupiah', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(jkmDeaths, weights, (facts, parts) => {
        const { total } = assessed(facts);
        const shares = sharesFollowTheCertificate(total, { by: 'weights', weights: parts });
        if (shares.outcome === 'refused') return false;
        return (
          sumRupiah(shares.amounts) === total &&
          shares.amounts.length === parts.length &&
          shares.amounts.every(isAmount)
        );
      }),
      RUNS,
    );
  });
});

describe('every contribution', () => {
  it('is what JKK and JKM are together, in whole rupiah', () => {
    fc.assert(
      fc.property(contributionFacts, choices, (facts, chosen) => {
        const answer = monthlyContribution(facts, BUILT_IN_LAW, chosen);
        if (answer.outcome === 'refused') return false;
        const { jkk, jkm, total, lines } = answer.contribution;
        return (
          jkk + jkm === total &&
          lines.reduce((sum, { amount }) => sum + amount, 0) === total &&
          [jkk, jkm, ...lines.map(({ amount }) => amount)].every(isAmount)
        );
      }),
      RUNS,
    );
  });
});

describe('broken facts', () => {
  const numbers = fc.oneof(
    fc.double().filter(number => !Number.isInteger(number) || number < 0),
    fc.integer({ max: -1 }),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1_000_000_000_001),
  );
  const fields = fc.constantFrom('tenureMonths', 'continuousMonths', 'wageBase', 'stmbDays', 'monthsPaid');

  it('are refused by name, with the value and what is allowed', () => {
    fc.assert(
      fc.property(fc.oneof(accidents, jkmDeaths), fields, numbers, (facts, field, broken) => {
        if (!(field in facts)) return refused(facts) === null;
        const refusal = refused({ ...facts, [field]: broken });
        return (
          refusal?.code === 'STATUTORY_FACT_OUT_OF_RANGE' &&
          refusal.values['field'] === field &&
          Object.is(refusal.values['value'], broken) &&
          typeof refusal.values['allowed'] === 'string'
        );
      }),
      RUNS,
    );
  });
});

describe('the digest of the law', () => {
  const SMALL = ['jkk-death.json', 'several-memberships.json', 'stmb.json'];
  const small = Object.fromEntries(SMALL.map(name => [name, BUILT_IN_TABLES[name]]));
  const digest = sha256(canonicalJson(small));

  it('does not depend on the order of files and fields', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        seed => sha256(canonicalJson(shuffled(small, seed))) === digest,
      ),
      RUNS,
    );
    expect(lawOfFiles(shuffled(BUILT_IN_TABLES, 7) as typeof BUILT_IN_TABLES).digest).toBe(
      BUILT_IN_LAW.digest,
    );
  });

  it('is on every answer', () => {
    expect(assessBenefit(jkmDeath(), BUILT_IN_LAW)).toMatchObject({
      assessment: { lawDigest: BUILT_IN_LAW.digest },
    });
  });
});

/** The same value with the fields of every object in another order. */
function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map(member => shuffled(member, seed));
  if (typeof value !== 'object' || value === null) return value;
  const place = (key: string) =>
    ((key.length * 31 + key.charCodeAt(0) + key.charCodeAt(key.length - 1)) * seed) % 97;
  const entries = Object.entries(value).sort(([left], [right]) => place(left) - place(right));
  return Object.fromEntries(entries.map(([key, member]) => [key, shuffled(member, seed)]));
}
