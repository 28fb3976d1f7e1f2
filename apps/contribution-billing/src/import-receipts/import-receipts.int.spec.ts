import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, DEAF, type TestClient, type TestService } from '#testing';
import { ContributionBillingModule } from '../contribution-billing.module.js';
import { database } from '../database.js';
import { arrive, type Cohort, cohort, enrolled, payerRegistered } from '../testing-enrollment.js';

let service: TestService;
let officer: TestClient;
beforeAll(async () => {
  service = await bootForTest(ContributionBillingModule, database, DEAF);
  officer = service.as('petugas.iuran', 'billing-officer');
});
afterAll(() => service.close());

async function billed(size: number, ...months: string[]): Promise<Cohort & { invoices: string[] }> {
  const village = cohort(size);
  await arrive(service, payerRegistered(village), enrolled(village));
  for (const month of months)
    await officer.post('/api/invoices', { month, issuedOn: `${month}-01`, payerId: village.payerId });
  const { body } = await officer.get(`/api/invoices?payer=${village.payerCode}`);
  return { ...village, invoices: body.items.map(({ invoiceId }: { invoiceId: string }) => invoiceId) };
}
const HEADER = 'kode_pembayar;bulan;jumlah;diterima;referensi';
const file = (...lines: string[]): string => [HEADER, ...lines].join('\n');
const coveredIn = (payerId: string) =>
  rows<{ month: string; members: number }>(
    service.database.dataSource,
    `SELECT data->>'month' AS month, json_array_length(data->'members') AS members FROM events
     WHERE type = 'MonthsCovered' AND data->>'payerId' = $1 ORDER BY position`,
    [payerId],
  );

describe('A payment', () => {
  const payment = { amount: 33_600, receivedOn: '2025-06-10', reference: 'TRX-1' };

  it('of an invoice covers its month for each member, and told again changes nothing', async () => {
    const village = await billed(2, '2025-06');
    const path = `/api/invoices/${village.invoices[0]}/payments`;
    expect(await officer.post(path, payment)).toMatchObject({ status: 201, body: { paid: true } });
    expect((await officer.post(path, payment)).body).toMatchObject({ paid: false });
    expect(await coveredIn(village.payerId)).toEqual([{ month: '2025-06', members: 2 }]);
    const { body } = await officer.get(`/api/coverage/${village.members[0]?.membershipId}`);
    expect(body.months).toMatchObject([
      {
        month: '2025-06',
        amount: 16_800,
        dueOn: '2025-06-16',
        receivedOn: '2025-06-10',
        payerCode: village.payerCode,
      },
    ]);
  });

  it.each([
    ['of another amount', { amount: 33_601 }, 'AMOUNT_DIFFERS', { expected: 33_600, amount: 33_601 }],
    ['of a day to come', { receivedOn: '2999-01-01' }, 'RECEIVED_IN_FUTURE', {}],
    ['without a reference', { reference: '' }, 'REQUEST_INVALID', {}],
  ])('%s is refused', async (_what, changed, code, values) => {
    const village = await billed(2, '2025-06');
    const path = `/api/invoices/${village.invoices[0]}/payments`;
    expect((await officer.post(path, { ...payment, ...changed })).body).toMatchObject({ code, values });
    expect(await coveredIn(village.payerId)).toEqual([]);
  });

  it('of an invoice that is paid or does not exist is refused', async () => {
    const village = await billed(2, '2025-06');
    const path = `/api/invoices/${village.invoices[0]}/payments`;
    await officer.post(path, payment);
    expect((await officer.post(path, { ...payment, reference: 'TRX-2' })).body).toMatchObject({
      code: 'INVOICE_ALREADY_PAID',
      values: { reference: 'TRX-1' },
    });
    expect((await officer.post(`/api/invoices/${village.payerId}/payments`, payment)).body.code).toBe(
      'INVOICE_NOT_FOUND',
    );
  });
});

describe('A receipt file', () => {
  it('pays what it can and says line, column and both amounts of what it cannot', async () => {
    const [good, wrong] = [await billed(100, '2025-06', '2025-07'), await billed(3, '2025-06')];
    const content = file(
      `${good.payerCode};2025-06;1680000;2025-06-10;TRX-6`,
      `${wrong.payerCode};2025-06;50399;2025-06-10;TRX-6`,
      `${good.payerCode};2025-08;1680000;2025-08-10;TRX-8`,
      'DESA-TIDAK-ADA;2025-06;1680000;2025-06-10;TRX-6',
      `${good.payerCode};2025-07;1.680.000;2025-07-10;TRX-7`,
      `${good.payerCode};2025-06;1680000;2025-06-10;TRX-LAIN`,
      `${good.payerCode},2025-07,1680000,2025-07-10,TRX-7`,
    );
    const { status, body } = await officer.upload('/api/receipts', content);
    expect({ status, ...body }).toMatchObject({
      status: 201,
      rows: 7,
      paid: 1,
      unchanged: 0,
      rejected: 6,
      amount: 1_680_000,
    });
    const places = body.errors.map((error: { line: number; column: string; code: string }) => [
      error.line,
      error.column,
      error.code,
    ]);
    expect(places.toSorted((left: number[], right: number[]) => (left[0] ?? 0) - (right[0] ?? 0))).toEqual([
      [3, 'jumlah', 'AMOUNT_DIFFERS'],
      [4, 'bulan', 'INVOICE_NOT_ISSUED'],
      [5, 'kode_pembayar', 'PAYER_UNKNOWN'],
      [6, 'jumlah', 'AMOUNT_NOT_WHOLE_RUPIAH'],
      [7, 'bulan', 'INVOICE_ALREADY_PAID'],
      [8, null, 'LINE_WRONG_DELIMITER'],
    ]);
    expect(JSON.stringify(body.errors)).toMatch(/50400.*50399/);
    expect(await coveredIn(good.payerId)).toEqual([{ month: '2025-06', members: 100 }]);
  });

  it('sent again changes nothing, under the same key and under another', async () => {
    const village = await billed(100, '2025-09');
    const content = file(`${village.payerCode};2025-09;1680000;2025-09-10;TRX-9`);
    const first = await officer.upload('/api/receipts', content, 'receipts-9');
    expect(first.body).toMatchObject({ paid: 1 });
    expect((await officer.upload('/api/receipts', content, 'receipts-9')).body).toEqual(first.body);
    expect((await officer.upload('/api/receipts', content)).body).toMatchObject({ paid: 0, unchanged: 1 });
    expect(await coveredIn(village.payerId)).toHaveLength(1);
  });
});

describe('What was billed and paid', () => {
  it('is summed by month and kind of payer, in whole rupiah', async () => {
    const village = await billed(100, '2025-11');
    await officer.upload('/api/receipts', file(`${village.payerCode};2025-11;1680000;2025-11-10;TRX-11`));
    await billed(50, '2025-11');
    expect((await officer.get('/api/invoices/totals?month=2025-11')).body).toEqual({
      items: [
        {
          month: '2025-11',
          payerKind: 'APBDES',
          invoices: 2,
          members: 150,
          billed: 2_520_000,
          paid: 1_680_000,
        },
      ],
    });
    expect((await officer.get('/api/invoices?month=2025-11&status=open')).body.items).toHaveLength(1);
  });
});
