import { describe, expect, it } from '@jest/globals';
import { type InvoiceId, rupiah } from '#kernel';
import { type InvoiceOfMonth, invoiceToSettle } from './settle.js';

const open = (id: string, amount: number): InvoiceOfMonth => ({
  invoiceId: id as InvoiceId,
  amount: rupiah(amount),
  reference: null,
});
const paid = (id: string, amount: number, reference: string) => ({ ...open(id, amount), reference });
const receipt = { amount: rupiah(100), reference: 'A' };

describe('the invoice that a receipt is for', () => {
  it('is the open one of the amount', () => {
    expect(invoiceToSettle([open('1', 300), open('2', 100)], receipt)).toEqual({
      outcome: 'settles',
      invoiceId: '2',
    });
  });

  it('is the one already paid by this receipt, before any open one', () => {
    expect(invoiceToSettle([open('1', 100), paid('2', 100, 'A')], receipt)).toEqual({
      outcome: 'settles',
      invoiceId: '2',
    });
  });

  it.each([
    ['no invoice of the month', [], 'INVOICE_NOT_ISSUED'],
    ['an open one of another amount', [open('1', 101)], 'AMOUNT_DIFFERS'],
    ['one paid by another receipt', [paid('1', 100, 'B')], 'INVOICE_ALREADY_PAID'],
  ])('is none with %s', (_what, invoices, code) => {
    expect(invoiceToSettle(invoices, receipt)).toMatchObject({ outcome: 'refused', refusal: { code } });
  });
});
