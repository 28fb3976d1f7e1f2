import { describe, expect, it } from '@jest/globals';
import {
  anotherAccountIsEntered,
  type KeptPayee,
  onlyAMinorHasASecondAccount,
  theFundIsPaidWhereTheSettingsSay,
  withAccount,
} from './payee-account.js';

const account = (number: number) => ({
  bankCode: '129',
  accountNumber: `01102000010${number}`,
  accountName: `CONTOH PEMILIK ${number}`,
});
const adult: KeptPayee = { payeeId: 'a', name: 'Contoh Penerima', nik: null, ...account(1) };
const minor: KeptPayee = {
  ...adult,
  birthDate: '2015-05-05',
  guardian: { name: 'Contoh Wali', nik: '5106044101809002', basis: 'PARENT', decree: null },
  ownAccount: null,
};
const child = Temporal.PlainDate.from('2026-01-02');
const grownUp = Temporal.PlainDate.from('2033-05-06');

describe('The record with another account', () => {
  it('of an adult keeps all else', () => {
    expect(withAccount(adult, account(2), child)).toEqual({ ...adult, ...account(2) });
  });
  it('of a minor has another account of the guardian, and their own where it is entered', () => {
    expect(withAccount(minor, account(2), child)).toEqual({ ...minor, ...account(2) });
    const both = { ...account(2), ownAccount: account(3) };
    expect(withAccount(minor, both, child)).toEqual({ ...minor, ...account(2), ownAccount: account(3) });
    const known = { ...minor, ownAccount: account(3) };
    expect(withAccount(known, account(2), child)).toMatchObject({ ownAccount: account(3) });
  });
  it('of a minor who has come of age has their own', () => {
    expect(withAccount(minor, account(2), grownUp)).toEqual({ ...minor, ownAccount: account(2) });
  });
});

it('Only a minor has a second account', () => {
  const both = { ...account(2), ownAccount: account(3) };
  expect(onlyAMinorHasASecondAccount(minor, both, child)).toBeNull();
  expect(onlyAMinorHasASecondAccount(adult, account(2), child)).toBeNull();
  expect(onlyAMinorHasASecondAccount(adult, both, child)?.code).toBe('SECOND_ACCOUNT_OF_AN_ADULT');
  expect(onlyAMinorHasASecondAccount(minor, both, grownUp)?.code).toBe('SECOND_ACCOUNT_OF_AN_ADULT');
});

it('The fund is paid where the settings say', () => {
  const fund = { relation: 'SOCIAL_SECURITY_FUND' };
  expect(theFundIsPaidWhereTheSettingsSay(fund, account(2), account(2))).toBeNull();
  expect(theFundIsPaidWhereTheSettingsSay(fund, account(3), account(2))?.code).toBe('FUND_ACCOUNT_DIFFERS');
  expect(theFundIsPaidWhereTheSettingsSay(fund, account(2), null)?.code).toBe('FUND_ACCOUNT_DIFFERS');
  expect(theFundIsPaidWhereTheSettingsSay({ relation: 'WIDOW' }, account(3), account(2))).toBeNull();
});

it('The same account is no correction', () => {
  expect(anotherAccountIsEntered(adult, withAccount(adult, account(1), child))?.code).toBe(
    'ACCOUNT_UNCHANGED',
  );
  expect(anotherAccountIsEntered(adult, withAccount(adult, account(2), child))).toBeNull();
  const renamed = { ...account(1), accountName: 'CONTOH NAMA LAIN' };
  expect(anotherAccountIsEntered(adult, withAccount(adult, renamed, child))).toBeNull();
});
