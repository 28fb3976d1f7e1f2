import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '#statutory';
import type { PayeeEntry } from './payee-entry.js';
import { payeesMustBeEnteredSoundly } from './payee-entry.rules.js';
import { payeeRecord } from './payee-records.js';
import { refusalOfEntry, statedHeirs, withTheFund } from './stated-heirs.js';

const taken = { on: Temporal.PlainDate.from('2026-01-10'), law: BUILT_IN_LAW };
const adult: PayeeEntry = {
  name: 'Contoh Waris',
  relation: 'CHILD',
  bankCode: '129',
  accountNumber: '9000000001',
  accountName: 'CONTOH WARIS',
};
const guardian = { name: 'Contoh Wali', nik: '5106014508780001', basis: 'PARENT' } as const;
const child: PayeeEntry = { ...adult, birthDate: '2015-05-05', guardian };
const own = { bankCode: '008', accountNumber: '1450000000009', accountName: 'CONTOH ANAK' };

const refusal = (...payees: PayeeEntry[]) => payeesMustBeEnteredSoundly({ payees }, taken);

describe('A payee is entered', () => {
  it.each<[string, PayeeEntry]>([
    ['of age, by name alone', adult],
    ['of age, with a NIK of 1978', { ...adult, nik: '5106014508780001' }],
    ['of age, with the birth date', { ...adult, birthDate: '2008-01-10' }],
    ['a minor with a parent', child],
    [
      'a minor with a guardian by decree',
      { ...child, guardian: { ...guardian, basis: 'DECREE', decree: '12/Pdt.P/2025/PN Bli' } },
    ],
    ['a minor with an account for later', { ...child, ownAccount: own }],
    ['a minor whose NIK agrees', { ...child, nik: '5106010505150001' }],
    [
      'old, with a NIK that could be a child’s',
      { ...adult, nik: '5106010505150001', birthDate: '1915-05-05' },
    ],
  ])('%s', (_how, entry) => {
    expect(refusal(entry)).toBeNull();
  });

  it.each<[string, Partial<PayeeEntry>, string]>([
    ['a minor by the birth date has no guardian', { guardian: undefined }, 'GUARDIAN_MISSING'],
    ['a guardian has no birth date beside it', { birthDate: undefined }, 'PAYEE_BIRTH_DATE_MISSING'],
    [
      'the NIK may be a child’s',
      { birthDate: undefined, guardian: undefined, nik: '5106010505150001' },
      'PAYEE_BIRTH_DATE_MISSING',
    ],
    [
      'the NIK is of somebody who turns 18 tomorrow',
      { birthDate: undefined, guardian: undefined, nik: '5106011101080001' },
      'PAYEE_BIRTH_DATE_MISSING',
    ],
    ['an adult has a guardian', { birthDate: '2008-01-10' }, 'GUARDIAN_OF_AN_ADULT'],
    [
      'an adult has a second account',
      { birthDate: undefined, guardian: undefined, ownAccount: own },
      'GUARDIAN_OF_AN_ADULT',
    ],
    ['the birth date is tomorrow', { birthDate: '2026-01-11' }, 'PAYEE_NOT_BORN'],
    ['the decree has no number', { guardian: { ...guardian, basis: 'DECREE' } }, 'GUARDIAN_DECREE_MISSING'],
    ['the NIK cannot be read', { nik: '5106014199780001' }, 'PAYEE_NIK_UNREADABLE'],
    [
      'the NIK of the guardian cannot be read',
      { guardian: { ...guardian, nik: '5106014199780001' } },
      'GUARDIAN_NIK_UNREADABLE',
    ],
    ['an officer types the fund', { relation: 'SOCIAL_SECURITY_FUND' }, 'FUND_IS_NOT_TYPED'],
  ])('and refused where %s, by the number of the payee', (_why, change, code) => {
    expect(refusal(adult, { ...child, ...change })).toMatchObject({ code, values: { payee: 2 } });
  });

  it('and a NIK of somebody who turned 18 today asks for nothing', () => {
    expect(refusal({ ...adult, nik: '5106011001080001' })).toBeNull();
  });

  it('whose guardian is missing is told the rule and how well it is known', () => {
    expect(refusal({ ...child, guardian: undefined })?.values).toMatchObject({
      why: { en: 'An heir who is a minor is paid through a guardian; none is named' },
      mark: 'UNCONFIRMED',
    });
  });
});

describe('The record of a payee', () => {
  const id = '01990000-0000-7000-8000-000000000501' as never;

  it('holds the birth date and the guardian of a minor', () => {
    expect(payeeRecord(id, { ...child, ownAccount: own }, taken.on)).toMatchObject({
      kind: 'MinorPayeeRecord',
      data: { birthDate: '2015-05-05', guardian: { ...guardian, decree: null }, ownAccount: own, nik: null },
    });
  });

  it('and of an adult no birth date', () => {
    const record = payeeRecord(id, { ...adult, birthDate: '1990-05-05' }, taken.on);
    expect(record.kind).toBe('PayeeRecord');
    expect(record.data).not.toHaveProperty('birthDate');
  });
});

describe('What is said of the heirs', () => {
  it('is the first rank by the certificate, where a form does not ask', () => {
    expect(statedHeirs('death', undefined)).toEqual({
      proof: 'HEIR_CERTIFICATE',
      rank: 1,
      emptyRanks: [],
    });
    expect(statedHeirs('recovered', undefined)).toBeNull();
    expect(statedHeirs('death', { proof: 'NO_HEIRS', emptyRanks: [1] })).toEqual({
      proof: 'NO_HEIRS',
      rank: null,
      emptyRanks: [1],
    });
  });

  it('adds the fund where there are none, to the account of the settings alone', () => {
    const nobody = statedHeirs('death', { proof: 'NO_HEIRS' });
    const entry = { payees: [adult], narrative: '' };
    expect(withTheFund([adult], nobody, own)).toEqual([
      adult,
      { ...own, name: 'CONTOH ANAK', relation: 'SOCIAL_SECURITY_FUND' },
    ]);
    expect(withTheFund([adult], statedHeirs('death', undefined), own)).toEqual([adult]);
    expect(refusalOfEntry(entry, nobody, { ...taken, fund: null })).toMatchObject({
      code: 'FUND_ACCOUNT_NOT_SET',
    });
    expect(refusalOfEntry(entry, nobody, { ...taken, fund: own })).toBeNull();
  });
});
