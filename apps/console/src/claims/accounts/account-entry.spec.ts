import { describe, expect, it } from '@jest/globals';
import {
  accountEntryOf,
  accountFaults,
  noAccountFor,
  pathOfField,
  placeOfRefusal,
  whoseAccount,
} from './account-entry.js';

const payeeId = '01a1fe41-e756-7419-9a48-fc1ab4232343';
const reasons = [
  { code: 'ACCOUNT_CLOSED', text: { id: 'Ditutup', en: 'Closed' } },
  { code: 'PAYEE_CAME_OF_AGE', text: { id: 'Dewasa', en: 'Of age' } },
];
const typed = {
  ...noAccountFor(payeeId),
  reason: 'ACCOUNT_CLOSED',
  account: { bankCode: '008', accountNumber: '0110 2000 91', accountName: ' CONTOH WARIS ' },
  note: ' Buku tabungan dilihat. ',
};
const own = { bankCode: '129', accountNumber: '0110200092', accountName: 'CONTOH ANAK' };

describe('Another account of a payee', () => {
  it('needs a payee, a reason, the whole account and a note', () => {
    expect(accountFaults(noAccountFor(''), false)).toEqual({
      ...{ payeeId: 'choose', reason: 'choose', note: 'fillIn' },
      'account.bankCode': 'bank',
      'account.accountNumber': 'account',
      'account.accountName': 'accountName',
    });
    expect(accountFaults(typed, false)).toEqual({});
    expect(accountEntryOf({ ...typed, note: ' ' }, false, reasons)).toBeNull();
    expect(accountEntryOf(typed, false, [])).toBeNull();
  });

  it('is sent with its digits alone', () => {
    expect(accountEntryOf(typed, false, reasons)).toEqual({
      payeeId,
      entry: {
        ...{ bankCode: '008', accountNumber: '0110200091', accountName: 'CONTOH WARIS' },
        ...{ reason: 'ACCOUNT_CLOSED', note: 'Buku tabungan dilihat.' },
      },
    });
  });

  it('is of the guardian while the payee is a child, who may have one for later', () => {
    const both = { ...typed, ownAccount: own };
    expect(whoseAccount(typed, true)).toBe('guardian');
    expect(accountEntryOf(both, true, reasons)?.entry.ownAccount).toEqual(own);
    expect(accountEntryOf(typed, true, reasons)?.entry).not.toHaveProperty('ownAccount');
    expect(accountEntryOf(both, false, reasons)?.entry).not.toHaveProperty('ownAccount');
    const half = { ...typed, ownAccount: { ...own, bankCode: '' } };
    expect(accountFaults(half, true)).toEqual({ 'ownAccount.bankCode': 'bank' });
  });

  it('is the payee’s own from the day on which they receive in person', () => {
    const grown = { ...typed, reason: 'PAYEE_CAME_OF_AGE', ownAccount: own };
    expect(whoseAccount(grown, true)).toBe('payee');
    expect(accountEntryOf(grown, true, reasons)?.entry).not.toHaveProperty('ownAccount');
  });

  it('is refused at the field that is to blame', () => {
    expect(pathOfField('accountNumber')).toBe('account.accountNumber');
    expect(pathOfField('ownAccount.bankCode')).toBe('ownAccount.bankCode');
    expect(placeOfRefusal({ code: 'ACCOUNT_UNCHANGED' })).toBe('account.accountNumber');
    expect(placeOfRefusal({ code: 'PAYEE_PAID_IN_FULL' })).toBeNull();
  });
});
