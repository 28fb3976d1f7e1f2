import { z } from 'zod';
import { instant, plainDate, programme } from '#contracts';
import { rows } from '#event-store';
import { STAGES } from '../explain-claim/explanation.js';

export interface ClaimFilter {
  readonly state?: string | undefined;
  readonly receiptNumber?: string | undefined;
  readonly personId?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Newest first; the cursor is the intake number, so that a page does not move while new claims come in. */
const LIST = `
SELECT intake_no::text AS cursor, claim_id AS "claimId", receipt_number AS "receiptNumber", stage AS state, programme,
  outcome, person_id AS "personId", event_date::text AS "eventDate", submitted_by AS "submittedBy",
  to_char(submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "submittedAt",
  due_on::text AS "dueOn", missing AS "missingDocuments", award::float8, paid::float8,
  ARRAY(SELECT DISTINCT reason ->> 'code' FROM json_array_elements(reasons) AS reason) AS reasons
FROM claim
WHERE ($1::text IS NULL OR stage = $1) AND ($2::text IS NULL OR receipt_number = $2)
  AND ($3::uuid IS NULL OR person_id = $3) AND ($4::bigint IS NULL OR intake_no < $4)
ORDER BY claim.intake_no DESC LIMIT $5`;

/** A claim as a row of a list. */
const listedClaim = z.strictObject({
  claimId: z.uuid(),
  receiptNumber: z.string(),
  state: z.enum(STAGES),
  programme,
  outcome: z.enum(['death', 'recovered']),
  personId: z.uuid(),
  eventDate: plainDate,
  submittedBy: z.string(),
  submittedAt: instant,
  dueOn: plainDate.nullable(),
  missingDocuments: z.array(z.string()),
  award: z.int().nullable(),
  paid: z.int(),
  reasons: z.array(z.string()),
});

export const claimPage = z.strictObject({ items: z.array(listedClaim), next: z.string().nullable() });

type ListedClaim = z.infer<typeof listedClaim> & { readonly cursor: string };

export async function listClaims(
  database: Parameters<typeof rows>[0],
  filter: ClaimFilter,
): Promise<z.infer<typeof claimPage>> {
  const { state, receiptNumber, personId, after, limit } = filter;
  const parameters = [state ?? null, receiptNumber ?? null, personId ?? null, after ?? null, limit + 1];
  const found = await rows<ListedClaim>(database, LIST, parameters);
  const items = found.slice(0, limit);
  return {
    items: items.map(({ cursor: _cursor, ...item }) => item),
    next: found.length > limit ? (items.at(-1)?.cursor ?? null) : null,
  };
}
