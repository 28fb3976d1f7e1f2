import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn, type PolicyChoices } from '../law/law-of-the-day.js';
import { accidentCostsArePaid, costsMustBeKnownToTheLaw } from './accident-costs.js';
import type { CostItem, CostKind } from './benefit.types.js';

const NEW_LAW = '2024-02-02';
const dayOf = (date: string, choices: PolicyChoices = {}) =>
  lawOn(BUILT_IN_LAW, Temporal.PlainDate.from(date), choices);

const receipt = (kind: CostKind, amount: number, reference = 'K-1'): CostItem => ({
  kind,
  reference,
  amount: rupiah(amount),
});

const prosthesis = (cost: number, price: number): CostItem => ({
  ...receipt('prosthesis', cost),
  referencePrice: rupiah(price),
});

const paid = (costs: readonly CostItem[], date = NEW_LAW, choices: PolicyChoices = {}) =>
  accidentCostsArePaid({ costs }, dayOf(date, choices));

const short = (costs: readonly CostItem[], date = NEW_LAW) =>
  paid(costs, date).map(({ component, item, amount, formula }) => [component, item, amount, formula]);

describe('care', () => {
  it('is paid in full, receipt by receipt', () => {
    expect(short([receipt('medical', 450_000_000, 'RS-1'), receipt('medical', 75_500, 'RS-2')])).toEqual([
      ['medical', 'RS-1', 450_000_000, '450.000.000'],
      ['medical', 'RS-2', 75_500, '75.500'],
    ]);
  });

  it('includes the examination for an occupational disease, by its own row', () => {
    const [line] = paid([receipt('diagnosis', 1_250_000)]);
    expect(line).toMatchObject({
      component: 'medical',
      amount: 1_250_000,
      text: { en: 'Diagnostic examination for an occupational disease' },
      law: { regulation: 'PP 82/2019' },
    });
  });
});

describe('care at home', () => {
  it.each([
    { cost: 24_000_000, amount: 20_000_000, formula: '24.000.000 > maks. 20.000.000' },
    { cost: 20_000_000, amount: 20_000_000, formula: '20.000.000' },
    { cost: 19_999_999, amount: 19_999_999, formula: '19.999.999' },
  ])('pays $amount of $cost', ({ cost, amount, formula }) => {
    expect(short([receipt('homecare', cost)])).toEqual([['homecare', null, amount, formula]]);
  });

  it('is one sum for each case, and says how long it lasts', () => {
    const [line, ...others] = paid([receipt('homecare', 12_000_000), receipt('homecare', 9_000_000, 'K-2')]);
    expect(line).toMatchObject({
      amount: 20_000_000,
      formula: '12.000.000 + 9.000.000 = 21.000.000 > maks. 20.000.000',
      text: { id: 'Perawatan di rumah (homecare), paling lama 12 bulan' },
    });
    expect(others).toEqual([]);
  });
});

describe('transport', () => {
  it('is capped by mode and then added', () => {
    expect(short([receipt('transport-land', 1_200_000), receipt('transport-sea', 3_000_000)])).toEqual([
      ['transport', 'land', 1_200_000, '1.200.000'],
      ['transport', 'sea', 2_000_000, '3.000.000 > maks. 2.000.000'],
    ]);
  });

  it('adds the receipts of one mode before its maximum', () => {
    const receipts = [receipt('transport-air', 6_000_000), receipt('transport-air', 5_000_000, 'K-2')];
    expect(short(receipts)).toEqual([
      ['transport', 'air', 10_000_000, '6.000.000 + 5.000.000 = 11.000.000 > maks. 10.000.000'],
    ]);
  });

  it.each([
    { date: '2019-12-01', caps: [1_000_000, 1_500_000, 2_500_000] },
    { date: '2019-12-02', caps: [5_000_000, 2_000_000, 10_000_000] },
  ])('has the maximums of the law of $date', ({ date, caps }) => {
    const kinds = ['transport-land', 'transport-sea', 'transport-air'] as const;
    const lines = paid(
      kinds.map(kind => receipt(kind, 50_000_000)),
      date,
    );
    expect(lines.map(line => line.amount)).toEqual(caps);
  });
});

describe('aids', () => {
  it.each([
    { kind: 'glasses', cost: 1_000_001, amount: 1_000_000, mark: 'CONFIRMED' },
    { kind: 'glasses', cost: 900_000, amount: 900_000, mark: 'CONFIRMED' },
    { kind: 'dentures', cost: 6_000_000, amount: 5_000_000, mark: 'UNCONFIRMED' },
    { kind: 'hearingAid', cost: 2_600_000, amount: 2_500_000, mark: 'UNCONFIRMED' },
  ] as const)('are paid up to the maximum of their kind: $kind of $cost', ({ kind, cost, amount, mark }) => {
    expect(paid([receipt(kind, cost)])).toMatchObject([{ component: kind, item: null, amount, mark }]);
  });

  it('of several kinds are capped each on its own', () => {
    const lines = paid([
      receipt('glasses', 700_000),
      receipt('glasses', 700_000, 'K-2'),
      receipt('hearingAid', 700_000),
    ]);
    expect(lines.map(line => line.amount)).toEqual([1_000_000, 700_000]);
  });
});

describe('prostheses', () => {
  it.each([
    {
      cost: 15_000_000,
      amount: 14_000_000,
      formula: '15.000.000 > maks. 10.000.000 + 40% × 10.000.000 = 14.000.000',
    },
    { cost: 14_000_000, amount: 14_000_000, formula: '14.000.000' },
    { cost: 9_000_000, amount: 9_000_000, formula: '9.000.000' },
  ])('pay at most the reference price and 40%: $cost', ({ cost, amount, formula }) => {
    expect(short([prosthesis(cost, 10_000_000)])).toEqual([['prosthesis', 'K-1', amount, formula]]);
  });

  it('are capped receipt by receipt', () => {
    const second = { ...prosthesis(1_000_000, 10_000_000), reference: 'K-2' };
    const lines = paid([prosthesis(15_000_000, 10_000_000), second]);
    expect(lines.map(({ item, amount }) => [item, amount])).toEqual([
      ['K-1', 14_000_000],
      ['K-2', 1_000_000],
    ]);
  });

  it.each([
    { rounding: 'half-up', amount: 4_203 },
    { rounding: 'down', amount: 4_202 },
  ])('record the rounding where the maximum has a fraction: $rounding', ({ rounding, amount }) => {
    const [line] = paid([prosthesis(9_999, 3_002)], NEW_LAW, { ROUNDING: rounding });
    expect(line).toMatchObject({ amount, readings: { ROUNDING: rounding } });
  });

  it('throw without a reference price', () => {
    expect(() => paid([receipt('prosthesis', 1)])).toThrow('reference price');
  });
});

describe('costsMustBeKnownToTheLaw', () => {
  it.each([
    'medical',
    'diagnosis',
    'transport-land',
    'transport-sea',
    'transport-air',
    'prosthesis',
  ] as const)('knows %s since 2015', kind => {
    expect(costsMustBeKnownToTheLaw({ costs: [receipt(kind, 1)] }, dayOf('2015-07-01'))).toBeNull();
  });

  it.each(['homecare', 'glasses', 'dentures', 'hearingAid'] as const)(
    'refuses %s before PP 82/2019 and names its field',
    kind => {
      const costs = [receipt('medical', 1), receipt(kind, 1)];
      expect(costsMustBeKnownToTheLaw({ costs }, dayOf('2019-12-01'))).toEqual({
        code: 'STATUTORY_FACT_OUT_OF_RANGE',
        values: {
          field: 'costs[1].kind',
          value: kind,
          allowed: 'medical | diagnosis | transport-land | transport-sea | transport-air | prosthesis',
        },
      });
      expect(costsMustBeKnownToTheLaw({ costs }, dayOf('2019-12-02'))).toBeNull();
    },
  );

  it('refuses a kind that no law knows', () => {
    const costs = [receipt('taxi' as CostKind, 1)];
    expect(costsMustBeKnownToTheLaw({ costs }, dayOf(NEW_LAW))?.values).toMatchObject({ value: 'taxi' });
  });

  it('has nothing against no costs', () => {
    expect(costsMustBeKnownToTheLaw({ costs: [] }, dayOf('2019-12-01'))).toBeNull();
  });
});
