import { CHUNK_SIZE, type RosterChunkEnrolled } from '#contracts';
import type { PayerId, RosterId } from '#kernel';
import type { NewMembership } from './enroll.decide.js';

/** What an event may carry of a personal record. */
export interface RecordRef {
  readonly recordId: string;
  readonly version: number;
  readonly commitment: string;
}

export interface RosterPart {
  readonly rosterId: RosterId;
  /** How many chunks of this roster were written before. */
  readonly chunksBefore: number;
  readonly memberships: readonly NewMembership[];
  /** By person: only those whose record was made now. */
  readonly records: ReadonlyMap<string, RecordRef>;
}

/** The facts of a roster in chunks of one payer and at most a thousand members; each becomes a stream of its own. */
export function rosterChunks({
  rosterId,
  chunksBefore,
  memberships,
  records,
}: RosterPart): RosterChunkEnrolled[] {
  const byPayer = Map.groupBy(memberships, ({ payerId }) => payerId);
  const slices = [...byPayer].flatMap(([payerId, members]) =>
    slicesOf(members).map(slice => ({ payerId, slice })),
  );
  return slices.map(({ payerId, slice }, index) => ({
    type: 'RosterChunkEnrolled',
    data: {
      rosterId,
      chunk: chunksBefore + index,
      payerId: payerId as PayerId,
      segment: 'BPU',
      programmes: ['JKK', 'JKM'],
      members: slice.map(membership => enrolledMember(membership, records)),
    },
  }));
}

function enrolledMember({ worker, personId, membershipId }: NewMembership, records: RosterPart['records']) {
  const { startsOn, nominatedOn, incomeBase, occupation, sector } = worker;
  const record = records.get(personId) ?? null;
  return { personId, membershipId, record, startsOn, nominatedOn, incomeBase, occupation, sector };
}

function slicesOf(members: readonly NewMembership[]): NewMembership[][] {
  const count = Math.ceil(members.length / CHUNK_SIZE);
  return Array.from({ length: count }, (_, index) =>
    members.slice(index * CHUNK_SIZE, (index + 1) * CHUNK_SIZE),
  );
}
