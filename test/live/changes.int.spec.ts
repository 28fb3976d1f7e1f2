import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type ReceivedEvent, toCloudEvent } from '#kafka';
import { bootForTest, DEAF, type TestService, waitFor } from '#testing';
import { AuditModule } from '../../apps/audit/src/audit.module.js';
import { database } from '../../apps/audit/src/database.js';
import { keepEvents } from '../../apps/audit/src/keep-events/keep-events.js';
import { Listeners } from '../../apps/audit/src/tell-changes/listeners.js';
import { startGateway, type TestGateway } from '../../apps/gateway/src/testing-upstreams.js';
import { type OpenStream, openStream } from './testing-stream.js';

const SETTINGS = {
  ...DEAF,
  CHANGES_EVERY_MS: '50',
  CHANGES_HEARTBEAT_MS: '100',
  CHANGES_LISTENERS: '3',
};

let audit: TestService;
let gateway: TestGateway;
const open: OpenStream[] = [];
beforeAll(async () => {
  audit = await bootForTest(AuditModule, database, SETTINGS);
  gateway = await startGateway({ AUDIT_URL: audit.url });
}, 30_000);
afterAll(async () => {
  await gateway.close();
  await audit.close();
  for (const name of Object.keys(SETTINGS)) Reflect.deleteProperty(process.env, name);
});
const listening = () => audit.app.get(Listeners).size;
afterEach(async () => {
  for (const stream of open.splice(0)) stream.close();
  await waitFor(() => listening() === 0, { what: 'every listener to be gone' });
});

interface Asked {
  readonly last?: string;
  readonly role?: string;
  readonly expiresAt?: number;
  readonly url?: string;
}

async function listen({ last, role = 'finance-officer', expiresAt, url = gateway.url }: Asked = {}) {
  const changes = expiresAt === undefined ? {} : { expiresAt };
  const stream = await openStream(`${url}/api/audit/changes`, {
    authorization: `Bearer ${await audit.issuer.token('petugas-1', [role], changes)}`,
    accept: 'text/event-stream',
    ...(last === undefined ? {} : { 'last-event-id': last }),
  });
  open.push(stream);
  return stream;
}

/** Events of one claim each, as the topic would bring them in one batch. */
async function happen(count: number): Promise<string[]> {
  const streams = Array.from({ length: count }, () => randomUUID());
  await audit.database.dataSource.transaction(tx => keepEvents(tx, streams.map(received)));
  return streams;
}

function received(stream: string): ReceivedEvent {
  const event = { stream, version: 1, type: 'ClaimSubmitted', schemaVersion: 1 };
  const metadata = { actor: 'petugas-klaim-1', correlationId: stream, causationId: null, traceparent: null };
  const recordedAt = '2025-11-20T01:00:00.000Z';
  const data = '{"award":1,"submittedBy":"petugas-klaim-1"}';
  const { headers, value } = toCloudEvent('claims', { ...event, data, metadata, recordedAt });
  return {
    ...{ ...event, topic: 'claims.events', partition: 0, offset: '1', id: `${stream}/1`, data: null },
    ...{ time: recordedAt, actor: metadata.actor, correlationId: stream },
    ...{ causationId: null, traceparent: null, headers, value: value ?? Buffer.alloc(0) },
  };
}

describe('A page that listens through the gateway', () => {
  it('is greeted with the highest number, then told what changes: which, and nothing else', async () => {
    const [stream, second] = [await listen(), await listen({ role: 'sponsor' })];
    expect(stream.status).toBe(200);
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(stream.headers.get('cache-control')).toContain('no-store');
    const [hello] = await stream.until('hello');
    const highest = Number(hello?.data['number']);
    expect(hello?.id).toBe(String(highest));
    const [claimId] = await happen(1);
    const told = {
      event: 'change',
      id: String(highest + 1),
      data: {
        ...{ topic: 'claims.events', type: 'ClaimSubmitted', stream: claimId },
        ...{ number: highest + 1, correlationId: claimId },
      },
    };
    expect(await stream.until('change')).toEqual([told]);
    expect(await second.until('change')).toEqual([told]);
    expect(stream.messages[0]?.event).toBe('hello');
  });

  it('hears that the line is alive while nothing happens', async () => {
    const stream = await listen();
    await waitFor(() => stream.beats() >= 2, { what: 'two heartbeats' });
  });

  it('goes on from its last number', async () => {
    const first = await listen();
    const last = (await first.until('hello'))[0]?.id ?? '';
    first.close();
    const missed = await happen(150);
    const again = await listen({ last });
    const told = await again.until('change', 150);
    expect(again.messages[0]).toEqual({ event: 'hello', id: last, data: { number: Number(last) + 150 } });
    expect(told.map(({ data }) => data['stream'])).toEqual(missed);
  });

  it('is told to begin anew when it missed more than a thousand, or when much happens at once', async () => {
    const first = await listen();
    const highest = Number((await first.until('hello'))[0]?.id);
    await happen(1_001);
    const end = { event: 'reset', id: String(highest + 1_001), data: { number: highest + 1_001 } };
    expect(await first.until('reset')).toEqual([end]);
    const again = await listen({ last: String(highest) });
    expect(await again.until('reset')).toEqual([end]);
    expect([...first.messages, ...again.messages].filter(({ event }) => event === 'change')).toEqual([]);
  });

  it('begins where the log is when its last number is not of this log', async () => {
    const stream = await listen({ last: '999999999' });
    const [hello] = await stream.until('hello');
    expect(hello?.id).toBe(String(hello?.data['number']));
  });
});

describe('A stream', () => {
  it('ends when the token does', async () => {
    const stream = await listen({ expiresAt: Math.floor(Date.now() / 1000) + 1 });
    expect(stream.status).toBe(200);
    await waitFor(() => stream.isOver(), { what: 'the end of the stream' });
  });

  it('that nobody holds any more frees its place', async () => {
    const stream = await listen();
    await waitFor(() => listening() === 1, { what: 'the listener' });
    stream.close();
    await waitFor(() => listening() === 0, { what: 'its place' });
  });

  it('is refused in words when there are too many, and to whom is not signed in', async () => {
    for (const _ of [1, 2, 3]) await listen();
    await waitFor(() => listening() === 3, { what: 'three listeners' });
    const token = await audit.issuer.token('petugas-1', ['auditor']);
    const answer = await fetch(`${gateway.url}/api/audit/changes`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'TOO_MANY_LISTENERS' });
    expect((await fetch(`${gateway.url}/api/audit/changes`)).status).toBe(401);
  });

  it('does not hold up a service or a gateway that stops', async () => {
    const other = await bootForTest(AuditModule, database, SETTINGS);
    const [first, second] = [
      await startGateway({ AUDIT_URL: audit.url }),
      await startGateway({ AUDIT_URL: other.url }),
    ];
    const token = await other.issuer.token('petugas-1', ['auditor']);
    const direct = await openStream(`${other.url}/api/audit/changes`, { authorization: `Bearer ${token}` });
    const through = await openStream(`${second.url}/api/audit/changes`, { authorization: `Bearer ${token}` });
    const cut = await listen({ url: first.url });
    const before = Date.now();
    await first.close();
    await other.close();
    expect(Date.now() - before).toBeLessThan(4_000);
    await waitFor(() => direct.isOver() && through.isOver() && cut.isOver(), { what: 'the ends' });
    await second.close();
  }, 30_000);
});
