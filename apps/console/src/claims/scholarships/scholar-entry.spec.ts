import { describe, expect, it } from '@jest/globals';
import { NO_SCHOLAR, placeOfRefusal, type ScholarTyped, scholarFaults, scholarOf } from './scholar-entry.js';

const TODAY = '2026-11-20';
const childId = '01a1fe41-e756-7419-9a48-fc1ab4232343';
const guardian = { name: 'Contoh Wali', nik: '5106014101809001', basis: 'PARENT', decree: '' } as const;
const child: ScholarTyped = {
  childId: '',
  row: {
    ...NO_SCHOLAR.row,
    ...{ name: ' Contoh Anak ', nik: '5106 0141 0115 9001', birthDate: '2015-03-01' },
    ...{ bankCode: '129', accountNumber: '0110 2000', accountName: 'CONTOH WALI', guardian },
  },
};

describe('A child with a scholarship', () => {
  it('needs who it is, an account, and a guardian while it is a minor', () => {
    expect(scholarFaults(child, TODAY)).toEqual({});
    expect(scholarFaults(NO_SCHOLAR, TODAY)).toMatchObject({
      'payees.0.name': 'name',
      'payees.0.nik': 'nik',
      'payees.0.birthDate': 'birthDate',
      'payees.0.accountNumber': 'account',
      'payees.0.guardian.name': 'fillIn',
    });
    const unborn = { ...child, row: { ...child.row, birthDate: '2026-11-21' } };
    expect(scholarFaults(unborn, TODAY)).toEqual({ 'payees.0.birthDate': 'future' });
    expect(scholarOf(unborn, TODAY)).toBeNull();
  });

  it('is sent without the guardian once it receives in person', () => {
    expect(scholarOf(child, TODAY)).toMatchObject({
      ...{ name: 'Contoh Anak', nik: '5106014101159001', accountNumber: '01102000' },
      guardian: { name: 'Contoh Wali', basis: 'PARENT' },
    });
    const grown = { ...child, row: { ...child.row, isMinor: false } };
    expect(scholarOf(grown, TODAY)).not.toHaveProperty('guardian');
  });

  it('is a new one unless it is named', () => {
    expect(scholarOf(child, TODAY)).not.toHaveProperty('childId');
    expect(scholarOf({ ...child, childId }, TODAY)?.childId).toBe(childId);
  });

  it('is refused at the field that is to blame', () => {
    expect(placeOfRefusal({ code: 'SCHOLAR_ENTERED_ALREADY', values: {} })).toBe('payees.0.nik');
    expect(placeOfRefusal({ code: 'GUARDIAN_OF_AN_ADULT', values: { payee: 1 } })).toBe('payees.0.isMinor');
    expect(placeOfRefusal({ code: 'SCHOLARSHIP_CHILDREN_FULL', values: { most: 2 } })).toBeNull();
  });
});
