import { expect, it } from '@jest/globals';
import { arithmeticOf } from './arithmetic.js';

it.each([
  ['50% × 6.800', 'Rp3.400', '50% × 6.800'],
  ['20.000.000', 'Rp20.000.000', null],
  [null, 'Rp0', null],
])('The arithmetic %j of %s is shown as %j', (formula, result, shown) => {
  expect(arithmeticOf({ formula, result })).toBe(shown);
});
