import { expect, it } from '@jest/globals';
import { monthsUpTo } from './months.js';

it('Months are told from the latest back, over the ends of years', () => {
  expect(monthsUpTo('2025-12', { ahead: 1, count: 4 })).toEqual(['2026-01', '2025-12', '2025-11', '2025-10']);
  expect(monthsUpTo('2025-01', { ahead: 0, count: 2 })).toEqual(['2025-01', '2024-12']);
});
