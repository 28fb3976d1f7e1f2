import { z } from 'zod';
import type { MembershipStarted, PersonRegistered } from '#contracts';
import {
  appendToStreams,
  type EventMetadata,
  type RecordRef,
  Refused,
  type StreamAppend,
  type Tx,
} from '#event-store';
import type { MembershipId, PersonId } from '#kernel';
import { newId } from '#platform';
import { enroll, type NewMembership } from '../membership/enroll.decide.js';
import { readWorker } from '../membership/read-worker.js';
import type { Finding, Worker, WorkerAsWritten } from '../membership/worker.js';
import type { ReadUnder } from '../membership/worker.rules.js';
import { keepMemberships } from '../people-on-file/keep-memberships.js';
import { keepPersons } from '../people-on-file/keep-persons.js';
import { findKnown } from '../people-on-file/known.js';

export const enrolledWorker = z.strictObject({
  outcome: z.enum(['enrolled', 'unchanged']),
  membershipId: z.uuid().nullable(),
  personId: z.uuid().nullable(),
  warnings: z.array(z.strictObject({ column: z.string(), code: z.string() })),
});

export type EnrolledWorker = z.infer<typeof enrolledWorker>;

/** Enrolls one worker under the rules of a roster line. Throws `Refused` naming columns and codes, no values. */
export async function enrollWorker(
  tx: Tx,
  written: WorkerAsWritten,
  under: ReadUnder,
  metadata: EventMetadata,
): Promise<EnrolledWorker> {
  const read = readWorker(written, under);
  if (read.outcome === 'unreadable') throw refused('WORKER_UNREADABLE', read.errors);
  const { worker } = read;
  const known = await findKnown(tx, [worker]);
  const ids = { personId: newId<PersonId>(), membershipId: newId<MembershipId>() };
  const { memberships, errors, warnings } = enroll(known, [{ line: 1, worker, ...ids }]);
  if (errors.length > 0) throw refused('WORKER_NOT_ENROLLED', errors);
  await keep(tx, memberships, metadata);
  return {
    ...answer(memberships, known.persons.get(worker.nik)?.personId ?? null),
    warnings: [...read.warnings, ...warnings.map(({ column, code }) => ({ column, code }))],
  };
}

function answer(memberships: readonly NewMembership[], known: PersonId | null) {
  const [membership] = memberships;
  if (!membership) return { outcome: 'unchanged', membershipId: null, personId: known } as const;
  const { membershipId, personId } = membership;
  return { outcome: 'enrolled', membershipId, personId } as const;
}

async function keep(tx: Tx, memberships: readonly NewMembership[], metadata: EventMetadata): Promise<void> {
  const records = await keepPersons(tx, memberships);
  await keepMemberships(tx, memberships);
  const started = memberships.map(membership =>
    opens(membership.membershipId, membershipStarted(membership), metadata),
  );
  const registered = [...records].map(([personId, record]) =>
    opens(personId, personRegistered(personId as PersonId, record), metadata),
  );
  await appendToStreams(tx, [...registered, ...started]);
}

const opens = (
  stream: string,
  event: PersonRegistered | MembershipStarted,
  metadata: EventMetadata,
): StreamAppend => ({ stream, expectedVersion: 0, events: [event], metadata });

const personRegistered = (personId: PersonId, record: RecordRef): PersonRegistered => ({
  type: 'PersonRegistered',
  data: { personId, record },
});

function membershipStarted({ membershipId, personId, payerId, worker }: NewMembership): MembershipStarted {
  return {
    type: 'MembershipStarted',
    data: { membershipId, personId, payerId, segment: 'BPU', programmes: ['JKK', 'JKM'], ...termsOf(worker) },
  };
}

const termsOf = ({ startsOn, nominatedOn, incomeBase, occupation, sector }: Worker) => ({
  startsOn,
  nominatedOn,
  incomeBase,
  occupation,
  sector,
});

const refused = (code: string, findings: readonly Finding[]): Refused =>
  new Refused({
    code,
    values: { findings: findings.map(({ column, code }) => `${column} ${code}`).join(', ') },
  });
