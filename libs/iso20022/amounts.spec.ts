import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rupiah } from '#kernel';
import { decimalOf, exactAmount, wholeRupiah, writtenAmount } from './amounts.js';

describe('an amount of a bank file', () => {
  it.each([
    ['42000000.00', 42_000_000],
    ['42000000', 42_000_000],
    [' 42000000.00000 ', 42_000_000],
    ['+7', 7],
    ['7.', 7],
    ['0', 0],
    ['-0.00', 0],
    ['-12', -12],
    ['9007199254740991.00', Number.MAX_SAFE_INTEGER],
  ])('"%s" is %d rupiah', (text, amount) => {
    const exact = exactAmount(text);
    expect(exact).not.toBeNull();
    expect(wholeRupiah(exact ?? 0n)).toBe(rupiah(amount));
  });

  it.each(['0.5', '.5', '100.01', '99999999999.99999', '9007199254740992'])(
    '"%s" is exact and not whole rupiah',
    text => {
      const exact = exactAmount(text);
      expect(exact).not.toBeNull();
      expect(wholeRupiah(exact ?? 0n)).toBeNull();
    },
  );

  it.each([
    '',
    '.',
    '-',
    '1,5',
    '20.000.000,00',
    '1e6',
    'NaN',
    '0x10',
    '0.000001',
    '1 000',
    `1${'0'.repeat(40)}`,
    null,
  ])('"%s" cannot be read', text => {
    expect(exactAmount(text)).toBeNull();
  });

  it('is read at once, however long it pretends to be', () => {
    expect(exactAmount(`0.${'0'.repeat(10_000_000)}1`)).toBeNull();
  });

  it('is what was written, to the last digit', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), amount => {
        const exact = exactAmount(writtenAmount(rupiah(amount)));
        expect(wholeRupiah(exact ?? 0n)).toBe(rupiah(amount));
      }),
    );
  });

  it('is told with its decimals', () => {
    expect(['12.50', '-0.00001', '1000', '-3'].map(text => decimalOf(exactAmount(text) ?? 0n))).toEqual([
      '12.5',
      '-0.00001',
      '1000',
      '-3',
    ]);
  });

  it('is exact where a float is not', () => {
    const sum = (exactAmount('0.1') ?? 0n) + (exactAmount('0.2') ?? 0n);
    expect(sum).toBe(exactAmount('0.3'));
  });
});
