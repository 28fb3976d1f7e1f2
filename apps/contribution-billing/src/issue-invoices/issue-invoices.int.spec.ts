import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, DEAF, type TestClient, type TestService } from '#testing';
import { ContributionBillingModule } from '../contribution-billing.module.js';
import { database } from '../database.js';
import { arrive, cohort, enrolled, payerRegistered } from '../testing-enrollment.js';

let service: TestService;
let officer: TestClient;
beforeAll(async () => {
  service = await bootForTest(ContributionBillingModule, database, DEAF);
  officer = service.as('petugas.iuran', 'billing-officer');
});
afterAll(() => service.close());

const june = { month: '2025-06', issuedOn: '2025-06-01' };
const chunksOf = (payerId: string) =>
  rows<{ members: number }>(
    service.database.dataSource,
    `SELECT json_array_length(data->'members') AS members FROM events
     WHERE type = 'InvoiceMembersListed' AND data->>'payerId' = $1 ORDER BY position`,
    [payerId],
  );

describe('A month', () => {
  it('is billed to each payer once, over the members active in it', async () => {
    const [village, later] = [cohort(100), cohort(3, { startsOn: '2025-07-01' })];
    await arrive(
      service,
      payerRegistered(village),
      enrolled(village),
      payerRegistered(later),
      enrolled(later),
    );
    const count = () => officer.get('/api/invoices/members?month=2025-06');
    expect((await count()).body).toEqual({ month: '2025-06', payers: 1, members: 100, billed: 0 });
    expect((await officer.post('/api/invoices', june)).body).toEqual({
      month: '2025-06',
      issued: 1,
      invoices: 1,
      members: 100,
      amount: 1_680_000,
    });
    expect((await officer.post('/api/invoices', june)).body).toMatchObject({ issued: 0, invoices: 1 });
    expect((await count()).body).toMatchObject({ members: 100, billed: 100 });
    const { body } = await officer.get(`/api/invoices?payer=${village.payerCode}`);
    expect(body.items).toMatchObject([
      {
        month: '2025-06',
        issuedOn: '2025-06-01',
        dueOn: '2025-06-16',
        members: 100,
        jkk: 1_000_000,
        jkm: 680_000,
        amount: 1_680_000,
        receivedOn: null,
      },
    ]);
  });

  it('is billed alike when members arrive before their payer', async () => {
    const village = cohort(2);
    await arrive(service, enrolled(village));
    const of = { ...june, payerId: village.payerId };
    expect(await officer.post('/api/invoices', of)).toMatchObject({
      status: 404,
      body: { code: 'PAYER_NOT_FOUND' },
    });
    await arrive(service, payerRegistered(village));
    expect((await officer.post('/api/invoices', of)).body).toMatchObject({
      issued: 1,
      members: 2,
      amount: 33_600,
    });
  });

  it('is billed further to members who joined since, and to nobody twice', async () => {
    const village = cohort(2);
    await arrive(service, payerRegistered(village), enrolled(village));
    const of = { ...june, payerId: village.payerId };
    await officer.post('/api/invoices', of);
    await arrive(service, enrolled({ ...cohort(1), payerId: village.payerId }), enrolled(village));
    expect((await officer.post('/api/invoices', of)).body).toMatchObject({
      issued: 1,
      invoices: 2,
      members: 3,
      amount: 50_400,
    });
  });

  it('is told in chunks of a thousand members', async () => {
    const regency = cohort(1473, { kind: 'APBD' });
    await arrive(service, payerRegistered(regency), enrolled(regency));
    const of = { month: '2025-12', issuedOn: '2025-12-01', payerId: regency.payerId };
    expect((await officer.post('/api/invoices', of)).body).toMatchObject({ amount: 24_746_400 });
    expect((await chunksOf(regency.payerId)).map(({ members }) => members)).toEqual([1000, 473]);
  });

  it('under one key is billed once, even to members who came in between', async () => {
    const village = cohort(1);
    await arrive(service, payerRegistered(village), enrolled(village));
    const of = { ...june, payerId: village.payerId };
    const first = await officer.post('/api/invoices', of, 'billing-run-1');
    await arrive(service, enrolled({ ...cohort(1), payerId: village.payerId }));
    expect((await officer.post('/api/invoices', of, 'billing-run-1')).body).toEqual(first.body);
    expect(
      (await officer.post('/api/invoices', { ...of, month: '2025-07' }, 'billing-run-1')).body.code,
    ).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('billed twice at once bills each member once', async () => {
    const village = cohort(500);
    await arrive(service, payerRegistered(village), enrolled(village));
    const of = { ...june, payerId: village.payerId };
    const answers = await Promise.all([officer.post('/api/invoices', of), officer.post('/api/invoices', of)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers.map(({ body }) => body.members)).toContain(500);
    const { body } = await officer.get(`/api/invoices?payer=${village.payerCode}`);
    expect(body.items.map(({ members }: { members: number }) => members)).toEqual([500]);
  });

  it.each([
    ['of a day to come', { month: '2025-06', issuedOn: '2999-01-01' }, 'ISSUED_IN_FUTURE'],
    ['far ahead', { month: '2062-06' }, 'MONTH_TOO_FAR_AHEAD'],
    ['before the law', { month: '2015-01' }, null],
    ['that does not exist', { month: '2025-13' }, 'REQUEST_INVALID'],
  ])('%s is not billed', async (_what, body, code) => {
    const answer = await officer.post('/api/invoices', body);
    expect(answer.body.code ?? null).toBe(code);
    expect(answer.body.issued ?? 0).toBe(0);
  });

  it('is billed by billing officers', async () => {
    expect(
      (await service.as('petugas.daftar', 'enrollment-officer').post('/api/invoices', june)).status,
    ).toBe(403);
  });
});
