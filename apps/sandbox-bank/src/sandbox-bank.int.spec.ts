import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { serviceDatabase, type TestDatabase } from '#testing';
import { bankConfig } from './config.js';
import { database } from './database.js';
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
  it.each(['execution', 'instruction', 'return_transfer', 'funding'])('never changes %s', async table => {
    await expect(db.dataSource.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    await expect(db.dataSource.query(`TRUNCATE ${table}`)).rejects.toThrow(/permission denied/);
  });
  it('refuses to start in production, in both languages', () => {
    const env = { NODE_ENV: 'production', DATABASE_URL: db.appUrl, BANK_API_KEY: KEY };
    expect(() => bankConfig(env)).toThrow(/tidak boleh dijalankan di produksi[\s\S]*refuses to start/);
  });
});
