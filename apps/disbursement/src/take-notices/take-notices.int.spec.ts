import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DEAF, waitFor } from '#testing';
import { becomes, orderedCase, pay, paymentOf, startWorld } from '../testing-fixtures.js';
import { signatureOver } from './verify-signature.js';

jest.setTimeout(60_000);

const SECRET = 'a-callback-secret-for-tests';
const PATH = '/api/bank/notices';
let world: Awaited<ReturnType<typeof startWorld>>;
beforeAll(async () => {
  world = await startWorld({ ...DEAF, BANK_CALLBACK_SECRET: SECRET });
});
afterAll(() => world.close());

const now = () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });

async function push(
  notice: object,
  { secret = SECRET, timestamp = now(), sent = JSON.stringify(notice) } = {},
) {
  const body = Buffer.from(JSON.stringify(notice));
  const signature = signatureOver(secret, { path: PATH, body, timestamp });
  const answer = await fetch(`${world.service.url}${PATH}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-timestamp': timestamp, 'x-signature': signature },
    body: sent,
  });
  return { status: answer.status, body: (await answer.json()) as { code?: string } };
}

const noticeOf = (instructionId: string, answer: object) => ({
  noticeId: randomUUID(),
  instructionId,
  answer,
});
const executed = {
  ...{ status: 'EXECUTED', reference: 'SB-LIE', amount: '42000000' },
  executedAt: '2025-12-01T01:00:00.000Z',
};
const returned = {
  ...{ ...executed, status: 'RETURNED', reason: 'ACCOUNT_CLOSED' },
  returnedAt: '2025-12-02T01:00:00.000Z',
};
const kept = async (noticeId: string): Promise<unknown[]> =>
  world.service.database.dataSource.query('SELECT FROM bank_notice WHERE notice_id = $1', [noticeId]);
const hintsLeft = async (paymentId: string): Promise<unknown[]> =>
  world.service.database.dataSource.query(
    'SELECT FROM bank_request WHERE payment_id = $1 AND hinted_at IS NOT NULL',
    [paymentId],
  );

async function settledPayment(): Promise<string> {
  const { shares } = await orderedCase(world, 42_000_000);
  const paymentId = shares[0]?.paymentId ?? '';
  await pay(world.service, [paymentId]);
  await becomes(world.service, paymentId, 'Settled');
  return paymentId;
}

describe('A notice that the bank pushes', () => {
  it('of a return is believed once the bank says so when asked', async () => {
    const paymentId = await settledPayment();
    await world.bank.giveBack(paymentId);
    expect(await push(noticeOf(paymentId, returned))).toMatchObject({ status: 200 });
    await becomes(world.service, paymentId, 'Returned');
    expect(await hintsLeft(paymentId)).toEqual([]);
  });

  it.each([
    ['of a return that never was', returned],
    ['of a rejection that never was', { status: 'REJECTED', reason: 'ACCOUNT_CLOSED' }],
  ])('%s moves no money: the bank says otherwise when asked', async (_what, lie) => {
    const paymentId = await settledPayment();
    await push(noticeOf(paymentId, lie));
    await waitFor(async () => (await hintsLeft(paymentId)).length === 0, { what: 'the bank to be asked' });
    expect(await paymentOf(world.service, paymentId)).toMatchObject({ state: 'Settled', exceptions: [] });
  });

  it('and repeats is kept once', async () => {
    const notice = noticeOf(await settledPayment(), executed);
    const answers = [await push(notice), await push(notice)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await kept(notice.noticeId)).toHaveLength(1);
  });
});

describe('What is not the word of the bank', () => {
  it.each([
    ['another secret', { secret: 'another-secret-for-tests' }, 401, 'BANK_SIGNATURE_WRONG'],
    ['other bytes', { sent: '{ "noticeId": "1" }' }, 401, 'BANK_SIGNATURE_WRONG'],
    ['an old time', { timestamp: '2025-12-01T01:00:00Z' }, 401, 'BANK_SIGNATURE_STALE'],
  ])('is refused: %s', async (_what, change, status, code) => {
    const notice = noticeOf(randomUUID(), executed);
    expect(await push(notice, change)).toMatchObject({ status, body: { code } });
    expect(await kept(notice.noticeId)).toEqual([]);
  });
  it('is refused when it cannot be read', async () => {
    expect(await push({ noticeId: '1' })).toMatchObject({
      status: 422,
      body: { code: 'BANK_NOTICE_UNREADABLE' },
    });
  });
});
