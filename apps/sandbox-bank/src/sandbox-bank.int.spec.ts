import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { serviceDatabase, type TestDatabase, waitFor } from '#testing';
import { bankConfig } from './config.js';
import { database } from './database.js';
import { signatureOf } from './notices/signature.js';
import { startBank } from './start-bank.js';

const KEY = 'a-key-for-tests-only';
const account = { bankCode: '129', accountNumber: '9000000001', accountName: 'Contoh Satu' };
let db: TestDatabase;
let bank: NestFastifyApplication;
let url: string;

beforeAll(async () => {
  db = await serviceDatabase(database);
  bank = await startBank(bankConfig({ PORT: '0', DATABASE_URL: db.appUrl, BANK_API_KEY: KEY }));
  url = await bank.getUrl();
  await post('/sandbox/accounts', account);
});
afterAll(async () => {
  await bank.close();
  await db.drop();
});

const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
const soon = () => Temporal.Now.instant().add({ seconds: 30 }).toString({ smallestUnit: 'millisecond' });

async function post(path: string, body: unknown, signal = AbortSignal.timeout(10_000)) {
  const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body), signal });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
async function get(path: string) {
  const answer = await fetch(url + path, { headers });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
const instruction = (change: Record<string, unknown> = {}) => ({
  instructionId: randomUUID(),
  amount: '42000000',
  bankCode: account.bankCode,
  accountNumber: account.accountNumber,
  accountName: account.accountName,
  purpose: 'JKM JKM-2025-000001',
  expiresAt: soon(),
  ...change,
});
const countOf = async (instructionId: string) =>
  (await get(`/executions/count?instructionId=${instructionId}`)).body['executions'];
const misbehave = (kind: string, more: object = {}) =>
  post('/sandbox/behaviours', { kind, times: 1, ...more });

describe('a transfer', () => {
  it('is executed once, however often it is asked for, and answered the same', async () => {
    const request = instruction();
    const answers = await Promise.all([1, 2, 3].map(() => post('/transfers', request)));
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.body).toMatchObject({ status: 'EXECUTED', amount: '42000000' });
    expect(await countOf(request.instructionId)).toBe(1);
  });
  it('is refused under an id that stands for another', async () => {
    const request = instruction();
    await post('/transfers', request);
    const other = await post('/transfers', { ...request, amount: '1' });
    expect(other).toMatchObject({ status: 409, body: { code: 'INSTRUCTION_ID_REUSED' } });
    expect(await countOf(request.instructionId)).toBe(1);
  });
  it('never executes after its expiry', async () => {
    const request = instruction({ expiresAt: '2025-11-20T00:00:00Z' });
    expect((await post('/transfers', request)).body).toEqual({ status: 'EXPIRED' });
    expect((await post('/transfers', request)).body).toEqual({ status: 'EXPIRED' });
    expect(await countOf(request.instructionId)).toBe(0);
  });
  it('that is slow is held against its expiry when it executes, not when it came', async () => {
    await misbehave('SLOW', { delayMs: 400 });
    const expiresAt = Temporal.Now.instant().add({ milliseconds: 200 }).toString();
    const request = instruction({ expiresAt });
    expect((await post('/transfers', request)).body).toEqual({ status: 'EXPIRED' });
  });
  it('to an account that was never opened is rejected', async () => {
    const answer = await post('/transfers', instruction({ accountNumber: '1234567890' }));
    expect(answer.body).toEqual({ status: 'REJECTED', reason: 'ACCOUNT_NOT_FOUND' });
  });
  it('beyond the funds is rejected', async () => {
    const answer = await post('/transfers', instruction({ amount: '999999999999999' }));
    expect(answer.body).toEqual({ status: 'REJECTED', reason: 'INSUFFICIENT_FUNDS' });
  });
});

describe('behaviours', () => {
  it('executes and then never answers', async () => {
    await misbehave('EXECUTE_THEN_TIME_OUT');
    const request = instruction();
    await expect(post('/transfers', request, AbortSignal.timeout(500))).rejects.toThrow(/abort|timeout/i);
    expect((await get(`/transfers/${request.instructionId}`)).body).toMatchObject({ status: 'EXECUTED' });
    expect(await countOf(request.instructionId)).toBe(1);
  });
  it('loses a request', async () => {
    await misbehave('LOSE_REQUEST');
    const request = instruction();
    await expect(post('/transfers', request, AbortSignal.timeout(300))).rejects.toThrow(/abort|timeout/i);
    expect(await get(`/transfers/${request.instructionId}`)).toMatchObject({
      status: 404,
      body: { status: 'NOT_FOUND' },
    });
  });
  it('answers twice: in the answer and again by a repeated notice', async () => {
    const { body: before } = await get('/notices?limit=1000');
    await misbehave('ANSWER_TWICE');
    const { instructionId } = (await sent(instruction())).request;
    const { body } = await get(`/notices?after=${before['next']}`);
    expect((body['items'] as { instructionId: string }[]).map(item => item.instructionId)).toEqual([
      instructionId,
      instructionId,
    ]);
  });
  it('returns the money', async () => {
    await misbehave('RETURN', { accountNumber: account.accountNumber });
    const { body: before } = await get('/balance');
    const { request, answer } = await sent(instruction());
    expect(answer).toMatchObject({ status: 'EXECUTED' });
    expect((await get(`/transfers/${request.instructionId}`)).body).toMatchObject({ status: 'RETURNED' });
    expect((await get('/balance')).body).toEqual(before);
    const { body: returns } = await get('/returns');
    expect(returns['items']).toContainEqual(
      expect.objectContaining({ instructionId: request.instructionId }),
    );
  });
  it('returns the money later, once', async () => {
    const { request } = await sent(instruction());
    const back = { instructionId: request.instructionId, reason: 'ACCOUNT_CLOSED' };
    const first = await post('/sandbox/returns', back);
    expect(first.body).toMatchObject({ status: 'RETURNED' });
    expect((await post('/sandbox/returns', back)).body).toEqual(first.body);
    const count = await get(`/executions/count?instructionId=${request.instructionId}`);
    expect(count.body).toMatchObject({ executions: 1, returns: 1, amountReturned: '42000000' });
    expect(await post('/sandbox/returns', { instructionId: randomUUID(), reason: 'X' })).toMatchObject({
      status: 404,
    });
  });
  it('rejects, and says so again when asked', async () => {
    await misbehave('REJECT');
    const { request, answer } = await sent(instruction());
    expect(answer).toEqual({ status: 'REJECTED', reason: 'ACCOUNT_CLOSED' });
    expect((await get(`/transfers/${request.instructionId}`)).body).toEqual(answer);
  });
  it('accepts first and has executed when asked', async () => {
    await misbehave('ACCEPT_FIRST');
    const { request, answer } = await sent(instruction());
    expect(answer).toMatchObject({ status: 'ACCEPTED' });
    expect((await get(`/transfers/${request.instructionId}`)).body).toMatchObject({ status: 'EXECUTED' });
  });
});

const noticesAfter = async (after: unknown) =>
  (await get(`/notices?after=${after}&limit=1000`)).body['items'] as {
    instructionId: string;
    answer: { status: string; amount?: string };
  }[];
const whereNoticesEnd = async () => (await get('/notices?limit=1000')).body['next'];
const linesOf = async (instructionId: string) => {
  const { body } = await get('/statement?limit=1000');
  return (body['items'] as { instructionId: string | null; side: string; amount: string }[]).filter(
    line => line.instructionId === instructionId,
  );
};
const moveOn = (forwardDays: number) => post('/sandbox/clock', { forwardDays });

describe('notices that mislead', () => {
  it('LATE_NOTICE: says nothing until its time has come by the clock of the bank', async () => {
    const end = await whereNoticesEnd();
    await misbehave('LATE_NOTICE', { delayMs: 600_000 });
    const { request, answer } = await sent(instruction());
    expect(await noticesAfter(end)).toEqual([]);
    await moveOn(1);
    const [notice] = await noticesAfter(end);
    expect(notice).toMatchObject({ instructionId: request.instructionId, answer });
  });
  it('REORDERED_NOTICES: tells of the execution before the acceptance', async () => {
    const end = await whereNoticesEnd();
    await misbehave('REORDERED_NOTICES');
    const { answer } = await sent(instruction());
    expect(answer).toMatchObject({ status: 'ACCEPTED' });
    const statuses = (await noticesAfter(end)).map(notice => notice.answer.status);
    expect(statuses).toEqual(['EXECUTED', 'ACCEPTED']);
  });
  it('WRONG_AMOUNT_NOTICE: tells of an amount that was not moved', async () => {
    const end = await whereNoticesEnd();
    await misbehave('WRONG_AMOUNT_NOTICE');
    const { request } = await sent(instruction());
    expect((await noticesAfter(end))[0]?.answer.amount).toBe('42000001');
    expect((await get(`/transfers/${request.instructionId}`)).body).toMatchObject({ amount: '42000000' });
  });
  it('EXECUTE_OTHER_AMOUNT: moves another amount, and says so', async () => {
    await misbehave('EXECUTE_OTHER_AMOUNT');
    const { request, answer } = await sent(instruction());
    expect(answer).toMatchObject({ status: 'EXECUTED', amount: '41999999' });
    const count = await get(`/executions/count?instructionId=${request.instructionId}`);
    expect(count.body).toMatchObject({ executions: 1, amount: '41999999' });
  });
});

describe('the clock of the bank', () => {
  it('RETURN_AFTER_DAYS: gives the money back three days later, once', async () => {
    await misbehave('RETURN_AFTER_DAYS');
    const { request } = await sent(instruction());
    const asked = `/transfers/${request.instructionId}`;
    await moveOn(2);
    expect((await get(asked)).body).toMatchObject({ status: 'EXECUTED' });
    const end = await whereNoticesEnd();
    await moveOn(1);
    expect((await get(asked)).body).toMatchObject({ status: 'RETURNED' });
    expect((await noticesAfter(end)).map(notice => notice.answer.status)).toEqual(['RETURNED']);
    await moveOn(30);
    expect(await noticesAfter(end)).toHaveLength(1);
    expect((await linesOf(request.instructionId)).map(({ side }) => side)).toEqual(['DEBIT', 'CREDIT']);
  });
  it('makes no instruction expire: the payer has another clock', async () => {
    await moveOn(1);
    expect((await sent(instruction())).answer).toMatchObject({ status: 'EXECUTED' });
  });
});

describe('the statement', () => {
  it.each([
    ['of an honest transfer has one line', null, 1],
    ['MISSING_STATEMENT_LINE: has none', 'MISSING_STATEMENT_LINE', 0],
    ['DUPLICATE_STATEMENT_LINE: has two', 'DUPLICATE_STATEMENT_LINE', 2],
    ['EXTRA_STATEMENT_LINE: has its own', 'EXTRA_STATEMENT_LINE', 1],
  ])('%s', async (_what, kind, count) => {
    if (kind) await misbehave(kind);
    const { request } = await sent(instruction());
    expect(await linesOf(request.instructionId)).toHaveLength(count);
    expect(await countOf(request.instructionId)).toBe(1);
  });
  it('EXTRA_STATEMENT_LINE: has one that names no instruction', async () => {
    const extra = async () =>
      ((await get('/statement?limit=1000')).body['items'] as { instructionId: string | null }[]).filter(
        ({ instructionId }) => instructionId === null,
      ).length;
    const before = await extra();
    await misbehave('EXTRA_STATEMENT_LINE');
    await sent(instruction());
    expect(await extra()).toBe(before + 1);
  });
});

describe('misbehaving by seed', () => {
  const set = (seed: number, rates: object) => post('/sandbox/misbehave', { seed, rates });
  const met = async () => (await get('/sandbox/misbehaviours')).body as { met: Record<string, number> };

  it('meets the same instruction in the same way, also after other rates were set', async () => {
    await set(7, { REJECT: 1 });
    const request = instruction();
    expect(await sent(request)).toMatchObject({ answer: { status: 'REJECTED' } });
    const before = (await met()).met['REJECT'];
    await set(8, {});
    expect(await sent(request)).toMatchObject({ answer: { status: 'REJECTED' } });
    expect((await sent(instruction())).answer).toMatchObject({ status: 'EXECUTED' });
    expect((await met()).met['REJECT']).toBe(before);
  });
  it('stays lost where it was lost', async () => {
    await set(7, { LOSE_REQUEST: 1 });
    const request = instruction();
    const lose = () => post('/transfers', request, AbortSignal.timeout(300));
    await expect(lose()).rejects.toThrow(/abort|timeout/i);
    await set(7, {});
    await expect(lose()).rejects.toThrow(/abort|timeout/i);
    expect(await countOf(request.instructionId)).toBe(0);
  });
  it('leaves an instruction honest that was met honestly', async () => {
    await set(7, {});
    const request = instruction();
    const { answer } = await sent(request);
    await set(7, { EXECUTE_THEN_NONSENSE: 1 });
    expect((await sent(request)).answer).toEqual(answer);
    await set(7, {});
  });
  it('says what is wrong with rates, in both languages', async () => {
    const refused = await set(7, { STEAL: 0.5 });
    expect(refused).toMatchObject({ status: 400, body: { code: 'RATES_WRONG' } });
    expect(refused.body['id']).toContain('tidak dikenal');
    expect(refused.body['en']).toContain('unknown');
  });
});

describe('notices that are pushed', () => {
  const SECRET = 'a-callback-secret-for-tests';

  it('come signed, again until they were heard, and one with a wrong signature where that was asked for', async () => {
    const heard: { body: string; wanted: string; signature: unknown }[] = [];
    let deaf = 2;
    const receiver = createServer(async (request, response) => {
      const body = (await request.toArray()).join('');
      const timestamp = String(request.headers['x-timestamp']);
      const wanted = signatureOf(SECRET, { path: request.url ?? '', body, timestamp });
      deaf -= 1;
      if (deaf < 0) heard.push({ body, wanted, signature: request.headers['x-signature'] });
      response.writeHead(deaf < 0 ? 200 : 503).end();
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    const end = Number(await whereNoticesEnd());
    await db.dataSource.query('UPDATE pushed SET position = $1', [end]);
    await misbehave('WRONG_SIGNATURE');
    const ids = [(await sent(instruction())).request, (await sent(instruction())).request].map(
      ({ instructionId }) => instructionId,
    );
    const { port } = receiver.address() as AddressInfo;
    const CALLBACK_URL = `http://127.0.0.1:${port}/api/bank/notices`;
    const pushing = await startBank(
      bankConfig({
        ...{ PORT: '0', DATABASE_URL: db.appUrl, BANK_API_KEY: KEY },
        ...{ CALLBACK_URL, CALLBACK_SECRET: SECRET },
      }),
    );
    try {
      const all = () => new Set(heard.map(({ body }) => JSON.parse(body).instructionId)).size === 2;
      await waitFor(all, { what: 'both notices to be heard' });
      const told = new Map(heard.map(one => [JSON.parse(one.body).instructionId, one]));
      expect(ids.map(id => told.get(id)?.signature === told.get(id)?.wanted)).toEqual([false, true]);
    } finally {
      await pushing.close();
      receiver.closeAllConnections();
      receiver.close();
    }
  });
});

async function sent(request: ReturnType<typeof instruction>) {
  return { request, answer: (await post('/transfers', request)).body };
}

describe('accounts and funds', () => {
  it('names the holder of an account', async () => {
    const { bankCode, accountNumber, accountName } = account;
    expect((await post('/accounts/inquiry', { bankCode, accountNumber })).body).toEqual({ accountName });
    expect(await post('/accounts/inquiry', { bankCode, accountNumber: '1234567890' })).toMatchObject({
      status: 404,
      body: { code: 'ACCOUNT_NOT_FOUND' },
    });
  });
  it('has the balance it is given', async () => {
    await post('/sandbox/balance', { balance: '84000000' });
    expect((await get('/balance')).body).toEqual({ balance: '84000000' });
  });
});

describe('its own safety', () => {
  it('opens to no one without the key', async () => {
    const answer = await fetch(`${url}/balance`, { headers: { authorization: 'Bearer wrong' } });
    expect(answer.status).toBe(401);
  });
  it('refuses a body it does not understand', async () => {
    expect(await post('/transfers', { ...instruction(), amount: 42.5 })).toMatchObject({ status: 400 });
    expect(await post('/transfers', { ...instruction(), more: true })).toMatchObject({ status: 400 });
  });
  it.each([
    ...['execution', 'instruction', 'return_transfer', 'funding'],
    ...['statement_line', 'met_behaviour', 'clock_move'],
  ])('never changes %s', async table => {
    await expect(db.dataSource.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    await expect(db.dataSource.query(`TRUNCATE ${table}`)).rejects.toThrow(/permission denied/);
  });
  it('refuses to start in production, in both languages', () => {
    const env = { NODE_ENV: 'production', DATABASE_URL: db.appUrl, BANK_API_KEY: KEY };
    expect(() => bankConfig(env)).toThrow(/tidak boleh dijalankan di produksi[\s\S]*refuses to start/);
  });
});
