import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { appendToStreams } from '#event-store';
import { serviceDatabase } from '#testing';
import { aFact, byOfficer, eventStoreOnly } from '../event-store/testing-fixtures.js';
import { type OutboxBatch, readOutbox } from './outbox.sql.js';

async function readAfter(count: number, batch: OutboxBatch): Promise<number[]> {
  const database = await serviceDatabase(eventStoreOnly);
  const runner = database.dataSource.createQueryRunner();
  try {
    const stream = randomUUID();
    const events = Array.from({ length: count }, () => aFact(stream));
    await database.dataSource.transaction(tx =>
      appendToStreams(tx, [{ stream, expectedVersion: 0, events, metadata: byOfficer(stream) }]),
    );
    const { entries } = await readOutbox(runner, batch);
    return entries.map(entry => (entry.source === 'event' ? entry.event.version : 0));
  } finally {
    await runner.release();
    await database.drop();
  }
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('the outbox', () => {
  it('is read in the order of its numbers: the tenth comes after the ninth', async () => {
    expect(await readAfter(120, { rows: 100, bytes: 1_000_000 })).toEqual(upTo(100));
  });

  it('is read as far as its events may be held at a time, however few they are', async () => {
    const versions = await readAfter(120, { rows: 100, bytes: 2_000 });
    expect(versions).toEqual(upTo(versions.length));
    expect(versions.length).toBeGreaterThan(2);
    expect(versions.length).toBeLessThan(20);
  });

  it('is read one by one where an event is larger than that', async () => {
    expect(await readAfter(3, { rows: 100, bytes: 10 })).toEqual([1]);
  });
});
