import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { latestContract } from '#contracts';
import { rows } from '#event-store';
import { type ReceivedEvent, toCloudEvent } from '#kafka';
import { bootForTest, DEAF, type TestService } from '#testing';
import { AuditModule } from './audit.module.js';
import { database } from './database.js';
import { keepEvents } from './keep-events/keep-events.js';

let service: TestService;
beforeAll(async () => {
  service = await bootForTest(AuditModule, database, DEAF);
});
afterAll(() => service.close());

const auditor = () => service.as('auditor-1', 'auditor');

function received(stream: string, version: number, data: unknown, correlationId = stream): ReceivedEvent {
  const text = JSON.stringify(data);
  const metadata = { actor: 'petugas-klaim-1', correlationId, causationId: null, traceparent: null };
  const recordedAt = '2025-11-20T01:00:00.000Z';
  const type = 'InvoicePaid';
  const { headers, value } = toCloudEvent('billing', {
    ...{ stream, version, type, schemaVersion: 1, data: text, metadata, recordedAt },
  });
  return {
    ...{
      topic: 'billing.events',
      partition: 0,
      offset: String(version),
      id: `${stream}/${version}`,
      stream,
      version,
    },
    ...{ type, schemaVersion: 1, data: null, time: recordedAt, actor: metadata.actor, correlationId },
    ...{ causationId: null, traceparent: null, headers, value: value ?? Buffer.alloc(0) },
  };
}

const keep = (...events: ReceivedEvent[]) =>
  service.database.dataSource.transaction(tx => keepEvents(tx, events));

const logged = (events: readonly ReceivedEvent[]) =>
  rows(service.database.dataSource, 'SELECT number FROM log WHERE stream = ANY ($1)', [
    events.map(({ stream }) => stream),
  ]);

describe('the audit log', () => {
  it('numbers events without a gap, also when batches come together and some roll back', async () => {
    const batch = () => [1, 2, 3].map(version => received(randomUUID(), version, { version }));
    const lost = batch();
    const failing = service.database.dataSource.transaction(async tx => {
      await keepEvents(tx, lost);
      throw new Error('rolled back');
    });
    const kept = Array.from({ length: 6 }, batch);
    await Promise.allSettled([failing, ...kept.map(events => keep(...events))]);
    expect(await logged(kept.flat())).toHaveLength(18);
    expect(await logged(lost)).toEqual([]);
    expect((await auditor().get('/api/audit/summary')).body).toMatchObject({ gapless: true });
  });

  it('serves the bytes as they were published', async () => {
    const stream = randomUUID();
    const event = received(stream, 1, { z: 1, a: ['é', 1.5, '\u2028'] });
    await keep(event);
    const { body } = await auditor().get(`/api/audit/streams/${stream}`);
    expect(body.items).toHaveLength(1);
    expect(Buffer.from(body.items[0].body, body.items[0].encoding).equals(event.value)).toBe(true);
    expect(body.items[0].headers).toEqual(event.headers);
  });

  it('keeps bytes that are not text', async () => {
    const stream = randomUUID();
    const value = Buffer.from([0xff, 0x00, 0xfe]);
    await keep({ ...received(stream, 1, {}), value });
    const { body } = await auditor().get(`/api/audit/streams/${stream}`);
    expect(Buffer.from(body.items[0].body, body.items[0].encoding).equals(value)).toBe(true);
  });

  it('refuses to be changed over the connection of the running service', async () => {
    const { dataSource } = service.database;
    for (const statement of ['UPDATE log SET type = type', 'DELETE FROM log', 'TRUNCATE log']) {
      await expect(rows(dataSource, statement)).rejects.toMatchObject({ driverError: { code: '42501' } });
    }
  });

  it('pages by number and opens to auditors alone', async () => {
    const first = (await auditor().get('/api/audit/events?limit=5')).body;
    expect(first.items.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4, 5]);
    const second = (await auditor().get(`/api/audit/events?after=${first.next}&limit=2`)).body;
    expect(second.items.map(({ number }: { number: number }) => number)).toEqual([6, 7]);
    expect((await service.as('keuangan-1', 'finance-officer').get('/api/audit/events')).status).toBe(403);
  });
});

describe('the thread of a claim', () => {
  it('holds its own events, what they caused, and what they cite, in the order of the log', async () => {
    const [claim, payment, invoice, payer, stranger] = Array.from({ length: 5 }, () => randomUUID());
    await keep(
      received(payer ?? '', 1, {}),
      received(invoice ?? '', 1, { payerId: payer }),
      received(stranger ?? '', 1, {}),
      received(claim ?? '', 1, { evidence: [`${invoice}/1`] }),
      received(payment ?? '', 1, {}, claim),
    );
    const { body } = await auditor().get(`/api/audit/cases/${claim}`);
    expect(body.items.map(({ eventId }: { eventId: string }) => eventId)).toEqual([
      `${payer}/1`,
      `${invoice}/1`,
      `${claim}/1`,
      `${payment}/1`,
    ]);
    expect(body.items[2]).toMatchObject({ meaning: latestContract('InvoicePaid').meaning });
  });

  it('of a claim that is not in the log is refused', async () => {
    expect(await auditor().get(`/api/audit/cases/${randomUUID()}`)).toMatchObject({
      status: 404,
      body: { code: 'CASE_NOT_IN_LOG' },
    });
  });
});
