import { expect, it } from '@jest/globals';
import { asMeant, crockford } from './crockford.js';

it.each([
  [0n, 4, '0000'],
  [31n, 1, 'Z'],
  [32n, 2, '10'],
  [0x1fn << 75n, 16, 'Z000000000000000'],
  [0b1_00001n, 1, '1'],
])('%d in %d characters is %s', (bits, length, text) => {
  expect(crockford(bits, length)).toBe(text);
});

it('has none of the letters that are taken for a digit or for another', () => {
  const all = Array.from({ length: 32 }, (_, bits) => crockford(BigInt(bits), 1));
  expect(new Set(all).size).toBe(32);
  expect(all.join('')).not.toMatch(/[ILOU]/);
});

it('is understood as people write it down', () => {
  for (const said of ['4xk9-T2QW', ' 4XK9 t2qw ', '4XK9T2QW']) expect(asMeant(said)).toBe('4XK9T2QW');
  expect(asMeant('oil')).toBe('011');
});
