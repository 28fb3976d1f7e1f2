import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  APPROVER,
  approve,
  approver,
  becomes,
  orderedCase,
  PREPARER,
  paymentOf,
  prepare,
  preparer,
  startWorld,
} from '../testing-fixtures.js';

jest.setTimeout(60_000);

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const query = (sql: string, parameters: unknown[] = []) =>
  world.service.database.dataSource.query(sql, parameters);

describe('a payout', () => {
  it('is prepared by one, approved by another, sent once and settled', async () => {
    const { service, bank } = world;
    const { claimId, receiptNumber, shares } = await orderedCase(world, 30_000_000, 12_000_000);
    const paymentIds = shares.map(share => share.paymentId);
    const payoutId = await prepare(service, paymentIds);
    expect((await paymentOf(service, paymentIds[0] ?? '')).state).toBe('InPayout');

    const { body: list } = await approver(service).get(`/api/payouts/${payoutId}`);
    expect(list).toMatchObject({
      status: 'Prepared',
      count: 2,
      controlTotal: 42_000_000,
      preparedBy: PREPARER,
    });
    expect(list.lines[0]).toMatchObject({
      paymentId: paymentIds[0],
      receiptNumber,
      benefit: 'JKM',
      payeeName: shares[0]?.payeeName,
      bankCode: '129',
      account: `******${shares[0]?.accountNumber.slice(-4)}`,
      amount: 30_000_000,
      nameMatch: 'MATCH',
    });
    await approve(service, payoutId);
    for (const [index, paymentId] of paymentIds.entries()) {
      const payment = await becomes(service, paymentId, 'Settled');
      expect(payment).toMatchObject({
        claimId,
        receiptNumber,
        amount: shares[index]?.amount,
        exceptions: [],
      });
      expect(await bank.executionsOf(paymentId)).toBe(1);
    }
    const held = await query('SELECT duty, actor FROM duty WHERE case_id = $1 ORDER BY duty', [claimId]);
    expect(held).toEqual([
      { duty: 'CLAIM_APPROVER', actor: 'penyetuju-1' },
      { duty: 'PAYOUT_APPROVER', actor: APPROVER },
      { duty: 'PAYOUT_PREPARER', actor: PREPARER },
      { duty: 'SUBMITTER', actor: 'petugas-1' },
      { duty: 'VERIFIER', actor: 'petugas-2' },
    ]);
  });

  it('tells the story of each payment as one thread, with nothing personal in it', async () => {
    const { service } = world;
    const { claimId, shares } = await orderedCase(world, 42_000_000);
    const [share] = shares;
    if (!share) throw new Error('A case has a share');
    await approve(service, await prepare(service, [share.paymentId]));
    const { story } = await becomes(service, share.paymentId, 'Settled');
    expect(story.map((chapter: { type: string }) => chapter.type)).toEqual([
      'PaymentOrdered',
      'PaymentPutInPayout',
      'PaymentReleased',
      'PaymentSubmitted',
      'PaymentSettled',
    ]);
    const thread = await query(
      'SELECT correlation, causation FROM (SELECT position, metadata ->> $2 AS correlation, metadata ->> $3 AS causation FROM events WHERE stream_id = $1) e ORDER BY position',
      [share.paymentId, 'correlationId', 'causationId'],
    );
    expect(thread.every((event: { correlation: string }) => event.correlation === claimId)).toBe(true);
    expect(thread[0].causation).toBe(`${claimId}/7`);
    expect(thread[3].causation).toBe(`${share.paymentId}/3`);
    const [{ text }] = await query(
      `SELECT string_agg(data::text || metadata::text, ' ') AS text FROM events`,
    );
    expect(text).not.toContain(share.accountNumber);
    expect(text).not.toContain(share.payeeName);
  });

  it('can be downloaded by those who may see it', async () => {
    const { service } = world;
    const { shares } = await orderedCase(world, 1_000_000);
    const payoutId = await prepare(service, [shares[0]?.paymentId ?? '']);
    const file = await approver(service).get(`/api/payouts/${payoutId}/nominative.csv`);
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect(file.body).toContain(`${shares[0]?.payeeName},,129,******`);
    const officer = service.as('petugas-1', 'claims-officer');
    expect(await officer.get(`/api/payouts/${payoutId}/nominative.csv`)).toMatchObject({ status: 403 });
  });

  it('answers the same under the same key and refuses another body under it', async () => {
    const { service } = world;
    const { shares } = await orderedCase(world, 1_000_000, 2_000_000);
    const [first, second] = shares.map(share => share.paymentId);
    const one = await preparer(service).post('/api/payouts', { paymentIds: [first] }, 'prepare-once-1');
    const again = await preparer(service).post('/api/payouts', { paymentIds: [first] }, 'prepare-once-1');
    expect(again).toMatchObject({ status: 201, body: one.body });
    const other = await preparer(service).post('/api/payouts', { paymentIds: [second] }, 'prepare-once-1');
    expect(other).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    const none = await preparer(service).post('/api/payouts', { paymentIds: [second] }, null);
    expect(none).toMatchObject({ status: 400, body: { code: 'IDEMPOTENCY_KEY_MISSING' } });
  });

  it('answers the same under the same key while the bank cannot be asked', async () => {
    const { service, bank } = await startWorld();
    const { shares } = await orderedCase({ service, bank }, 1_000_000, 2_000_000);
    const [first, second] = shares.map(share => share.paymentId);
    const one = await preparer(service).post('/api/payouts', { paymentIds: [first] }, 'bank-away-1');
    await bank.close();
    const again = await preparer(service).post('/api/payouts', { paymentIds: [first] }, 'bank-away-1');
    expect(again).toMatchObject({ status: 201, body: one.body });
    const other = await preparer(service).post('/api/payouts', { paymentIds: [second] }, 'bank-away-2');
    expect(other).toMatchObject({ status: 503, body: { code: 'BANK_UNAVAILABLE' } });
    await service.close();
  });

  it('gives its payments back when it is cancelled', async () => {
    const { service } = world;
    const { shares } = await orderedCase(world, 1_000_000);
    const paymentId = shares[0]?.paymentId ?? '';
    const payoutId = await prepare(service, [paymentId]);
    const path = `/api/payouts/${payoutId}/cancellation`;
    const cancelled = await approver(service).post(path, { reason: 'ACCOUNT_DOUBTED' });
    expect(cancelled).toMatchObject({ status: 201, body: { status: 'Cancelled' } });
    expect(await paymentOf(service, paymentId)).toMatchObject({
      state: 'Ordered',
      reason: 'ACCOUNT_DOUBTED',
    });
    expect(await approver(service).post(path, { reason: 'ACCOUNT_DOUBTED' })).toMatchObject({
      status: 409,
      body: { code: 'PAYOUT_NOT_PREPARED' },
    });
    await approve(service, await prepare(service, [paymentId]));
    await becomes(service, paymentId, 'Settled');
  });
});

describe('a payout is refused', () => {
  it('when a name at the bank is another, naming the payment and nobody', async () => {
    const { service, bank } = world;
    const { shares } = await orderedCase(world, 1_000_000);
    const [share] = shares;
    await bank.openAccount(share?.accountNumber ?? '', 'Orang Lain Sekali');
    const refused = await preparer(service).post('/api/payouts', { paymentIds: [share?.paymentId] });
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'ACCOUNT_NAME_DIFFERS',
        values: { payments: [{ paymentId: share?.paymentId, nameMatch: 'MISMATCH' }], count: 1 },
        detail: expect.stringMatching(/[^{}]: 1\.$/),
      },
    });
    expect(JSON.stringify(refused.body)).not.toMatch(/Orang Lain|Ni Contoh/);
    expect(JSON.stringify(refused.body)).not.toContain(share?.accountNumber);
  });

  it('when the funds do not suffice, with both amounts; what other payouts claim is not available', async () => {
    const { service, bank } = world;
    const { shares } = await orderedCase(world, 42_000_000);
    const [{ claimed }] = await query(
      `SELECT COALESCE(sum(amount), 0)::text AS claimed FROM payment WHERE state IN ('InPayout', 'Released')`,
    );
    await bank.setBalance(String(Number(claimed) + 41_999_999));
    const refused = await preparer(service).post('/api/payouts', { paymentIds: [shares[0]?.paymentId] });
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'FUNDS_INSUFFICIENT', values: { needed: 42_000_000, fundsAvailable: 41_999_999 } },
    });
    await bank.setBalance('50000000000');
  });

  it('when a payment is in another payout or unknown', async () => {
    const { service } = world;
    const { shares, claimId } = await orderedCase(world, 1_000_000);
    const paymentIds = shares.map(share => share.paymentId);
    await prepare(service, paymentIds);
    expect(await preparer(service).post('/api/payouts', { paymentIds })).toMatchObject({
      status: 409,
      body: { code: 'PAYMENT_NOT_IN_STATE' },
    });
    expect(await preparer(service).post('/api/payouts', { paymentIds: [claimId] })).toMatchObject({
      status: 404,
      body: { code: 'PAYMENT_NOT_FOUND' },
    });
    expect(await preparer(service).post('/api/payouts', { paymentIds: [] })).toMatchObject({ status: 400 });
  });

  it('to the wrong role', async () => {
    const { service } = world;
    const body = { paymentIds: ['0190a000-0000-7000-8000-000000000001'] };
    expect(await approver(service).post('/api/payouts', body)).toMatchObject({
      status: 403,
      body: { code: 'ROLE_NOT_ALLOWED' },
    });
    const path = '/api/payouts/0190a000-0000-7000-8000-000000000001/approval';
    expect(await preparer(service).post(path, { shownHash: 'a'.repeat(64) })).toMatchObject({ status: 403 });
  });
});

describe('five duties, five people', () => {
  it.each(['petugas-1', 'petugas-2', 'penyetuju-1'])('%s cannot prepare', async user => {
    const { service } = world;
    const { shares, receiptNumber } = await orderedCase(world, 1_000_000);
    const refused = await service
      .as(user, 'finance-officer')
      .post('/api/payouts', { paymentIds: [shares[0]?.paymentId] });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'SAME_PERSON_TWO_DUTIES', values: { receiptNumber } },
    });
    expect(refused.body.detail).toContain(receiptNumber);
  });

  it.each(['petugas-1', 'petugas-2', 'penyetuju-1', PREPARER])('%s cannot approve', async user => {
    const { service } = world;
    const { shares, receiptNumber } = await orderedCase(world, 1_000_000);
    const payoutId = await prepare(service, [shares[0]?.paymentId ?? '']);
    const { body } = await approver(service).get(`/api/payouts/${payoutId}`);
    const refused = await service
      .as(user, 'finance-approver')
      .post(`/api/payouts/${payoutId}/approval`, { shownHash: body.shownHash });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'SAME_PERSON_TWO_DUTIES', values: { receiptNumber } },
    });
    expect((await approver(service).get(`/api/payouts/${payoutId}`)).body.status).toBe('Prepared');
  });

  it('holds across the shares of one case', async () => {
    const { service } = world;
    const { shares } = await orderedCase(world, 1_000_000, 2_000_000);
    const [first, second] = shares.map(share => share.paymentId);
    await approve(service, await prepare(service, [first ?? '']));
    const refused = await service
      .as(APPROVER, 'finance-officer')
      .post('/api/payouts', { paymentIds: [second] });
    expect(refused).toMatchObject({ status: 409, body: { code: 'SAME_PERSON_TWO_DUTIES' } });
  });

  it('is refused by the database to an insert that bypasses the core', async () => {
    const { claimId } = await orderedCase(world, 1_000_000);
    const insert = (duty: string, actor: string) =>
      query('INSERT INTO duty (case_id, duty, actor) VALUES ($1, $2, $3)', [claimId, duty, actor]);
    await expect(insert('PAYOUT_PREPARER', 'petugas-1')).rejects.toThrow(/one_person_one_duty/);
    await insert('PAYOUT_PREPARER', PREPARER);
    await expect(insert('PAYOUT_APPROVER', PREPARER)).rejects.toThrow(/one_person_one_duty/);
    await expect(query('DELETE FROM duty')).rejects.toThrow(/permission denied/);
    await expect(query(`UPDATE duty SET actor = 'x'`)).rejects.toThrow(/permission denied/);
  });
});

describe('an approval', () => {
  it('asks for a fresh sign-in', async () => {
    const { service } = world;
    const { shares } = await orderedCase(world, 1_000_000);
    const payoutId = await prepare(service, [shares[0]?.paymentId ?? '']);
    const at = Math.floor(Date.now() / 1000) - 310;
    const stale = service.withToken({ authenticatedAt: at }, APPROVER, 'finance-approver');
    const { body } = await stale.get(`/api/payouts/${payoutId}`);
    const send = (client: typeof stale) =>
      client.post(`/api/payouts/${payoutId}/approval`, { shownHash: body.shownHash });
    expect(await send(stale)).toMatchObject({ status: 401, body: { code: 'FRESH_SIGN_IN_REQUIRED' } });
    expect(await send(approver(service))).toMatchObject({ status: 201, body: { status: 'Approved' } });
  });

  it('binds exactly what was shown', async () => {
    const { service } = world;
    const { shares } = await orderedCase(world, 1_000_000);
    const payoutId = await prepare(service, [shares[0]?.paymentId ?? '']);
    const path = `/api/payouts/${payoutId}/approval`;
    expect(await approver(service).post(path, { shownHash: 'b'.repeat(64) })).toMatchObject({
      status: 409,
      body: { code: 'PAYOUT_CHANGED_SINCE_SHOWN' },
    });
  });

  it('is refused when the account behind a line was exchanged in the database', async () => {
    const { service } = world;
    const { shares } = await orderedCase(world, 1_000_000);
    const payoutId = await prepare(service, [shares[0]?.paymentId ?? '']);
    const { body } = await approver(service).get(`/api/payouts/${payoutId}`);
    await query(
      `UPDATE foreign_record SET data = jsonb_set(data::jsonb, '{accountNumber}', '"9999999999"')::json WHERE record_id = $1`,
      [shares[0]?.record.recordId],
    );
    expect(
      await approver(service).post(`/api/payouts/${payoutId}/approval`, { shownHash: body.shownHash }),
    ).toMatchObject({ status: 409, body: { code: 'PAYOUT_CHANGED_SINCE_SHOWN' } });
  });
});
