import { describe, expect, it } from '@jest/globals';
import { rupiah, sumRupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn } from '../law/law-of-the-day.js';
import type { AccidentFacts, BenefitLine, JkkDeathFacts } from './benefit.types.js';
import {
  jkkDeathBenefitIsNeverBelowJkm,
  totalPermanentDisabilityPaysItsShare,
  workAccidentPaysItsParts,
} from './jkk-benefit.js';

const dayOf = (date: string) => lawOn(BUILT_IN_LAW, Temporal.PlainDate.from(date));

function accident(facts: Partial<JkkDeathFacts> = {}): JkkDeathFacts {
  return {
    programme: 'JKK',
    outcome: 'death',
    date: Temporal.PlainDate.from('2024-05-05'),
    segment: 'BPU',
    wageBase: rupiah(1_000_000),
    costs: [],
    stmbDays: 0,
    children: [],
    tenureMonths: 0,
    continuousMonths: 0,
    ...facts,
  };
}

const assess = (facts: AccidentFacts): readonly BenefitLine[] =>
  workAccidentPaysItsParts(facts, lawOn(BUILT_IN_LAW, facts.date));

const amounts = (lines: readonly BenefitLine[]) => lines.map(({ component, amount }) => [component, amount]);

describe('a death by a work accident', () => {
  it.each([
    { id: 'jembrana', date: '2023-05-01', wage: 1_000_000, parts: [48_000_000, 12_000_000, 10_000_000] },
    { id: 'stefani', date: '2016-08-20', wage: 4_350_000, parts: [208_800_000, 4_800_000, 3_000_000] },
    { id: 'merauke', date: '2024-06-10', wage: 3_450_000, parts: [165_600_000, 12_000_000, 10_000_000] },
    { id: 'jatinegara', date: '2018-02-01', wage: 2_400_000, parts: [115_200_000, 4_800_000, 3_000_000] },
    { id: 'the floor', date: '2024-05-05', wage: 400_000, parts: [20_000_000, 12_000_000, 10_000_000] },
    {
      id: 'old law, last day',
      date: '2019-12-01',
      wage: 1_000_000,
      parts: [48_000_000, 4_800_000, 3_000_000],
    },
    {
      id: 'PP 82, first day',
      date: '2019-12-02',
      wage: 1_000_000,
      parts: [48_000_000, 12_000_000, 10_000_000],
    },
    { id: '29 February', date: '2024-02-29', wage: 1_000_000, parts: [48_000_000, 12_000_000, 10_000_000] },
  ])(
    'pays death benefit, periodic benefit and funeral: $id',
    ({ date, wage, parts: [death, periodic, funeral] }) => {
      const lines = assess(accident({ date: Temporal.PlainDate.from(date), wageBase: rupiah(wage) }));
      expect(amounts(lines)).toEqual([
        ['deathBenefit', death],
        ['periodic', periodic],
        ['funeral', funeral],
      ]);
    },
  );

  it('pays the days before the death too, as at Karawang', () => {
    const facts = { date: Temporal.PlainDate.from('2019-12-20'), segment: 'PU', stmbDays: 1 } as const;
    const lines = assess(accident({ ...facts, wageBase: rupiah(24_102_600) }));
    expect(amounts(lines)).toEqual([
      ['deathBenefit', 1_156_924_800],
      ['periodic', 12_000_000],
      ['funeral', 10_000_000],
      ['stmb', 803_420],
    ]);
  });

  it('pays its costs between the cash benefits and the days off work', () => {
    const costs = [{ kind: 'medical', reference: 'K-1', amount: rupiah(3_500_000) }] as const;
    const lines = assess(accident({ costs, stmbDays: 3 }));
    expect(amounts(lines).slice(3)).toEqual([
      ['medical', 3_500_000],
      ['stmb', 100_000],
    ]);
  });
});

describe('the death benefit', () => {
  it('is explained by the rate of the wage alone where the floor does not bind', () => {
    const line = jkkDeathBenefitIsNeverBelowJkm(rupiah(416_667), dayOf('2024-05-05'));
    expect(line).toMatchObject({
      amount: 20_000_016,
      formula: '60% × 80 × 416.667',
      alsoBy: [],
      readings: {},
      mark: 'CONFIRMED',
    });
  });

  it('is never below the JKM lump sum of the same day, and names its row', () => {
    const line = jkkDeathBenefitIsNeverBelowJkm(rupiah(416_666), dayOf('2024-05-05'));
    expect(line.amount).toBe(20_000_000);
    expect(line.formula).toBe('60% × 80 × 416.666 = 19.999.968 < min. 20.000.000');
    expect(line.alsoBy.map(({ article }) => article)).toEqual(['Pasal 34']);
  });

  it.each([
    { date: '2019-12-01', floor: 16_200_000, regulation: 'PP 44/2015' },
    { date: '2019-12-02', floor: 20_000_000, regulation: 'PP 82/2019' },
  ])('takes the floor of the law of $date', ({ date, floor, regulation }) => {
    const line = jkkDeathBenefitIsNeverBelowJkm(rupiah(100_000), dayOf(date));
    expect(line.amount).toBe(floor);
    expect(line.alsoBy.map(row => row.regulation)).toEqual([regulation]);
  });
});

describe('a total permanent disability', () => {
  it('pays 70% of eighty wages and the periodic benefit, but no funeral', () => {
    const lines = assess({ ...accident(), outcome: 'total-permanent' });
    expect(amounts(lines)).toEqual([
      ['disability', 56_000_000],
      ['periodic', 12_000_000],
    ]);
    expect(sumRupiah(lines.map(line => line.amount))).toBe(68_000_000);
  });

  it('says how its amount came about', () => {
    const line = totalPermanentDisabilityPaysItsShare(rupiah(1_000_000), dayOf('2024-05-05'));
    expect(line).toMatchObject({ item: null, formula: '70% × 80 × 1.000.000', mark: 'CONFIRMED' });
  });

  it.each([
    { date: '2019-12-01', periodic: 4_800_000 },
    { date: '2019-12-02', periodic: 12_000_000 },
  ])('pays the periodic benefit of the law of $date', ({ date, periodic }) => {
    const facts = accident({ date: Temporal.PlainDate.from(date) });
    expect(amounts(assess({ ...facts, outcome: 'total-permanent' }))[1]).toEqual(['periodic', periodic]);
  });
});

describe('other outcomes', () => {
  it('pay a recovered member only costs and days off work', () => {
    expect(amounts(assess({ ...accident({ stmbDays: 45 }), outcome: 'recovered' }))).toEqual([
      ['stmb', 1_500_000],
    ]);
  });

  it('pay a partial disability by its losses, and nothing fixed', () => {
    const disabilities = [{ kind: 'anatomical', part: 'smell' }] as const;
    const lines = assess({ ...accident({ stmbDays: 30 }), outcome: 'disability', disabilities });
    expect(amounts(lines)).toEqual([
      ['disability', 8_000_000],
      ['stmb', 1_000_000],
    ]);
  });
});
