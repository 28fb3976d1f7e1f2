import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rows } from '#event-store';
import { bootForTest, type TestService, waitFor } from '#testing';
import { database } from '../../apps/enrollment/src/database.js';
import { EnrollmentModule } from '../../apps/enrollment/src/enrollment.module.js';
import { startGateway, type TestGateway } from '../../apps/gateway/src/testing-upstreams.js';

const sample = (name: string): string =>
  readFileSync(new URL(`../samples/bangli/${name}`, import.meta.url), 'utf8');

let enrollment: TestService;
let gateway: TestGateway;
let token: string;
beforeAll(async () => {
  enrollment = await bootForTest(EnrollmentModule, database);
  gateway = await startGateway({ ENROLLMENT_URL: enrollment.url });
  token = await enrollment.issuer.token('petugas-daftar-1', ['enrollment-officer']);
}, 30_000);
afterAll(async () => {
  await gateway.close();
  await enrollment.close();
});

async function post(path: string, init: RequestInit & { headers: Record<string, string>; duplex?: 'half' }) {
  const headers = { authorization: `Bearer ${token}`, ...init.headers };
  const answer = await fetch(`${gateway.url}${path}`, { method: 'POST', ...init, headers });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
const command = (body: object, key: Record<string, string>) =>
  post('/api/payers', {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...key },
  });
const upload = (path: string, body: string | ReadableStream) =>
  post(path, {
    body,
    duplex: 'half',
    headers: { 'content-type': 'text/csv', 'idempotency-key': randomUUID() },
  });
const enrolled = async (): Promise<number> => {
  const sql = 'SELECT count(*) FROM membership';
  const [row] = await rows<{ count: string }>(enrollment.database.dataSource, sql);
  return Number(row?.count);
};

describe('A file sent through the gateway', () => {
  it('is worked on while its end is still to come, and arrives whole', async () => {
    expect(await upload('/api/payers/import', sample('payers.csv'))).toMatchObject({
      status: 201,
      body: { rows: 70, rejected: 0 },
    });
    const lines = sample('roster-villages.csv').trimEnd().split('\n');
    async function* slowly() {
      yield `${lines.slice(0, 2_500).join('\n')}\n`;
      await waitFor(async () => (await enrolled()) >= 1_000, { what: 'the first lines to be enrolled' });
      yield lines.slice(2_500).join('\n');
    }
    const answer = await upload(
      '/api/rosters',
      ReadableStream.from(slowly()).pipeThrough(new TextEncoderStream()),
    );
    expect(answer).toMatchObject({ status: 201, body: { rows: lines.length - 1, rejected: 0 } });
    expect(await enrolled()).toBe(lines.length - 1);
  }, 60_000);

  it('that is too large is refused by the service, in words', async () => {
    expect(await upload('/api/rosters', 'x'.repeat(65 * 1024 * 1024))).toMatchObject({
      status: 413,
      body: { code: 'FILE_TOO_LARGE' },
    });
  }, 30_000);
});

describe('A command sent through the gateway', () => {
  const decree = { number: 'SK-12/2025', date: '2025-05-12' };
  const payer = { payerCode: 'DESA-9', kind: 'APBDES', name: 'Desa Uji', regionCode: '5106042001', decree };

  it('has one effect and one answer under one key, and none under a key of another', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await command(payer, key);
    expect(first).toMatchObject({ status: 201, body: { registered: true } });
    expect(await command(payer, key)).toEqual(first);
    expect(await command({ ...payer, name: 'Desa Lain' }, key)).toMatchObject({
      status: 409,
      body: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  it('is refused without a key, without a token, and by the wrong role', async () => {
    expect(await command(payer, {})).toMatchObject({
      status: 400,
      body: { code: 'IDEMPOTENCY_KEY_MISSING' },
    });
    const unsigned = { authorization: 'Bearer x', 'idempotency-key': randomUUID() };
    expect(await command(payer, unsigned)).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
    const auditor = await enrollment.issuer.token('auditor-1', ['auditor']);
    const wrong = {
      authorization: `Bearer ${auditor}`,
      'idempotency-key': randomUUID(),
      'x-roles': 'administrator',
    };
    expect(await command(payer, wrong)).toMatchObject({ status: 403, body: { code: 'ROLE_NOT_ALLOWED' } });
  });

  it('leaves its correlation id and trace in the event that it caused', async () => {
    const id = randomUUID();
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const headers = { 'idempotency-key': randomUUID(), 'x-correlation-id': id, traceparent };
    const { body } = await command({ ...payer, payerCode: 'DESA-10' }, headers);
    const events = await rows<{ metadata: object }>(
      enrollment.database.dataSource,
      'SELECT metadata FROM events WHERE stream_id = $1',
      [body['payerId']],
    );
    expect(events).toMatchObject([
      { metadata: { correlationId: id, traceparent, actor: 'petugas-daftar-1' } },
    ]);
  });
});
