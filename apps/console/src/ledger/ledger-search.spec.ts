import { describe, expect, it } from '@jest/globals';
import { isReceipt, ledgerSearch, receiptTyped } from './ledger-search.js';

const PAYMENT = '01a1fe41-5817-7687-b897-61dcdcb5d49b';

describe('The address of the ledger', () => {
  it('has the case, the account, the payment and the page', () => {
    const asked = {
      receipt: 'JKM-2026-269NKKYKNW',
      account: 'BANK',
      payment: PAYMENT,
      after: 40,
      before: [''],
    };
    expect(ledgerSearch(asked)).toEqual({ ...asked, after: '40' });
  });

  it('has nothing that is none of these', () => {
    expect(ledgerSearch({ receipt: 'jkm 1', account: 'bank', payment: '7', what: 'x' })).toEqual({});
  });
});

it('A receipt number may be typed in small letters and with blanks around it', () => {
  expect(receiptTyped(' jkm-2026-269nkkyknw ')).toBe('JKM-2026-269NKKYKNW');
  expect(['', 'JKM-2026-1', 'JKM 2026', 'a'].map(isReceipt)).toEqual([true, true, false, false]);
});
