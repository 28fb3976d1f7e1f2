import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addRupiah, rupiah } from '#kernel';
import { type Offset, partToKeep } from './offset.js';

const agreed = (mostPercent: number): Offset => ({
  ...{ mostPercent, consentOn: '2026-01-06', consentDocument: 'SP-2026/017' },
});
const waiting = (amount: number, kept = 0) => ({ amount: rupiah(amount), kept: rupiah(kept) });

describe('What is kept of a payment', () => {
  it.each([
    ['the debt, where the payment is larger', 100, { owed: 4, payment: waiting(10) }, 4],
    ['the payment, where the debt is larger', 100, { owed: 40, payment: waiting(10) }, 10],
    ['no more than was agreed to', 50, { owed: 40, payment: waiting(10) }, 5],
    ['a whole rupiah less, where the part is none', 33, { owed: 40, payment: waiting(10) }, 3],
    [
      'nothing more of a share of which all was kept that may be',
      50,
      { owed: 40, payment: waiting(5, 5) },
      0,
    ],
    ['what is left of that part', 50, { owed: 40, payment: waiting(8, 2) }, 3],
    ['nothing, where less was agreed to since', 10, { owed: 40, payment: waiting(5, 5) }, 0],
  ])('is %s', (_what, percent, { owed, payment }, part) => {
    expect(partToKeep(agreed(percent), rupiah(owed), payment)).toBe(part);
  });

  it('is never more than is owed, is to be paid or was agreed to, however often it is asked', () => {
    const sum = fc.integer({ min: 0, max: 2_000_000_000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), sum, sum, (percent, owed, amount) => {
        const part = partToKeep(agreed(percent), rupiah(owed), waiting(amount));
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(Math.min(owed, amount));
        expect(part * 100).toBeLessThanOrEqual(amount * percent);
        const again = partToKeep(agreed(percent), rupiah(owed - part), waiting(amount - part, part));
        expect(again).toBe(0);
        expect(addRupiah(part, rupiah(amount - part))).toBe(amount);
      }),
    );
  });
});
