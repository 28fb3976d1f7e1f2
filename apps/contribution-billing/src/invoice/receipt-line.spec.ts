import { describe, expect, it } from '@jest/globals';
import { type InvoiceId, rupiah } from '#kernel';
import { readReceipt } from './receipt-line.js';
import { settleInTurn } from './settle.js';

const good = {
  kode_pembayar: 'DESA-5106042001',
  bulan: '2025-06',
  jumlah: '1680000',
  diterima: '2025-06-10',
  referensi: 'TRX-1',
};

describe('a line of a receipt file', () => {
  it('is a receipt', () => {
    expect(readReceipt(good)).toEqual({
      receipt: {
        payerCode: 'DESA-5106042001',
        month: '2025-06',
        amount: 1_680_000,
        receivedOn: Temporal.PlainDate.from('2025-06-10'),
        reference: 'TRX-1',
      },
    });
  });

  it.each([
    ['a month in words', { bulan: 'Juni 2025' }, 'bulan', 'MONTH_UNREADABLE'],
    ['a thirteenth month', { bulan: '2025-13' }, 'bulan', 'MONTH_UNREADABLE'],
    ['an amount with dots', { jumlah: '1.680.000' }, 'jumlah', 'AMOUNT_NOT_WHOLE_RUPIAH'],
    ['a negative amount', { jumlah: '-1' }, 'jumlah', 'AMOUNT_NOT_WHOLE_RUPIAH'],
    ['31 June', { diterima: '2025-06-31' }, 'diterima', 'DATE_UNREADABLE'],
    ['no reference', { referensi: '' }, 'referensi', 'REFERENCE_UNREADABLE'],
  ])('with %s says which column', (_what, changed, column, code) => {
    expect(readReceipt({ ...good, ...changed })).toEqual({ faults: [{ column, code }] });
  });

  it('says everything that is wrong with it', () => {
    expect(readReceipt({ ...good, bulan: '?', jumlah: '?' })).toMatchObject({
      faults: [{ column: 'bulan' }, { column: 'jumlah' }],
    });
  });
});

describe('receipts of one payer and month', () => {
  const invoices = ['first', 'further'].map(id => ({
    invoiceId: id as InvoiceId,
    amount: rupiah(100),
    reference: null,
  }));
  const told = (reference: string) => ({ receipt: { amount: rupiah(100), reference }, invoices });

  it('pay one invoice each, and a third finds none open', () => {
    expect(settleInTurn([told('A'), told('B'), told('C')])).toMatchObject([
      { outcome: 'settles', invoiceId: 'first' },
      { outcome: 'settles', invoiceId: 'further' },
      { outcome: 'refused', refusal: { code: 'INVOICE_ALREADY_PAID' } },
    ]);
  });

  it('told twice pay one', () => {
    expect(settleInTurn([told('A'), told('A')])).toMatchObject([
      { invoiceId: 'first' },
      { invoiceId: 'first' },
    ]);
  });
});
