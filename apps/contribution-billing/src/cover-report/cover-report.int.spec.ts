import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootForTest, DEAF, type TestClient, type TestService } from '#testing';
import { ContributionBillingModule } from '../contribution-billing.module.js';
import { database } from '../database.js';
import { arrive, cohort, enrolled, payerRegistered } from '../testing-enrollment.js';

const large = cohort(3, { payerCode: 'DESA-1', name: 'Desa Satu', regionCode: '5106042001' });
const paid = cohort(2, { payerCode: 'DESA-2', name: null, regionCode: '5106042002' });
const other = cohort(1, { payerCode: 'WADAH-1', kind: 'WADAH', name: 'Wadah', regionCode: '5171' });
const later = cohort(1, { payerCode: 'DESA-9', startsOn: '2025-07-01' });

let service: TestService;
let officer: TestClient;
beforeAll(async () => {
  service = await bootForTest(ContributionBillingModule, database, DEAF);
  officer = service.as('petugas.iuran', 'billing-officer');
  for (const one of [large, paid, other, later]) await arrive(service, payerRegistered(one), enrolled(one));
  const june = { month: '2025-06', issuedOn: '2025-06-01' };
  for (const { payerId } of [large, paid]) await officer.post('/api/invoices', { ...june, payerId });
  const { body } = await officer.get('/api/invoices?payer=DESA-2');
  await officer.post(`/api/invoices/${body.items[0].invoiceId}/payments`, {
    amount: 33_600,
    receivedOn: '2025-06-20',
    reference: 'TRX-1',
  });
}, 30_000);
afterAll(() => service.close());

const report = async (query = '') => (await officer.get(`/api/coverage?month=2025-06${query}`)).body;
const codes = ({ items }: { items: { payerCode: string }[] }) => items.map(({ payerCode }) => payerCode);

describe('The cover of a month', () => {
  it('is told by payer: active, billed, paid, due and late', async () => {
    const { items, totals, next } = await report();
    expect(next).toBeNull();
    expect(items).toEqual([
      {
        ...{ payerId: large.payerId, payerCode: 'DESA-1', payerName: 'Desa Satu', kind: 'APBDES' },
        ...{ regionCode: '5106042001', members: 3, billed: 3, paid: 0, notPaid: 3, perMille: 0 },
        ...{ amountBilled: 50_400, amountReceived: 0, dueOn: '2025-06-16', daysLate: expect.any(Number) },
      },
      {
        ...{ payerId: paid.payerId, payerCode: 'DESA-2', payerName: 'DESA-2', kind: 'APBDES' },
        ...{ regionCode: '5106042002', members: 2, billed: 2, paid: 2, notPaid: 0, perMille: 1_000 },
        ...{ amountBilled: 33_600, amountReceived: 33_600, dueOn: '2025-06-16', daysLate: 4 },
      },
      {
        ...{ payerId: other.payerId, payerCode: 'WADAH-1', payerName: 'Wadah', kind: 'WADAH' },
        ...{ regionCode: '5171', members: 1, billed: 0, paid: 0, notPaid: 1, perMille: 0 },
        ...{ amountBilled: 0, amountReceived: 0, dueOn: null, daysLate: 0 },
      },
    ]);
    expect(items[0].daysLate).toBeGreaterThan(100);
    expect(totals).toEqual({
      ...{ payers: 3, members: 6, billed: 5, paid: 2, notPaid: 4, late: 2, perMille: 333 },
      ...{ amountBilled: 84_000, amountReceived: 33_600 },
    });
  });

  it('is chosen by kind and by the beginning of the region', async () => {
    expect(codes(await report('&kind=WADAH'))).toEqual(['WADAH-1']);
    const regency = await report('&region=5106');
    expect(codes(regency)).toEqual(['DESA-1', 'DESA-2']);
    expect(regency.totals).toMatchObject({ payers: 2, members: 5, perMille: 400 });
    expect(await report('&region=99')).toMatchObject({ items: [], totals: { payers: 0, perMille: null } });
  });

  it('is paged in the order that is asked for', async () => {
    const all = async (sort: string) => {
      const [first] = [await report(`&sort=${sort}&limit=2`)];
      return [...codes(first), ...codes(await report(`&sort=${sort}&limit=2&after=${first.next}`))];
    };
    expect(await all('code')).toEqual(['DESA-1', 'DESA-2', 'WADAH-1']);
    expect(await all('coverage')).toEqual(['DESA-1', 'WADAH-1', 'DESA-2']);
    expect(await all('members')).toEqual(['DESA-1', 'DESA-2', 'WADAH-1']);
  });

  it('of the last two years is told month by month', async () => {
    const { items } = (await officer.get('/api/coverage/months')).body;
    expect(items).toHaveLength(24);
    const june = items.find(({ month }: { month: string }) => month === '2025-06');
    expect(june).toEqual({
      ...{ month: '2025-06', invoices: 2, members: 6, billed: 5, paid: 2 },
      ...{ amountBilled: 84_000, amountReceived: 33_600 },
    });
    expect(items.at(-1)).toMatchObject({ invoices: 0, members: 7, billed: 0 });
  });

  it('is for those who bill and enroll, and for auditors', async () => {
    const status = async (role: string) => (await service.as('x', role).get('/api/coverage/months')).status;
    expect(await Promise.all(['enrollment-officer', 'auditor', 'finance-officer'].map(status))).toEqual([
      200, 200, 403,
    ]);
    expect((await officer.get('/api/coverage?month=2025-6')).body.code).toBe('REQUEST_INVALID');
    expect((await officer.get(`/api/coverage/${large.members[0]?.membershipId}`)).status).toBe(200);
  });
});

describe('One invoice', () => {
  it('is told with its payer, its state and how late it was paid', async () => {
    const [listed] = (await officer.get('/api/invoices?payer=DESA-2')).body.items;
    expect((await officer.get(`/api/invoices/${listed.invoiceId}`)).body).toEqual(listed);
    expect(listed).toMatchObject({
      ...{ payerCode: 'DESA-2', payerName: 'DESA-2', payerKind: 'APBDES', month: '2025-06', members: 2 },
      ...{ amount: 33_600, issuedOn: '2025-06-01', dueOn: '2025-06-16', receivedOn: '2025-06-20' },
      ...{ reference: 'TRX-1', status: 'paid', daysLate: 4 },
    });
    const [open] = (await officer.get('/api/invoices?payer=DESA-1')).body.items;
    expect(open).toMatchObject({ payerName: 'Desa Satu', status: 'open', receivedOn: null });
  });

  it('that nobody issued is refused', async () => {
    expect((await officer.get(`/api/invoices/${large.payerId}`)).body.code).toBe('INVOICE_NOT_FOUND');
    expect((await officer.get('/api/invoices/x')).body.code).toBe('INVOICE_NOT_FOUND');
  });
});
