import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn, type PolicyChoices } from '../law/law-of-the-day.js';
import { daysOffWorkArePaid } from './stmb.js';

interface Absence {
  readonly days: number;
  readonly wage?: number;
  readonly date?: string;
  readonly choices?: PolicyChoices;
}

function paid({ days, wage = 1_000_000, date = '2024-01-10', choices = {} }: Absence) {
  const accident = Temporal.PlainDate.from(date);
  const facts = { date: accident, wageBase: rupiah(wage), stmbDays: days };
  return daysOffWorkArePaid(facts, lawOn(BUILT_IN_LAW, accident, choices));
}

describe('days off work', () => {
  it('pay nothing where there are none', () => {
    expect(paid({ days: 0 })).toEqual([]);
  });

  it.each([
    { days: 1, amount: 33_333, formula: '1.000.000 × 1 / 30' },
    { days: 30, amount: 1_000_000, formula: '1.000.000 × 30 / 30' },
    { days: 45, amount: 1_500_000, formula: '1.000.000 × 45 / 30' },
    { days: 360, amount: 12_000_000, formula: '1.000.000 × 360 / 30' },
    { days: 361, amount: 12_016_667, formula: '1.000.000 × (100% × 360 + 50% × 1) / 30' },
    { days: 420, amount: 13_000_000, formula: '1.000.000 × (100% × 360 + 50% × 60) / 30' },
    { days: 720, amount: 18_000_000, formula: '1.000.000 × (100% × 360 + 50% × 360) / 30' },
  ])('pay the whole wage for twelve months, then half: $days days', ({ days, amount, formula }) => {
    expect(paid({ days })).toMatchObject([{ component: 'stmb', item: null, amount, formula }]);
  });

  it('pay a thirtieth of the wage for a day, as at Karawang', () => {
    const [line] = paid({ days: 1, wage: 24_102_600, date: '2019-12-20' });
    expect(line).toMatchObject({ amount: 803_420, readings: {}, mark: 'INFERRED' });
  });

  it.each([
    { date: '2019-12-01', days: 180, amount: 6_000_000 },
    { date: '2019-12-01', days: 181, amount: 6_025_000 },
    { date: '2019-12-01', days: 360, amount: 10_500_000 },
    { date: '2019-12-01', days: 420, amount: 11_500_000 },
    { date: '2019-12-02', days: 181, amount: 6_033_333 },
    { date: '2019-12-02', days: 420, amount: 13_000_000 },
  ])('pay by the law of $date: $days days', ({ date, days, amount }) => {
    expect(paid({ date, days })).toMatchObject([{ amount }]);
  });

  it('are multiplied first and divided once', () => {
    // Two thirtieths of 100 are 6.67; two times the rounded thirtieth would be 6.
    expect(paid({ days: 2, wage: 100 })).toMatchObject([{ amount: 7 }]);
  });

  it.each([
    { rounding: 'half-up', amount: 66_667 },
    { rounding: 'down', amount: 66_666 },
  ])('are rounded by the reading chosen, and record it: $rounding', ({ rounding, amount }) => {
    const [line] = paid({ days: 2, choices: { ROUNDING: rounding } });
    expect(line).toMatchObject({ amount, readings: { ROUNDING: rounding }, mark: 'UNCONFIRMED' });
  });
});

describe('the reading of a year of days off', () => {
  const calendar = { STMB_YEAR: 'calendar-months' };

  it.each([
    { date: '2024-01-10', days: 366, amount: 12_200_000, formula: '1.000.000 × 366 / 30' },
    { date: '2024-01-10', days: 367, amount: 12_216_667, formula: '1.000.000 × (100% × 366 + 50% × 1) / 30' },
    { date: '2025-01-10', days: 366, amount: 12_183_333, formula: '1.000.000 × (100% × 365 + 50% × 1) / 30' },
    { date: '2024-02-29', days: 366, amount: 12_183_333, formula: '1.000.000 × (100% × 365 + 50% × 1) / 30' },
  ])('counts the months of the calendar from $date: $days days', ({ date, days, amount, formula }) => {
    expect(paid({ date, days, choices: calendar })).toMatchObject([
      { amount, formula, readings: { STMB_YEAR: 'calendar-months' } },
    ]);
  });

  it('counts the stages of the old law from the same day', () => {
    // From 1 January to 1 July 2019 are 181 days, to 1 January 2020 365.
    const [line] = paid({ date: '2019-01-01', days: 366, choices: calendar });
    expect(line?.formula).toBe('1.000.000 × (100% × 181 + 75% × 184 + 50% × 1) / 30');
  });

  it.each([
    { days: 360, recorded: false },
    { days: 361, recorded: true },
  ])('is recorded only where it matters: $days days', ({ days, recorded }) => {
    for (const reading of ['12-months-are-360-days', 'calendar-months']) {
      const [line] = paid({ days, choices: { STMB_YEAR: reading } });
      expect(line?.readings['STMB_YEAR']).toBe(recorded ? reading : undefined);
    }
  });
});

describe('the reading of the months after the twelfth', () => {
  const sixMonths = { STMB_AFTER_MONTH_12: 'six-months-only' };

  it.each([
    { days: 540, amount: 15_000_000, formula: '1.000.000 × (100% × 360 + 50% × 180) / 30' },
    { days: 541, amount: 15_000_000, formula: '1.000.000 × (100% × 360 + 50% × 180 + 0% × 1) / 30' },
    { days: 900, amount: 15_000_000, formula: '1.000.000 × (100% × 360 + 50% × 180 + 0% × 360) / 30' },
  ])(
    'pays nothing beyond month eighteen where it is the short one: $days days',
    ({ days, amount, formula }) => {
      expect(paid({ days, choices: sixMonths })).toMatchObject([{ amount, formula }]);
    },
  );

  it('goes by the calendar with the other reading', () => {
    // From 10 January 2024 to 10 July 2025 are 547 days.
    const [line] = paid({ days: 548, choices: { ...sixMonths, STMB_YEAR: 'calendar-months' } });
    expect(line?.formula).toBe('1.000.000 × (100% × 366 + 50% × 181 + 0% × 1) / 30');
  });

  it.each([
    { days: 540, recorded: false },
    { days: 541, recorded: true },
  ])('is recorded only where it matters: $days days', ({ days, recorded }) => {
    for (const reading of ['until-recovered', 'six-months-only']) {
      const [line] = paid({ days, choices: { STMB_AFTER_MONTH_12: reading } });
      expect(line?.readings['STMB_AFTER_MONTH_12']).toBe(recorded ? reading : undefined);
    }
  });

  it.each([
    { date: '2019-12-01', mark: 'UNCONFIRMED' },
    { date: '2019-12-02', mark: 'INFERRED' },
  ])('leaves the line no surer than its row and readings of $date', ({ date, mark }) => {
    expect(paid({ date, days: 600 })).toMatchObject([
      { mark, readings: { STMB_YEAR: '12-months-are-360-days' } },
    ]);
  });
});
