import type { Tx } from '#event-store';
import type { Journal, RecoveryJournal } from '../ledger/ledger.state.js';

/** The journals of a batch and their entries, in one statement. */
const POST = `
WITH posted AS (
  INSERT INTO journal (position, kind, reverses, posted_at)
  SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::timestamptz[])
)
INSERT INTO entry (position, line, account, claim_id, share_id, recovery_id, side, amount)
SELECT * FROM unnest($5::bigint[], $6::smallint[], $7::text[], $8::uuid[], $9::uuid[], $10::uuid[], $11::text[], $12::bigint[])`;

export interface Posting extends Pick<Journal | RecoveryJournal, 'kind' | 'entries'> {
  /** That of the event. */
  readonly position: number;
  readonly postedAt: string;
  readonly original: number | null;
}

/** Adds journals with their entries; none of them changes afterwards. */
export async function post(tx: Tx, postings: readonly Posting[]): Promise<void> {
  if (postings.length > 0) await tx.query(POST, [...journalColumns(postings), ...entryColumns(postings)]);
}

const journalColumns = (postings: readonly Posting[]) => [
  postings.map(({ position }) => position),
  postings.map(({ kind }) => kind),
  postings.map(({ original }) => original),
  postings.map(({ postedAt }) => postedAt),
];

function entryColumns(postings: readonly Posting[]) {
  const entries = postings.flatMap(({ position, entries: lines }) =>
    lines.map((entry, index) => ({ entry, position, line: index + 1 })),
  );
  return [
    entries.map(({ position }) => position),
    entries.map(({ line }) => line),
    entries.map(({ entry }) => entry.account),
    entries.map(({ entry }) => entry.claimId),
    entries.map(({ entry }) => ('shareId' in entry ? entry.shareId : null)),
    entries.map(({ entry }) => ('recoveryId' in entry ? entry.recoveryId : null)),
    entries.map(({ entry }) => entry.side),
    entries.map(({ entry }) => entry.amount),
  ];
}
