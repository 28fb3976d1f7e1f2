import { describe, expect, it } from '@jest/globals';
import { fixedSumsOf } from './fixed-sums.js';
import { onDay } from './testing-benefits.js';

describe('the fixed sums', () => {
  it.each([
    ['JKM', 'death', '2019-12-01', { jkmBenefit: 16_200_000, periodic: 4_800_000, funeral: 3_000_000 }],
    ['JKM', 'death', '2019-12-02', { jkmBenefit: 20_000_000, periodic: 12_000_000, funeral: 10_000_000 }],
    ['JKK', 'death', '2019-12-01', { periodic: 4_800_000, funeral: 3_000_000 }],
    ['JKK', 'death', '2019-12-02', { periodic: 12_000_000, funeral: 10_000_000 }],
    ['JKK', 'total-permanent', '2019-12-01', { periodic: 4_800_000 }],
    ['JKK', 'total-permanent', '2019-12-02', { periodic: 12_000_000 }],
    ['JKM', 'total-permanent', '2024-01-01', {}],
  ] as const)('of %s on a %s on %s are those of the table', (programme, outcome, date, expected) => {
    const lines = fixedSumsOf(programme, outcome, onDay(date));
    expect(Object.fromEntries(lines.map(line => [line.component, line.amount]))).toEqual(expected);
  });

  it('carry their article, period and mark', () => {
    const [line] = fixedSumsOf('JKM', 'death', onDay('2024-02-29'));
    expect(line).toMatchObject({
      component: 'jkmBenefit',
      item: null,
      formula: '20.000.000',
      text: { id: 'Santunan sekaligus JKM', en: 'JKM lump sum' },
      law: { regulation: 'PP 82/2019', article: 'Pasal 34', effectiveTo: null },
      alsoBy: [],
      readings: {},
      mark: 'CONFIRMED',
    });
    expect(line?.law.effectiveFrom.toString()).toBe('2019-12-02');
  });
});
