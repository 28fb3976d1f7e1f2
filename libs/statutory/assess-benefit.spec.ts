import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import type { BenefitFacts } from './benefit.types.js';
import { accident, assessed, cost, fatal, jkm, parts, refused } from './benefit-samples.js';
import { day } from './law.js';
import { lawDigest } from './law-digest.js';

describe('a death that is no work accident', () => {
  it('pays lump sum, periodic benefit and funeral, each with its article', () => {
    const assessment = assessed(jkm());
    expect(parts(assessment)).toEqual([
      ['jkmBenefit', 20_000_000],
      ['periodic', 12_000_000],
      ['funeral', 10_000_000],
    ]);
    expect(assessment.total).toBe(42_000_000);
    expect(assessment).toMatchObject({ unconfirmed: false, policies: {}, lawDigest: lawDigest() });
    expect(assessment.lines[0]).toMatchObject({
      formula: '20.000.000',
      text: { id: 'Santunan sekaligus JKM', en: 'JKM lump sum' },
      law: { regulation: 'PP 82/2019', article: 'Pasal 34', mark: 'CONFIRMED', effectiveTo: null },
    });
    expect(assessment.lines[0]?.law.effectiveFrom.toString()).toBe('2019-12-02');
  });

  it.each([
    ['2015-07-01', 24_000_000],
    ['2019-12-01', 24_000_000],
    ['2019-12-02', 42_000_000],
    ['2026-11-21', 42_000_000],
  ])('on %s pays Rp%d', (date, total) => {
    expect(assessed(jkm({ date: day(date) })).total).toBe(total);
  });

  it('is refused before the law began, naming the day it did', () => {
    expect(refused(jkm({ date: day('2015-06-30') }))).toEqual({
      code: 'EVENT_BEFORE_LAW',
      values: { date: '2015-06-30', lawFrom: '2015-07-01' },
    });
  });
});

describe('the first months of a membership', () => {
  it.each([
    ['BPU', 2, '2025-02-23', 42_000_000],
    ['BPU', 2, '2025-02-24', 10_000_000],
    ['BPU', 3, '2025-02-24', 42_000_000],
    ['BPU', 0, '2025-07-20', 10_000_000],
    ['PU', 1, '2025-07-20', 42_000_000],
  ] as const)('%s with %d paid months dying on %s: Rp%d', (segment, monthsPaid, date, total) => {
    expect(assessed(jkm({ segment, monthsPaid, date: day(date) })).total).toBe(total);
  });

  it('pay it all as funeral by default, and say that this is a reading', () => {
    const assessment = assessed(jkm({ monthsPaid: 2 }));
    expect(parts(assessment)).toEqual([['funeral', 10_000_000]]);
    expect(assessment.unconfirmed).toBe(true);
    expect(assessment.policies).toEqual({ JKM_UNDER_3_MONTHS_COMPOSITION: 'funeral-10m' });
  });

  it('pay eight and two million under the other reading: the same total', () => {
    const choices = { JKM_UNDER_3_MONTHS_COMPOSITION: 'benefit-8m-funeral-2m' } as const;
    const assessment = assessed(jkm({ monthsPaid: 2 }), choices);
    expect(parts(assessment)).toEqual([
      ['jkmBenefit', 8_000_000],
      ['funeral', 2_000_000],
    ]);
    expect(assessment.policies).toEqual(choices);
  });
});

describe('a death by work accident', () => {
  it('pays 48 wages, periodic benefit and funeral', () => {
    const assessment = assessed(fatal());
    expect(parts(assessment)).toEqual([
      ['deathBenefit', 48_000_000],
      ['periodic', 12_000_000],
      ['funeral', 10_000_000],
    ]);
    expect(assessment.lines[0]?.formula).toBe('60% × 80 × 1.000.000');
    expect(assessment.unconfirmed).toBe(false);
  });

  it.each([
    ['2019-12-01', 416_666, 48 * 416_666 + 7_800_000],
    ['2019-12-02', 416_666, 42_000_000],
    ['2019-12-02', 416_667, 20_000_016 + 22_000_000],
    ['2019-12-01', 337_500, 24_000_000],
    ['2019-12-01', 337_499, 24_000_000],
  ])(
    'on %s with a wage of Rp%d pays Rp%d: never less than the JKM lump sum of that day',
    (date, wage, total) => {
      const facts = fatal({ segment: 'PU', wageBase: rupiah(wage), date: day(date) });
      expect(assessed(facts).total).toBe(total);
    },
  );

  it('says in the formula that the floor raised it', () => {
    const [line] = assessed(fatal({ segment: 'PU', wageBase: rupiah(400_000) })).lines;
    expect(line?.formula).toBe('60% × 80 × 400.000 = 19.200.000 < min. 20.000.000');
  });

  it('also pays the costs and the days off work before it', () => {
    const costs = [cost('medical', 3_500_000, 'RS-1'), cost('transport-land', 400_000)];
    expect(parts(assessed(fatal({ costs, stmbDays: 3 })))).toEqual([
      ['deathBenefit', 48_000_000],
      ['periodic', 12_000_000],
      ['funeral', 10_000_000],
      ['RS-1', 3_500_000],
      ['land', 400_000],
      ['stmb', 100_000],
    ]);
  });
});

describe('the costs of a work accident', () => {
  it('are paid receipt by receipt for care, without a ceiling', () => {
    const costs = [cost('medical', 250_000_000, 'RS-1'), cost('medical', 1, 'RS-2')];
    const assessment = assessed(accident({ costs, stmbDays: 0 }));
    expect(parts(assessment)).toEqual([
      ['RS-1', 250_000_000],
      ['RS-2', 1],
    ]);
    expect(assessment.lines.every(line => line.component === 'medical')).toBe(true);
  });

  it.each([
    ['transport-land', '2019-12-01', 1_000_000],
    ['transport-sea', '2019-12-01', 1_500_000],
    ['transport-air', '2019-12-01', 2_500_000],
    ['transport-land', '2019-12-02', 5_000_000],
    ['transport-sea', '2019-12-02', 2_000_000],
    ['transport-air', '2019-12-02', 10_000_000],
  ] as const)('are paid for %s on %s up to Rp%d', (kind, date, cap) => {
    const amountFor = (amount: number) =>
      assessed(accident({ date: day(date), stmbDays: 0, costs: [cost(kind, amount)] })).total;
    expect(amountFor(cap - 1)).toBe(cap - 1);
    expect(amountFor(cap)).toBe(cap);
    expect(amountFor(cap + 1)).toBe(cap);
  });

  it('are capped by mode over all its receipts, and the formula says so', () => {
    const costs = [
      cost('transport-sea', 1_500_000),
      cost('transport-sea', 700_000),
      cost('transport-air', 900_000),
    ];
    const { lines, total } = assessed(accident({ costs, stmbDays: 0 }));
    expect(lines.map(line => [line.component, line.item, line.amount, line.formula])).toEqual([
      ['transport', 'sea', 2_000_000, '1.500.000 + 700.000 = 2.200.000 > maks. 2.000.000'],
      ['transport', 'air', 900_000, '900.000'],
    ]);
    expect(total).toBe(2_900_000);
  });
});

describe('days off work', () => {
  it.each([
    ['2025-06-10', 1, 33_333],
    ['2025-06-10', 2, 66_667],
    ['2025-06-10', 360, 12_000_000],
    ['2025-06-10', 361, 12_016_667],
    ['2025-06-10', 420, 13_000_000],
    ['2019-12-02', 200, 6_666_667],
    ['2019-12-01', 180, 6_000_000],
    ['2019-12-01', 181, 6_025_000],
    ['2019-12-01', 360, 10_500_000],
    ['2019-12-01', 390, 11_000_000],
  ])('after an accident on %s, %d of them pay Rp%d', (date, stmbDays, total) => {
    expect(assessed(accident({ date: day(date), stmbDays })).total).toBe(total);
  });

  it('are rounded once for the whole line', () => {
    const [line] = assessed(accident({ stmbDays: 420 })).lines;
    expect(line?.formula).toBe('(100% × 360 + 50% × 60) × 1.000.000 / 30');
    expect(assessed(accident({ stmbDays: 45 })).lines[0]?.formula).toBe('100% × 45 × 1.000.000 / 30');
  });

  it('name the readings that a long absence rests on', () => {
    expect(assessed(accident({ stmbDays: 360 })).policies).toEqual({});
    expect(assessed(accident({ stmbDays: 361 })).policies).toEqual({
      STMB_YEAR: '12-months-are-360-days',
      STMB_AFTER_MONTH_12: 'until-recovered',
    });
    expect(assessed(accident({ date: day('2019-12-01'), stmbDays: 200 })).policies).toEqual({
      STMB_YEAR: '12-months-are-360-days',
    });
  });

  it('are marked as inferred', () => {
    expect(assessed(accident()).unconfirmed).toBe(true);
  });
});

describe('facts that cannot be assessed', () => {
  const twice = [
    cost('medical', 10, 'RS-1'),
    cost('transport-land', 10, 'RS-1'),
    cost('medical', 20, 'RS-1'),
  ];

  it.each<[string, BenefitFacts, string]>([
    ['negative paid months', jkm({ monthsPaid: -1 }), 'monthsPaid'],
    ['half a paid month', jkm({ monthsPaid: 1.5 }), 'monthsPaid'],
    ['no wage', accident({ segment: 'PU', wageBase: rupiah(0) }), 'wageBase'],
    ['a BPU wage between the bands', accident({ wageBase: rupiah(1_050_000) }), 'wageBase'],
    ['negative days', accident({ stmbDays: -1 }), 'stmbDays'],
    ['a broken day', accident({ stmbDays: Number.NaN }), 'stmbDays'],
    ['a cost of nothing', accident({ costs: [cost('medical', 0)] }), 'costs[0].amount'],
    ['a negative cost', accident({ costs: [cost('medical', 1), cost('medical', -5)] }), 'costs[1].amount'],
    ['one receipt twice', accident({ costs: twice }), 'costs[2].reference'],
  ])('%s', (_case, facts, field) => {
    expect(refused(facts)).toMatchObject({ code: 'BENEFIT_FACT_OUT_OF_RANGE', values: { field } });
  });

  it('name the value and what is allowed', () => {
    expect(refused(jkm({ monthsPaid: -1 }))?.values).toMatchObject({ value: -1, allowed: '0..36500' });
  });

  it('include a recovery for which nothing is claimed', () => {
    expect(refused(accident({ stmbDays: 0 }))?.code).toBe('BENEFIT_NOTHING_CLAIMED');
    expect(refused(fatal())).toBeNull();
  });
});
