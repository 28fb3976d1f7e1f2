import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { instant } from '#contracts';
import { Refused, rows } from '#event-store';
import { toldFinding } from '#platform';

const ROSTER = `
SELECT roster_id AS "rosterId", imported_by AS "importedBy", rows, enrolled, unchanged, rejected,
  to_char(imported_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "importedAt",
  (SELECT count(*)::int FROM roster_payer WHERE roster_payer.roster_id = roster.roster_id) AS "payerCount",
  coalesce((SELECT json_agg(named) FROM (
    SELECT payer_id AS "payerId", payer_code AS "payerCode", payer.name AS "payerName", members
    FROM roster_payer JOIN payer USING (payer_id) WHERE roster_payer.roster_id = roster.roster_id
    ORDER BY payer_code LIMIT $1
  ) named), '[]') AS payers
FROM roster`;

const PAGE = `${ROSTER}
WHERE $2::uuid IS NULL
  OR (imported_at, roster_id) < (SELECT imported_at, roster_id FROM roster WHERE roster_id = $2)
ORDER BY imported_at DESC, roster_id DESC LIMIT $3`;

const ONE = `${ROSTER} WHERE roster_id = $2`;
const FINDINGS = 'SELECT answer FROM long_command WHERE command_id = $1';

/** A list names so many payers of a roster; one roster names all. */
const NAMED_IN_LISTS = 20;

const rosterSummary = z.strictObject({
  rosterId: z.uuid(),
  importedBy: z.string(),
  importedAt: instant,
  rows: z.int(),
  enrolled: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  payerCount: z.int(),
  payers: z
    .array(
      z.strictObject({
        payerId: z.uuid(),
        payerCode: z.string(),
        payerName: z.string().nullable(),
        members: z.int().describe('Yang didaftarkan oleh berkas ini · enrolled by this file'),
      }),
    )
    .describe('Menurut kode; dalam daftar paling banyak 20 · by code; in a list at most 20'),
});

const findings = z.object({ errors: z.array(toldFinding), warnings: z.array(toldFinding) });

export const rosterPage = z.strictObject({ items: z.array(rosterSummary), next: z.uuid().nullable() });
export const rosterWithFindings = rosterSummary.extend(findings.shape);

type Summary = z.infer<typeof rosterSummary>;

/** Newest first; `after` is the last roster of the page before. */
export async function readRosters(
  database: DataSource,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<z.infer<typeof rosterPage>> {
  const items = await rows<Summary>(database, PAGE, [NAMED_IN_LISTS, after, limit]);
  return { items, next: items.length === limit ? (items.at(-1)?.rosterId ?? null) : null };
}

/** With what was found in its lines, as the import itself answered. Throws `Refused` when there is none. */
export async function readRoster(
  database: DataSource,
  rosterId: string,
): Promise<z.infer<typeof rosterWithFindings>> {
  const [roster] = await rows<Summary>(database, ONE, [null, rosterId]);
  if (!roster) throw new Refused({ code: 'ROSTER_NOT_FOUND', values: {} });
  const [command] = await rows<{ answer: unknown }>(database, FINDINGS, [rosterId]);
  return { ...roster, ...findings.parse(command?.answer ?? { errors: [], warnings: [] }) };
}
