import { describe, expect, it } from '@jest/globals';
import { order, payoutId } from '../payment/payment.samples.js';
import type { PaymentRow } from '../show-payments/payment.project.js';
import { cell, nominativeCsv } from './nominative-csv.js';
import { type ListedPayment, nominativeList } from './nominative-list.js';
import type { PayoutRow } from './payout.project.js';

const { paymentId, claimId, shareId, amount, payeeId, record } = order;
const payout: PayoutRow = {
  payout_id: payoutId,
  status: 'Prepared',
  lines: [{ paymentId, claimId, shareId, amount, payeeId, record, nameMatch: 'CLOSE' }],
  control_total: 42_000_000,
  list_digest: 'c'.repeat(64),
  funds_available: 50_000_000,
  prepared_by: 'preparer',
  prepared_at: '2025-12-01T01:00:00+00:00',
  approved_by: null,
  approved_at: null,
  cancelled_by: null,
  cancelled_at: null,
  cancel_reason: null,
  prepared_position: 7,
};
const payee = {
  name: 'Contoh "Satu", Ni',
  bankCode: '129',
  accountNumber: '9000000001',
  accountName: 'CONTOH SATU',
  guardianName: null,
};
const payment = {
  ...{ receipt_number: 'JKM-2025-000001', programme: 'JKM' },
  ...{ amount: 42_000_000, kept: 1_000_000 },
} as PaymentRow;
const listed = (change: Partial<ListedPayment> = {}) =>
  new Map<string, ListedPayment>([[paymentId, { payment, payee, ...change }]]);

describe('the nominative list', () => {
  const list = nominativeList(payout, listed());

  it('shows who gets what, and of the account only its end', () => {
    expect(list.lines).toEqual([
      {
        paymentId,
        receiptNumber: 'JKM-2025-000001',
        benefit: 'JKM',
        payeeName: 'Contoh "Satu", Ni',
        guardianName: null,
        bankCode: '129',
        account: '******0001',
        ...{ gross: 43_000_000, kept: 1_000_000, amount: 42_000_000 },
        nameMatch: 'CLOSE',
        rail: 'BI_FAST',
      },
    ]);
    expect(list).toMatchObject({ count: 1, controlTotal: 42_000_000, preparedAt: '2025-12-01T01:00:00Z' });
    expect(JSON.stringify(list)).not.toContain('9000000001');
  });
  it('shows what was kept when it was made, also when more was kept after it was cancelled', () => {
    const later = { ...payment, amount: 40_000_000, kept: 3_000_000 };
    const [line] = nominativeList(payout, listed({ payment: later })).lines;
    expect(line).toMatchObject({ gross: 43_000_000, kept: 1_000_000, amount: 42_000_000 });
  });
  it('has one hash for the same list, whatever happened to it since', () => {
    const later = {
      ...payout,
      status: 'Approved' as const,
      approved_by: 'approver',
      approved_at: '2025-12-02T00:00Z',
    };
    expect(nominativeList(later, listed()).shownHash).toBe(list.shownHash);
  });
  it.each<[string, PayoutRow, Map<string, ListedPayment>]>([
    ['another payee', payout, listed({ payee: { ...payee, name: 'Contoh Dua' } })],
    ['more kept of the share', payout, listed({ payment: { ...payment, kept: 2_000_000 } })],
    ['another guardian', payout, listed({ payee: { ...payee, guardianName: 'Contoh Wali' } })],
    ['another account', payout, listed({ payee: { ...payee, accountNumber: '9000000002' } })],
    ['no payee any more', payout, listed({ payee: null })],
    ['another total', { ...payout, control_total: 1 }, listed()],
    ['another digest', { ...payout, list_digest: 'd'.repeat(64) }, listed()],
  ])('has another hash with %s', (_change, changed, payees) => {
    expect(nominativeList(changed, payees).shownHash).not.toBe(list.shownHash);
  });
  it('can be downloaded', () => {
    expect(nominativeCsv(list)).toBe(
      'no,nomor_resi,manfaat,penerima,melalui_wali,bank,rekening,bagian_rupiah,ditahan_rupiah,jumlah_rupiah,kode_cocok_nama,cocok_nama\r\n' +
        '1,JKM-2025-000001,JKM,"Contoh ""Satu"", Ni",,129,******0001,43000000,1000000,42000000,CLOSE,Nama rekening mirip; periksa sebelum menyetujui\r\n' +
        ',,,,,,TOTAL,43000000,1000000,42000000,,\r\n',
    );
  });
});

describe('a cell', () => {
  it.each([
    ['Contoh', 'Contoh'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+62', "'+62"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['a\r\nb', '"a\r\nb"'],
  ])('%j is written %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });
});
