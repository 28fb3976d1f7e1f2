import { describe, expect, it } from '@jest/globals';
import { type LossRow, NO_LOSS } from '../losses/loss-row.js';
import { type Entry, NO_COST, newEntry, previewOf, submissionOf } from './entry.js';
import { faultsOf, samePath, stepOf, stepsOf } from './faults.js';
import { NO_PAYEE } from './payee-row.js';

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
  heirs: { proof: 'HEIR_CERTIFICATE', rank: 1, emptyRanks: [] },
};
const accident: Entry = { ...death, programme: 'JKK', outcome: 'recovered' };
const thumb: LossRow = { ...NO_LOSS, part: 'thumb', asks: 'SIDED', side: 'right' };
const disabled: Entry = { ...accident, outcome: 'disability', losses: [thumb] };

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

  it('is that neither costs nor days are claimed, of a recovery alone', () => {
    expect(faultsOf(accident, '2025-11-20')).toEqual({ stmbDays: 'nothing' });
    expect(faultsOf({ ...accident, stmbDays: '12' }, '2025-11-20')).toEqual({});
    for (const outcome of ['death', 'total-permanent', 'disability'] as const)
      expect(faultsOf({ ...accident, outcome }, '2025-11-20')).toEqual({});
  });

  it('stands at each cost and each payee', () => {
    const costs = [
      { ...NO_COST, reference: 'A 1', amount: '1.000.000' },
      { ...NO_COST, reference: 'A1' },
    ];
    const payees = [PAYEE, { ...PAYEE, nik: '123', weight: '0', accountNumber: '12', email: 'a@b' }];
    expect(faultsOf({ ...accident, costs, payees }, '2025-11-20')).toEqual({
      'costs.0.reference': 'reference',
      'costs.1.amount': 'amount',
      'payees.1.nik': 'nik',
      'payees.1.weight': 'weight',
      'payees.1.accountNumber': 'account',
      'payees.1.email': 'email',
    });
  });

  it('stands at each loss, of a partial disability alone', () => {
    const losses = [thumb, NO_LOSS, { ...thumb, side: '' as const }];
    expect(faultsOf({ ...disabled, losses }, '2025-11-20')).toEqual({
      'disabilities.1.part': 'choose',
      'disabilities.2.side': 'choose',
    });
    expect(faultsOf({ ...disabled, outcome: 'total-permanent', losses }, '2025-11-20')).toEqual({});
  });

  it('is a prosthesis without the price of the referral hospital', () => {
    const costs = [{ ...NO_COST, kind: 'prosthesis' as const, reference: 'P1', amount: '9.000.000' }];
    expect(faultsOf({ ...accident, costs }, '2025-11-20')).toEqual({ 'costs.0.referencePrice': 'amount' });
  });

  it('is found on the step that asks for it', () => {
    expect(
      ['eventDate', 'payees.0.nik', 'costs.1.amount', 'stmbDays', 'disabilities.0.part'].map(stepOf),
    ).toEqual([...['event', 'payees', 'costs', 'costs', 'event']]);
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

  it('has the e-mail address of a payee who gave one', () => {
    const payees = [{ ...PAYEE, email: ' waris@contoh.example ' }];
    expect(faultsOf({ ...death, payees }, '2025-11-20')).toEqual({});
    expect(submissionOf({ ...death, payees }).payees).toMatchObject([{ email: 'waris@contoh.example' }]);
  });

  it('has the losses of a partial disability, and a reference price of a prosthesis alone', () => {
    const costs = [
      { ...NO_COST, kind: 'prosthesis' as const, reference: 'P1', amount: '9', referencePrice: '8.000.000' },
      { ...NO_COST, reference: 'A1', amount: '9', referencePrice: '8' },
    ];
    expect(submissionOf({ ...disabled, costs, hand: 'left' })).toMatchObject({
      outcome: 'disability',
      disabilities: [{ part: 'thumb', kind: 'anatomical', side: 'right', handedness: 'left' }],
      costs: [
        { kind: 'prosthesis', reference: 'P1', amount: 9, referencePrice: 8_000_000 },
        { kind: 'medical', reference: 'A1', amount: 9 },
      ],
    });
    expect(submissionOf({ ...disabled, costs }).costs[1]).not.toHaveProperty('referencePrice');
    expect(submissionOf({ ...disabled, outcome: 'recovered' }).disabilities).toEqual([]);
  });

  it('for a preview has no name and nothing half typed', () => {
    const asked = previewOf({ ...accident, eventDate: '2025-1', costs: [NO_COST], personId: '' });
    expect(asked).toEqual({
      ...{ programme: 'JKK', outcome: 'recovered', documents: ['KTP_HEIR'], costs: [], stmbDays: 0 },
      ...{ disabilities: [], jasaRaharja: [], invoices: [], payees: [{ relation: 'CHILD', weight: 1 }] },
    });
  });

  it('for a preview leaves out a loss that is not named yet', () => {
    const unpriced = { ...NO_COST, kind: 'prosthesis' as const, reference: 'P1', amount: '9' };
    const asked = previewOf({ ...disabled, losses: [NO_LOSS, thumb], costs: [unpriced] });
    expect(asked.disabilities).toMatchObject([{ part: 'thumb' }]);
    expect(asked.costs).toEqual([]);
  });

  it('for a preview names the returned claim, which would else count as its own duplicate', () => {
    expect(previewOf({ ...death, resubmits: 'c1' })).toMatchObject({ claimId: 'c1' });
    expect(previewOf(death)).not.toHaveProperty('claimId');
  });
});
