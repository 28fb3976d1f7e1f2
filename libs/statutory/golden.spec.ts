import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseNik, rupiah, sumRupiah, timesRupiah } from '#kernel';
import {
  assessBenefit,
  type BenefitFacts,
  bpuIncomeBase,
  type ContributionFacts,
  claimTimeBar,
  contributionDueOn,
  districtOf,
  monthlyContribution,
  type Programme,
  type Segment,
} from './index.js';

interface GoldenCase {
  readonly id: string;
  readonly ask: 'benefit' | 'contribution' | 'dueDate' | 'timeBar' | 'nik';
  readonly facts: Readonly<Record<string, string | number>>;
  readonly expect: Readonly<Record<string, unknown>>;
}

const samples = new URL('../../test/samples/statutory/golden-cases.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(samples, 'utf8')) as { readonly cases: readonly GoldenCase[] };

/** Answers a case in the words of its expectation. */
const answers: { readonly [ask in GoldenCase['ask']]: (facts: GoldenCase['facts']) => object } = {
  benefit: facts => {
    const date = Temporal.PlainDate.from(String(facts['date']));
    const answer = assessBenefit({ ...facts, date } as unknown as BenefitFacts);
    if (answer.outcome === 'refused') return { refused: answer.refusal.code };
    const { lines, total } = answer.assessment;
    const components = Object.groupBy(lines, line => line.component);
    return {
      total,
      components: Object.fromEntries(
        Object.entries(components).map(([name, group]) => [name, sumRupiah(group.map(line => line.amount))]),
      ),
    };
  },
  contribution: facts => {
    const month = Temporal.PlainYearMonth.from(String(facts['month']));
    const income = rupiah(Number(facts['income']));
    const incomeBase = bpuIncomeBase(income, month.toPlainDate({ day: 1 }));
    const answer = monthlyContribution({ ...facts, month, incomeBase } as unknown as ContributionFacts);
    if (answer.outcome === 'refused') return { refused: answer.refusal.code };
    const { jkk, jkm, total } = answer.contribution;
    const count = Number(facts['persons']) * Number(facts['months']);
    return { wageBase: incomeBase, jkk, jkm, total: timesRupiah(total, count) };
  },
  dueDate: facts => {
    const month = Temporal.PlainYearMonth.from(String(facts['month']));
    return { date: contributionDueOn(facts['segment'] as Segment, month).toString() };
  },
  timeBar: facts => {
    const eventDate = Temporal.PlainDate.from(String(facts['eventDate']));
    const bar = claimTimeBar(facts['programme'] as Programme, eventDate);
    return { barred: bar !== null && Temporal.PlainDate.compare(String(facts['filedOn']), bar.lastDay) > 0 };
  },
  nik: facts => {
    const parts = parseNik(String(facts['nik']));
    if ('fault' in parts) return { valid: false };
    const { districtCode, sex, birthDay, birthMonth, nik } = parts;
    const dotted = districtCode.replace(/(..)(..)(..)/, '$1.$2.$3');
    return {
      valid: districtOf(districtCode) !== null,
      regency: dotted.slice(0, 5),
      district: dotted,
      birthDay,
      birthMonth,
      sex: sex === 'female' ? 'F' : 'M',
      serial: nik.slice(12),
    };
  },
};

describe('the golden cases', () => {
  it.each(cases.map(golden => [golden.id, golden] as const))('%s', (_id, golden) => {
    expect(answers[golden.ask](golden.facts)).toMatchObject(golden.expect);
  });

  it('hold at least one of every question', () => {
    expect(new Set(cases.map(golden => golden.ask))).toEqual(new Set(Object.keys(answers)));
  });
});
