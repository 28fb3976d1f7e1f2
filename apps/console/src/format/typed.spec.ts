import { expect, it } from '@jest/globals';
import { digitsOf, wholeNumber } from './typed.js';

it('A number is read however people type it, and what is none is nothing', () => {
  expect(['Rp 1.250.000', '12', ' 0 ', '', '-1', '1,5', '1'.repeat(16)].map(wholeNumber)).toEqual([
    ...[1_250_000, 12, 0, null, null, null, null],
  ]);
  expect(digitsOf('0110 2000')).toBe('01102000');
});
