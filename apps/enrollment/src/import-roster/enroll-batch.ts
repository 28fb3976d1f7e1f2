import { appendToStreams, type EventMetadata, type StreamAppend, type Tx } from '#event-store';
import type { MembershipId, PersonId, RosterId } from '#kernel';
import { advance, lockProgress, newId } from '#platform';
import { keepPayersOfRoster } from '../list-rosters/roster.table.js';
import { type Enrollment, enroll } from '../membership/enroll.decide.js';
import type { ReadBatch } from '../membership/read-batch.js';
import { rosterChunks } from '../membership/roster-chunks.js';
import { keepMemberships } from '../people-on-file/keep-memberships.js';
import { keepPersons } from '../people-on-file/keep-persons.js';
import { findKnown } from '../people-on-file/known.js';

/** Enrolls the good lines of one batch: persons, memberships, records and events of one transaction. */
export async function enrollBatch(
  tx: Tx,
  rosterId: RosterId,
  readable: ReadBatch['readable'],
  metadata: EventMetadata,
): Promise<Enrollment> {
  const known = await findKnown(
    tx,
    readable.map(({ worker }) => worker),
  );
  const enrollment = enroll(
    known,
    readable.map(line => ({
      ...line,
      personId: newId() as PersonId,
      membershipId: newId() as MembershipId,
    })),
  );
  await keep(tx, rosterId, enrollment, metadata);
  return enrollment;
}

async function keep(
  tx: Tx,
  rosterId: RosterId,
  { memberships }: Enrollment,
  metadata: EventMetadata,
): Promise<void> {
  if (memberships.length === 0) return;
  const { parts } = await lockProgress(tx, rosterId);
  const records = await keepPersons(tx, memberships);
  await keepMemberships(tx, memberships);
  const chunks = rosterChunks({ rosterId, chunksBefore: parts, memberships, records });
  await appendToStreams(
    tx,
    chunks.map((event): StreamAppend => ({ stream: newId(), expectedVersion: 0, events: [event], metadata })),
  );
  await keepPayersOfRoster(tx, chunks);
  await advance(tx, rosterId, { parts: chunks.length, done: memberships.length });
}
