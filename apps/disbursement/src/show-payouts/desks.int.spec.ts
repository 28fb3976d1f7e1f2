import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DEAF } from '#testing';
import {
  APPROVER,
  approve,
  approver,
  becomes,
  orderedCase,
  PREPARER,
  prepare,
  preparer,
  startWorld,
} from '../testing-fixtures.js';

jest.setTimeout(60_000);

let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld(DEAF);
});
afterAll(() => world.close());

const payments = async (query: string) => (await preparer(world.service).get(`/api/payments?${query}`)).body;

describe('The desk that prepares', () => {
  it('sees whom each payment goes to and what it waits for, in words', async () => {
    const { claimId, shares, receiptNumber } = await orderedCase(world, 1_000_000);
    const [share] = shares;
    const { items } = await payments(`claimId=${claimId}`);
    expect(items).toMatchObject([
      {
        receiptNumber,
        benefit: 'JKM',
        payeeName: share?.payeeName,
        account: `******${share?.accountNumber.slice(-4)}`,
        waitingFor: null,
        waitingText: { id: 'Dimasukkan ke daftar bayar', en: 'To be put in a payout' },
        stateText: { id: 'Diperintahkan' },
      },
    ]);
    expect(JSON.stringify(items)).not.toContain(share?.accountNumber);
  });

  it('picks several states at once, and none that there is not', async () => {
    const { claimId, shares } = await orderedCase(world, 1_000_000, 2_000_000);
    await prepare(world.service, [shares[0]?.paymentId ?? '']);
    const states = async (query: string) =>
      (await payments(`claimId=${claimId}&${query}`)).items.map(({ state }: { state: string }) => state);
    expect(await states('state=Ordered&state=InPayout')).toEqual(['InPayout', 'Ordered']);
    expect(await states('state=InPayout')).toEqual(['InPayout']);
    expect((await payments('state=Ordered&state=Lost')).code).toBe('REQUEST_INVALID');
  });

  it('reads from the oldest or from the newest, page by page', async () => {
    const { claimId, shares } = await orderedCase(world, 1_000_000, 2_000_000, 3_000_000);
    const page = (query: string) => payments(`claimId=${claimId}&limit=2&${query}`);
    const ids = ({ items }: { items: { paymentId: string }[] }) => items.map(({ paymentId }) => paymentId);
    const [first, newest] = [await page('order=asc'), await page('order=desc')];
    const all = [...ids(first), ...ids(await page(`order=asc&after=${first.next}`))];
    expect(new Set(all)).toEqual(new Set(shares.map(({ paymentId }) => paymentId)));
    expect([...ids(newest), ...ids(await page(`order=desc&after=${newest.next}`))]).toEqual(all.reverse());
    expect((await payments('order=down')).code).toBe('REQUEST_INVALID');
    const [older = '', newer = ''] = all;
    const prepared = [await prepare(world.service, [older]), await prepare(world.service, [newer])];
    const payouts = async (query: string) =>
      (await approver(world.service).get(`/api/payouts?status=Prepared&${query}`)).body;
    const latest = await payouts('order=desc&limit=1');
    expect(latest.items).toMatchObject([{ payoutId: prepared[1] }]);
    const before = await payouts(`order=desc&limit=1&after=${latest.next}`);
    expect(before.items).toMatchObject([{ payoutId: prepared[0] }]);
  });

  it('counts what is in each state', async () => {
    const counts = async () => (await preparer(world.service).get('/api/payments/counts')).body.items;
    const of = (items: { state: string; count: number; amount: number }[]) =>
      items.find(({ state }) => state === 'Ordered');
    const before = of(await counts());
    await orderedCase(world, 1_000_000, 2_000_000);
    const items = await counts();
    expect(items).toHaveLength(10);
    expect(of(items)).toMatchObject({
      count: (before?.count ?? 0) + 2,
      amount: (before?.amount ?? 0) + 3_000_000,
    });
  });
});

describe('Payouts', () => {
  it('are counted in each state, also in those that have none', async () => {
    const counts = async () => (await approver(world.service).get('/api/payouts/counts')).body.items;
    const before: { status: string; count: number }[] = await counts();
    expect(before.map(({ status }) => status)).toEqual(['Prepared', 'Approved', 'Cancelled']);
    const { shares } = await orderedCase(world, 1_000_000);
    await prepare(world.service, [shares[0]?.paymentId ?? '']);
    expect(await counts()).toMatchObject([
      { count: (before[0]?.count ?? 0) + 1, text: { en: 'Prepared, waits for approval' } },
      { count: before[1]?.count },
      { count: before[2]?.count },
    ]);
  });
});

describe('The desk that approves', () => {
  const view = async (payoutId: string) =>
    (await approver(world.service).get(`/api/payouts/${payoutId}`)).body;

  it('sees the funds, how the names match and who did what, then what the bank said', async () => {
    const { claimId, shares } = await orderedCase(world, 5_000_000);
    const paymentId = shares[0]?.paymentId ?? '';
    const payoutId = await prepare(world.service, [paymentId]);
    const before = await view(payoutId);
    expect(before).toMatchObject({
      statusText: { en: 'Prepared, waits for approval' },
      cancelReasonText: null,
    });
    expect(before.fundsAvailable).toBeGreaterThanOrEqual(before.controlTotal);
    expect(before.lines).toMatchObject([
      {
        claimId,
        state: 'InPayout',
        bankAnswer: null,
        nameMatchText: { en: 'The account is in the name of the payee' },
        duties: [
          { duty: 'SUBMITTER', actor: 'petugas-1', text: { en: 'Submitted the claim' } },
          { duty: 'VERIFIER', actor: 'petugas-2' },
          { duty: 'CLAIM_APPROVER', actor: 'penyetuju-1' },
          { duty: 'PAYOUT_PREPARER', actor: PREPARER },
        ],
      },
    ]);
    await approve(world.service, payoutId);
    await becomes(world.service, paymentId, 'Settled');
    const [line] = (await view(payoutId)).lines;
    expect(line).toMatchObject({ state: 'Settled', bankAnswer: { state: 'Settled', reason: null } });
    expect(line.bankAnswer.bankReference).toMatch(/^S/);
    expect(line.duties.at(-1)).toMatchObject({ duty: 'PAYOUT_APPROVER', actor: APPROVER });
  });

  it('sees why the bank said no, in words', async () => {
    const { shares } = await orderedCase(world, 5_000_000);
    const [share] = shares;
    await world.bank.misbehave('REJECT', share?.accountNumber ?? '');
    const payoutId = await prepare(world.service, [share?.paymentId ?? '']);
    await approve(world.service, payoutId);
    await becomes(world.service, share?.paymentId ?? '', 'Rejected');
    const [line] = (await view(payoutId)).lines;
    expect(line.bankAnswer).toMatchObject({
      state: 'Rejected',
      reason: 'ACCOUNT_CLOSED',
      reasonText: { id: 'Rekening sudah ditutup' },
    });
  });

  it('is told why one was cancelled, and its payments say nothing of the bank', async () => {
    const { shares } = await orderedCase(world, 5_000_000);
    const payoutId = await prepare(world.service, [shares[0]?.paymentId ?? '']);
    await preparer(world.service).post(`/api/payouts/${payoutId}/cancellation`, { reason: 'WRONG_LIST' });
    expect(await view(payoutId)).toMatchObject({
      cancelReasonText: { en: 'The list is wrong' },
      lines: [{ state: 'Ordered', bankAnswer: null }],
    });
  });
});

it('The choices of the forms are told with their texts', async () => {
  const { body } = await preparer(world.service).get('/api/payouts/choices');
  expect(body.cancelReasons.map(({ code }: { code: string }) => code)).toContain('WRONG_LIST');
  for (const choices of Object.values<{ text: { id: string; en: string } }[]>(body))
    for (const { text } of choices) expect(text.id).not.toBe(text.en);
});
