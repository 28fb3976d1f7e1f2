import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceDatabase, type TestDatabase } from '#testing';
import { appendToStreams } from './append.js';
import { VersionConflict } from './errors.js';
import { readStream, readStreams } from './read.js';
import { readRecords, writeRecords } from './records.js';
import { aFact, byOfficer, eventStoreOnly } from './testing-fixtures.js';
import { rows } from './transaction.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await serviceDatabase(eventStoreOnly);
});
afterAll(() => database.drop());

const append = (stream: string, expectedVersion: number, count = 1) =>
  database.dataSource.transaction(tx =>
    appendToStreams(tx, [
      {
        stream,
        expectedVersion,
        events: Array.from({ length: count }, () => aFact(stream)),
        metadata: byOfficer(stream),
      },
    ]),
  );

describe('the events table', () => {
  it('keeps events in order and reads them back as they were written', async () => {
    const stream = randomUUID();
    await append(stream, 0, 2);
    await append(stream, 2);
    const events = await readStream(database.dataSource, stream);
    expect(events.map(event => event.id)).toEqual([`${stream}/1`, `${stream}/2`, `${stream}/3`]);
    expect(events[0]?.data).toEqual(aFact(stream).data);
    expect(events[0]?.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('refuses a decision taken on a version that has passed, and writes nothing of it', async () => {
    const stream = randomUUID();
    await append(stream, 0);
    await expect(append(stream, 0)).rejects.toThrow(VersionConflict);
    expect(await readStream(database.dataSource, stream)).toHaveLength(1);
  });

  it('lets one of many concurrent writers through per version', async () => {
    const stream = randomUUID();
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => append(stream, 0)));
    expect(attempts.filter(attempt => attempt.status === 'fulfilled')).toHaveLength(1);
  });

  it('appends to many streams together or to none', async () => {
    const [taken, free] = [randomUUID(), randomUUID()];
    await append(taken, 0);
    const both = database.dataSource.transaction(tx =>
      appendToStreams(
        tx,
        [free, taken].map(stream => ({
          stream,
          expectedVersion: 0,
          events: [aFact(stream)],
          metadata: byOfficer(stream),
        })),
      ),
    );
    await expect(both).rejects.toThrow(VersionConflict);
    expect((await readStreams(database.dataSource, [free])).get(free)).toEqual([]);
  });

  it('queues every event for publishing in the same transaction', async () => {
    const stream = randomUUID();
    await append(stream, 0, 3);
    const queued = await rows(database.dataSource, 'SELECT topic FROM outbox WHERE key = $1', [stream]);
    expect(queued).toEqual(Array.from({ length: 3 }, () => ({ topic: 'enrollment.events' })));
  });

  it('does not let an event in that breaks its contract', async () => {
    const stream = randomUUID();
    const broken = { type: 'PayerRegistered', data: { ...aFact(stream).data, kind: 'UNKNOWN' } };
    const attempt = database.dataSource.transaction(tx =>
      appendToStreams(tx, [{ stream, expectedVersion: 0, events: [broken], metadata: byOfficer(stream) }]),
    );
    await expect(attempt).rejects.toThrow();
    expect(await readStream(database.dataSource, stream)).toEqual([]);
  });
});

describe('the role of the running service', () => {
  const forbidden = [
    'UPDATE events SET version = 99',
    'DELETE FROM events',
    'TRUNCATE events',
    'ALTER TABLE events ADD COLUMN note text',
    'DROP TABLE events',
    'CREATE TABLE mine (id int)',
    'UPDATE private_record SET version = 99',
  ];

  it.each(forbidden)('is refused: %s', async statement => {
    await append(randomUUID(), 0);
    await expect(database.dataSource.query(statement)).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
  });

  it('owns nothing', async () => {
    const owned = await rows(
      database.dataSource,
      `SELECT relname FROM pg_class WHERE relowner = current_user::regrole
       UNION ALL SELECT datname FROM pg_database WHERE datdba = current_user::regrole`,
    );
    expect(owned).toEqual([]);
  });
});

describe('personal records', () => {
  it('stay beside the events: an event carries a commitment with a salt of its own per version', async () => {
    const record = { recordId: randomUUID(), version: 1, kind: 'CaseRecord' };
    const data = { claimId: randomUUID(), narrative: 'Terjatuh saat bekerja', diagnosis: null };
    const [first, second] = await database.dataSource.transaction(tx =>
      writeRecords(tx, [
        { ...record, data },
        { ...record, version: 2, data },
      ]),
    );
    expect(first?.commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(first?.commitment).not.toBe(second?.commitment);
    const read = await readRecords(database.dataSource, first ? [first] : []);
    expect(read.get(`${record.recordId}/1`)).toEqual(data);
  });
});
