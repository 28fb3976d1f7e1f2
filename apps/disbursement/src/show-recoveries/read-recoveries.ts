import { z } from 'zod';
import { bilingual, instant, latestContract } from '#contracts';
import { readStream, rows, type StoredEvent, type Tx } from '#event-store';
import type { RecoveryRow } from './recovery.project.js';
import { loadRecovery } from './recovery.table.js';
import { namesOfPayees, recoverySummary, viewRecovery } from './recovery-view.js';

const PAGE = `
SELECT to_json(recovery) AS row FROM recovery
WHERE ($1 = 0 OR opened_position < $1) AND ($3::text[] IS NULL OR status = ANY ($3))
  AND ($4::uuid IS NULL OR claim_id = $4)
ORDER BY opened_position DESC LIMIT $2`;

export const recoveryPage = z.strictObject({ items: z.array(recoverySummary), next: z.string().nullable() });

const chapter = z.strictObject({
  version: z.int(),
  type: z.string(),
  meaning: bilingual,
  at: instant,
  actor: z.string().nullable(),
  amount: z.int().nullable(),
});

export const recoveryWithStory = recoverySummary.extend({ story: z.array(chapter) });

export interface RecoveriesWanted {
  readonly after: string;
  readonly limit: number;
  readonly statuses: readonly string[] | null;
  readonly claimId: string | null;
}

/** Latest first. */
export async function readRecoveries(
  tx: Tx,
  { after, limit, statuses, claimId }: RecoveriesWanted,
  today: Temporal.PlainDate,
) {
  const found = await rows<{ row: RecoveryRow }>(tx, PAGE, [after, limit, statuses, claimId]);
  const listed = found.map(({ row }) => row);
  const names = await namesOfPayees(tx, listed);
  const last = found.length === limit ? listed.at(-1)?.opened_position : undefined;
  return {
    items: listed.map(row => viewRecovery(row, { today, names })),
    next: last === undefined ? null : String(last),
  };
}

export async function readRecovery(tx: Tx, recoveryId: string, today: Temporal.PlainDate) {
  const row = await loadRecovery(tx, recoveryId);
  const names = await namesOfPayees(tx, [row]);
  const story = await readStream(tx, recoveryId);
  return { ...viewRecovery(row, { today, names }), story: story.map(chapterOf) };
}

function chapterOf(event: StoredEvent): z.infer<typeof chapter> {
  const { amount, by } = event.data as Readonly<Record<'amount' | 'by', number | undefined>>;
  return {
    ...{ version: event.version, type: event.type, meaning: latestContract(event.type).meaning },
    ...{ at: event.recordedAt, actor: event.metadata.actor, amount: amount ?? by ?? null },
  };
}
