import { describe, expect, it } from '@jest/globals';
import { amountIn, faultsOfPayment, paymentOf } from './payment-draft.js';

const AGAINST = { amount: 1_680_000, today: '2025-12-05' };
const right = { amount: '1.680.000', receivedOn: '2025-12-05', reference: 'TRX-1' };

describe('The form of a payment', () => {
  it('reads an amount as it is written on a statement', () => {
    expect(['1.680.000', 'Rp 1680000', '1680000'].map(amountIn)).toEqual([1_680_000, 1_680_000, 1_680_000]);
    expect(['', '1,5', '-1', 'abc'].map(amountIn)).toEqual([null, null, null, null]);
  });

  it('takes only the whole amount, received by today, with its reference', () => {
    expect(faultsOfPayment(right, AGAINST)).toEqual({});
    expect(
      faultsOfPayment({ amount: '1.680.001', receivedOn: '2025-12-06', reference: 'a b' }, AGAINST),
    ).toEqual({
      ...{ amount: 'differs', receivedOn: 'ahead', reference: 'reference' },
    });
    expect(faultsOfPayment({ amount: '', receivedOn: '', reference: '' }, AGAINST)).toEqual({
      ...{ amount: 'amount', receivedOn: 'receivedOn', reference: 'reference' },
    });
  });

  it('sends whole rupiah', () => {
    expect(paymentOf(right)).toEqual({ amount: 1_680_000, receivedOn: '2025-12-05', reference: 'TRX-1' });
  });
});
