import { describe, expect, it } from '@jest/globals';
import { type Entry, NO_COST, NO_PAYEE, newEntry, previewOf, submissionOf } from './entry.js';
import { faultsOf, samePath, stepOf, stepsOf } from './faults.js';

const PAYEE = {
  ...NO_PAYEE,
  ...{
    name: ' Waris ',
    relation: 'CHILD',
    bankCode: '129',
    accountNumber: '0110 2000',
    accountName: 'WARIS',
  },
};
const death: Entry = {
  ...newEntry('p'),
  ...{ eventDate: '2025-11-20', narrative: 'Sakit', payees: [PAYEE], documents: ['KTP_HEIR'] },
};
const accident: Entry = { ...death, programme: 'JKK', outcome: 'recovered' };

describe('What is wrong with an entry', () => {
  it('is nothing when everything is there', () => {
    expect(faultsOf(death, '2025-11-20')).toEqual({});
  });

  it('is named by field: person, date, narrative', () => {
    const faults = faultsOf(
      { ...death, personId: '', eventDate: '2025-11-21', narrative: ' ' },
      '2025-11-20',
    );
    expect(faults).toEqual({ personId: 'person', eventDate: 'future', narrative: 'narrative' });
    expect(faultsOf({ ...death, eventDate: '' }, '2025-11-20')).toEqual({ eventDate: 'date' });
  });

  it('is that neither costs nor days are claimed, for JKK alone', () => {
    expect(faultsOf(accident, '2025-11-20')).toEqual({ stmbDays: 'nothing' });
    expect(faultsOf({ ...accident, stmbDays: '12' }, '2025-11-20')).toEqual({});
  });

  it('stands at each cost and each payee', () => {
    const costs = [
      { ...NO_COST, reference: 'A 1', amount: '1.000.000' },
      { ...NO_COST, reference: 'A1' },
    ];
    const payees = [PAYEE, { ...PAYEE, nik: '123', weight: '0', accountNumber: '12' }];
    expect(faultsOf({ ...accident, costs, payees }, '2025-11-20')).toEqual({
      'costs.0.reference': 'reference',
      'costs.1.amount': 'amount',
      'payees.1.nik': 'nik',
      'payees.1.weight': 'weight',
      'payees.1.accountNumber': 'account',
    });
  });

  it('is found on the step that asks for it', () => {
    expect(['eventDate', 'payees.0.nik', 'costs.1.amount', 'stmbDays'].map(stepOf)).toEqual([
      ...['event', 'payees', 'costs', 'costs'],
    ]);
    expect(samePath('payees[0].name')).toBe('payees.0.name');
    expect(stepsOf(death)).not.toContain('costs');
  });
});

describe('What is sent', () => {
  it('has numbers without points and spaces, no empty NIK, and no costs for JKM', () => {
    const costs = [{ ...NO_COST, reference: 'A1', amount: '1.250.000' }];
    expect(submissionOf({ ...accident, costs }).costs).toEqual([
      { kind: 'medical', reference: 'A1', amount: 1_250_000 },
    ]);
    expect(submissionOf({ ...death, costs })).toMatchObject({ costs: [], stmbDays: 0 });
    expect(submissionOf(death).payees).toEqual([
      {
        ...{ name: 'Waris', relation: 'CHILD', weight: 1, bankCode: '129' },
        ...{ accountNumber: '01102000', accountName: 'WARIS' },
      },
    ]);
  });

  it('for a preview has no name and nothing half typed', () => {
    const asked = previewOf({ ...accident, eventDate: '2025-1', costs: [NO_COST], personId: '' });
    expect(asked).toEqual({
      ...{ programme: 'JKK', outcome: 'recovered', documents: ['KTP_HEIR'], costs: [], stmbDays: 0 },
      payees: [{ relation: 'CHILD', weight: 1 }],
    });
  });

  it('for a preview names the returned claim, which would else count as its own duplicate', () => {
    expect(previewOf({ ...death, resubmits: 'c1' })).toMatchObject({ claimId: 'c1' });
    expect(previewOf(death)).not.toHaveProperty('claimId');
  });
});
