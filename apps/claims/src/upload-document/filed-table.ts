import { rows, type Tx } from '#event-store';
import type { ClaimEvent } from '../claim/claim.events.js';

type Database = Parameters<typeof rows>[0];

export interface FiledRow {
  readonly sha256: string;
  readonly claimId: string;
  readonly document: string;
}

/** Which bytes an event files on which claim. */
export const filedBy = ({ type, data }: ClaimEvent): FiledRow | null =>
  type === 'DocumentFiled' ? { sha256: data.sha256, claimId: data.claimId, document: data.document } : null;

const KEEP = `
INSERT INTO filed_document (sha256, claim_id, document)
SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[]) AS given (sha256, claim_id, document)
ON CONFLICT DO NOTHING`;

/** Brings the table up to date with events, in their transaction. */
export async function keepFiled(tx: Tx, events: readonly ClaimEvent[]): Promise<void> {
  const filed = events.flatMap(event => filedBy(event) ?? []);
  if (filed.length === 0) return;
  await rows(tx, KEEP, [
    filed.map(({ sha256 }) => sha256),
    filed.map(({ claimId }) => claimId),
    filed.map(({ document }) => document),
  ]);
}

const FILES = 7003;

/** Two claims that are given the same bytes at the same moment must not both be told that nobody else has them. */
export async function sameBytesOneAfterTheOther(tx: Tx, sha256: string): Promise<void> {
  await rows(tx, `SELECT pg_advisory_xact_lock(hashtextextended($1, ${FILES}))`, [sha256]);
}

const MOST_TOLD = 20;

const ELSEWHERE = `
SELECT sha256, claim_id AS "claimId", receipt_number AS "receiptNumber", claims FROM (
  SELECT sha256, claim_id, receipt_number, row_number() OVER (PARTITION BY sha256 ORDER BY intake_no) AS place,
    count(*) OVER (PARTITION BY sha256)::int AS claims
  FROM (SELECT DISTINCT sha256, claim_id FROM filed_document WHERE sha256 = ANY ($1::text[]) AND claim_id <> $2) AS filed
  JOIN claim USING (claim_id)
) AS elsewhere WHERE place <= ${MOST_TOLD} ORDER BY sha256, place`;

/** Other claims on which the same bytes are filed: how many, and those that came in first. */
export interface Elsewhere {
  readonly claims: number;
  readonly first: readonly { readonly claimId: string; readonly receiptNumber: string }[];
}

const NOWHERE: Elsewhere = { claims: 0, first: [] };

export async function elsewhereBy(
  database: Database,
  claimId: string,
  digests: readonly string[],
): Promise<(sha256: string) => Elsewhere> {
  if (digests.length === 0) return () => NOWHERE;
  const found = await rows<{ sha256: string; claimId: string; receiptNumber: string; claims: number }>(
    database,
    ELSEWHERE,
    [digests, claimId],
  );
  const byDigest = Map.groupBy(found, ({ sha256 }) => sha256);
  return sha256 => {
    const others = byDigest.get(sha256) ?? [];
    return {
      claims: others[0]?.claims ?? 0,
      first: others.map(other => ({ claimId: other.claimId, receiptNumber: other.receiptNumber })),
    };
  };
}
