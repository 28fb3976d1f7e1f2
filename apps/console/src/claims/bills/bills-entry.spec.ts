import { describe, expect, it } from '@jest/globals';
import { keyOfBills } from './bills-decision.js';
import { type BillsTyped, billsFaults, billsOf, billsToCorrect, NEW_BILLS, placeIn } from './bills-entry.js';

const row = { kind: 'medical' as const, reference: ' RS/2 ', amount: '5.000.000', referencePrice: '' };
const typed: BillsTyped = { ...NEW_BILLS, costs: [row], hasReceipts: true };

describe('Bills that an officer types', () => {
  it('bring something, are whole and come with their receipts', () => {
    expect(billsFaults(NEW_BILLS)).toEqual({ stmbDays: 'nothing' });
    expect(billsFaults({ ...typed, hasReceipts: false, stmbDays: 'x' })).toEqual({
      ...{ stmbDays: 'days', documents: 'receipts' },
    });
    expect(billsFaults({ ...typed, costs: [row, { ...row, reference: '', amount: '' }] })).toEqual({
      ...{ 'costs.1.reference': 'reference', 'costs.1.amount': 'amount' },
    });
    expect(billsOf({ ...typed, hasReceipts: false })).toBeNull();
  });

  it('are sent without days that stay as they are', () => {
    expect(billsOf(typed)).toEqual({
      costs: [{ kind: 'medical', reference: 'RS/2', amount: 5_000_000 }],
      documents: ['RECEIPTS'],
    });
    expect(billsOf({ ...NEW_BILLS, stmbDays: '30' })).toEqual({ costs: [], stmbDays: 30, documents: [] });
  });

  it('of a batch that is put right begin with those that it counts, and may end with none', () => {
    const costs = [
      { kind: 'prosthesis' as const, reference: 'PR-1', amount: 9_000_000, referencePrice: 8_000_000 },
    ];
    const filled = billsToCorrect({ batch: 1, costs, jasaRaharja: [], invoices: [] });
    expect(billsOf({ ...filled, hasReceipts: true })).toMatchObject({ corrects: 1, costs });
    expect(billsOf({ ...filled, costs: [] })).toEqual({ corrects: 1, costs: [], documents: [] });
  });

  it('are refused at the field that is to blame', () => {
    const place = placeIn({ costs: [row, { ...row, reference: 'RS/3' }] });
    expect(place({ code: 'BILL_COUNTED_ALREADY', values: { reference: 'RS/3' } })).toBe('costs.1.reference');
    expect(place({ code: 'BILL_COUNTED_ALREADY', values: { reference: 'RS/4' } })).toBeNull();
    expect(place({ code: 'RECEIPTS_NEEDED', values: {} })).toBe('documents');
    expect(place({ code: 'NOT_AT_THIS_STAGE', values: {} })).toBeNull();
  });

  it('have a key for each thing that is decided of them', () => {
    const bills = { costs: [], stmbDays: 30, documents: [] };
    const keys = [
      keyOfBills({ action: 'enterBills', bills }),
      keyOfBills({ action: 'enterBills', bills: { ...bills, stmbDays: 31 } }),
      keyOfBills({ action: 'verifyBills', batch: 2 }),
      keyOfBills({ action: 'declineBills', batch: 2, reason: 'BILL_UNREADABLE' }),
      keyOfBills({ action: 'declineBills', batch: 3, reason: 'BILL_UNREADABLE' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
