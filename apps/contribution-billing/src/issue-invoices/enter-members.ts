import { Refused, rows, type Tx, VersionConflict, violatedConstraint } from '#event-store';
import type { InvoiceId, PayerId, Rupiah } from '#kernel';
import type { Law } from '#statutory';
import {
  type ContributionBase,
  contributionOf,
  type MembersAlike,
  type PayerKind,
} from '../invoice/bill-members.js';
import { UNBILLED } from './unbilled.js';

/** A month to be billed, and by which law. */
export interface MonthUnderLaw {
  readonly month: Temporal.PlainYearMonth;
  readonly law: Law;
}

/** An invoice that is about to be issued. */
export interface Opened {
  readonly invoiceId: InvoiceId;
  readonly payerId: PayerId;
  readonly kind: PayerKind;
}

const BASES = `
SELECT DISTINCT kind, income_base::float8 AS "incomeBase", sector
FROM payer JOIN member USING (payer_id) WHERE payer_id = ANY ($2::uuid[]) AND ${UNBILLED}`;

/** The contribution of each is looked up by what it depends on; how many there are of which is told from the rows written. */
const ENTER = `
WITH entered AS (
  INSERT INTO invoice_member (membership_id, month, invoice_id, person_id, jkk, jkm, position)
  SELECT membership_id, $1, invoice_id, person_id, jkk, jkm,
    row_number() OVER (PARTITION BY invoice_id ORDER BY membership_id) - 1
  FROM unnest($2::uuid[], $3::uuid[], $4::text[]) AS opened (payer_id, invoice_id, kind)
  JOIN member USING (payer_id)
  JOIN unnest($5::text[], $6::bigint[], $7::text[], $8::bigint[], $9::bigint[])
    AS contribution (kind, income_base, sector, jkk, jkm) USING (kind, income_base, sector)
  WHERE ${UNBILLED}
  RETURNING invoice_id, membership_id
)
SELECT invoice_id AS "invoiceId", income_base::float8 AS "incomeBase", sector, count(*)::int AS members
FROM entered JOIN member USING (membership_id) GROUP BY invoice_id, income_base, sector
ORDER BY invoice_id, income_base, sector`;

/**
 * Enters on its payer's invoice who is active in the month and on no invoice for it yet; answers how many of whom the law asks
 * the same. Who joins meanwhile is left to the next run.
 */
export async function enterMembers(
  tx: Tx,
  { month, law }: MonthUnderLaw,
  opened: readonly Opened[],
): Promise<ReadonlyMap<InvoiceId, readonly MembersAlike[]>> {
  const contributions = await contributionsFor(tx, { month, law }, opened);
  const entered = await orConflict(
    rows<MembersAlike & { invoiceId: InvoiceId }>(tx, ENTER, [
      month.toString(),
      opened.map(({ payerId }) => payerId),
      opened.map(({ invoiceId }) => invoiceId),
      opened.map(({ kind }) => kind),
      contributions.map(({ kind }) => kind),
      contributions.map(({ incomeBase }) => incomeBase),
      contributions.map(({ sector }) => sector),
      contributions.map(({ jkk }) => jkk),
      contributions.map(({ jkm }) => jkm),
    ]),
  );
  return Map.groupBy(entered, ({ invoiceId }) => invoiceId);
}

interface ContributionEach extends ContributionBase {
  readonly kind: PayerKind;
  readonly jkk: Rupiah;
  readonly jkm: Rupiah;
}

async function contributionsFor(
  tx: Tx,
  { month, law }: MonthUnderLaw,
  opened: readonly Opened[],
): Promise<ContributionEach[]> {
  const payers = opened.map(({ payerId }) => payerId);
  const bases = await rows<ContributionBase & { kind: PayerKind }>(tx, BASES, [month.toString(), payers]);
  return bases.map(base => {
    const contribution = contributionOf(base, { month, payerKind: base.kind, law });
    if ('refusal' in contribution) throw new Refused(contribution.refusal);
    return { ...base, jkk: contribution.jkk, jkm: contribution.jkm };
  });
}

/** Another run billed one of these members since they were looked up: look again, decide again. */
async function orConflict<Result>(entering: Promise<Result>): Promise<Result> {
  try {
    return await entering;
  } catch (error) {
    throw violatedConstraint(error) === 'billed_once_a_month' ? new VersionConflict(error) : error;
  }
}
