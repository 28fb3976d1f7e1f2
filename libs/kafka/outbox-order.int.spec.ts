import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { appendToStreams } from '#event-store';
import { serviceDatabase } from '#testing';
import { aFact, byOfficer, eventStoreOnly } from '../event-store/testing-fixtures.js';
import { readOutbox } from './outbox.sql.js';

it('the outbox is read in the order of its numbers: the tenth comes after the ninth', async () => {
  const database = await serviceDatabase(eventStoreOnly);
  const runner = database.dataSource.createQueryRunner();
  try {
    const stream = randomUUID();
    const events = Array.from({ length: 120 }, () => aFact(stream));
    await database.dataSource.transaction(tx =>
      appendToStreams(tx, [{ stream, expectedVersion: 0, events, metadata: byOfficer(stream) }]),
    );
    const { entries } = await readOutbox(runner, 100);
    expect(entries.map(entry => (entry.source === 'event' ? entry.event.version : 0))).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 1),
    );
  } finally {
    await runner.release();
    await database.drop();
  }
});
