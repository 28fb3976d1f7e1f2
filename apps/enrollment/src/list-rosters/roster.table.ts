import type { RosterChunkEnrolled } from '#contracts';
import { rows, type Tx } from '#event-store';

/** A roster that was read to its end. `importedAt` is the time of its event; of a file that changed nothing, now. */
export interface ReadRoster {
  readonly rosterId: string;
  readonly importedBy: string;
  readonly importedAt: string | null;
  readonly rows: number;
  readonly enrolled: number;
  readonly unchanged: number;
  readonly rejected: number;
}

const KEEP = `
INSERT INTO roster (roster_id, imported_by, imported_at, rows, enrolled, unchanged, rejected)
VALUES ($1, $2, coalesce($3::timestamptz, clock_timestamp()), $4, $5, $6, $7)`;

const KEEP_PAYERS = `
INSERT INTO roster_payer (roster_id, payer_id, members)
SELECT roster_id, payer_id, sum(members) FROM unnest($1::uuid[], $2::uuid[], $3::int[])
  AS given (roster_id, payer_id, members) GROUP BY roster_id, payer_id
ON CONFLICT (roster_id, payer_id) DO UPDATE SET members = roster_payer.members + excluded.members`;

export async function keepRoster(tx: Tx, roster: ReadRoster): Promise<void> {
  const { rosterId, importedBy, importedAt, enrolled, unchanged, rejected } = roster;
  await rows(tx, KEEP, [rosterId, importedBy, importedAt, roster.rows, enrolled, unchanged, rejected]);
}

/** Who pays for how many of a roster, chunk by chunk. */
export async function keepPayersOfRoster(tx: Tx, chunks: readonly RosterChunkEnrolled[]): Promise<void> {
  await rows(tx, KEEP_PAYERS, [
    chunks.map(({ data }) => data.rosterId),
    chunks.map(({ data }) => data.payerId),
    chunks.map(({ data }) => data.members.length),
  ]);
}
