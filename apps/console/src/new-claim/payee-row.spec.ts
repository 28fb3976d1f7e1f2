import { describe, expect, it } from '@jest/globals';
import { payeeChecks } from './payee-faults.js';
import {
  asksBirthDate,
  foreseenPayees,
  mayBeAChilds,
  NO_PAYEE,
  type PayeeRow,
  payeeOf,
} from './payee-row.js';

const TODAY = '2026-11-20';
const adult: PayeeRow = {
  ...NO_PAYEE,
  ...{ name: 'Contoh Anak', relation: 'CHILD', bankCode: '129' },
  ...{ accountNumber: '0110 2000', accountName: 'CONTOH WALI' },
};
const child: PayeeRow = {
  ...adult,
  ...{ isMinor: true, birthDate: '2015-03-01' },
  guardian: { name: ' Contoh Wali ', nik: '5106 0141 0180 9001', basis: 'PARENT', decree: 'old' },
};
const wrong = (row: PayeeRow) =>
  payeeChecks(row, 'payees.0', TODAY).flatMap(([path, fault, is]) => (is ? [[path, fault]] : []));

describe('The birth date', () => {
  it.each([
    ['5106014101159001', true],
    ['5106014101269001', true],
    ['5106014101279001', false],
    ['5106014101809001', false],
    ['51060141011590', false],
  ])('is asked for where the NIK %s may be a child’s: %s', (nik, asked) => {
    expect(mayBeAChilds({ nik }, TODAY)).toBe(asked);
    expect(asksBirthDate({ ...adult, nik }, TODAY)).toBe(asked);
  });

  it('is asked of every child, and stays where it was typed', () => {
    expect(asksBirthDate(child, TODAY)).toBe(true);
    expect(asksBirthDate({ ...adult, birthDate: '1980-01-01' }, TODAY)).toBe(true);
  });
});

describe('What is wrong with a child among the payees', () => {
  it('is nothing once the guardian is named', () => {
    expect(wrong(child)).toEqual([]);
  });

  it('is said at each field of the guardian', () => {
    expect(wrong({ ...adult, isMinor: true })).toEqual([
      ['payees.0.birthDate', 'birthDate'],
      ['payees.0.guardian.name', 'fillIn'],
      ['payees.0.guardian.nik', 'nik'],
      ['payees.0.guardian.basis', 'choose'],
    ]);
    expect(wrong({ ...adult, birthDate: '2026-11-21' })).toEqual([['payees.0.birthDate', 'future']]);
  });

  it('is a decree without a number, and an account of its own that is half typed', () => {
    const byDecree = { ...child, guardian: { ...child.guardian, basis: 'DECREE', decree: '' } } as const;
    expect(wrong(byDecree)).toEqual([['payees.0.guardian.decree', 'decree']]);
    const half = { ...child, ownAccount: { bankCode: '', accountNumber: '0110 3000', accountName: '' } };
    expect(wrong(half)).toEqual([
      ['payees.0.ownAccount.bankCode', 'bank'],
      ['payees.0.ownAccount.accountName', 'accountName'],
    ]);
  });
});

describe('What is sent of a payee', () => {
  it('has the guardian of a child alone, and a decree only where that is the right', () => {
    expect(payeeOf(adult)).not.toHaveProperty('guardian');
    expect(payeeOf({ ...child, isMinor: false })).not.toHaveProperty('guardian');
    expect(payeeOf(child)).toMatchObject({
      birthDate: '2015-03-01',
      guardian: { name: 'Contoh Wali', nik: '5106014101809001', basis: 'PARENT' },
    });
    expect(payeeOf(child)).not.toHaveProperty('guardian.decree');
    expect(payeeOf(child)).not.toHaveProperty('ownAccount');
    const own = { bankCode: '129', accountNumber: '0110 3000', accountName: 'CONTOH ANAK' };
    expect(payeeOf({ ...child, ownAccount: own })).toMatchObject({
      ownAccount: { bankCode: '129', accountNumber: '01103000', accountName: 'CONTOH ANAK' },
    });
  });

  it('for a preview tells a child from an adult, and no more', () => {
    expect(foreseenPayees([child, adult, NO_PAYEE])).toEqual([
      { relation: 'CHILD', weight: 1, isMinor: true },
      { relation: 'CHILD', weight: 1 },
    ]);
  });
});
