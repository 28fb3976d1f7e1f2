import { rows, type StoredEvent, type Tx } from '#event-store';
import type { Law } from '#statutory';
import type { ClaimEvent } from '../claim/claim.events.js';
import { type ClaimRow, projectClaim } from './project-claim.js';

const COLUMNS = `
  claim_id AS "claimId", version, stage, programme, outcome, person_id AS "personId", event_date::text AS "eventDate",
  receipt_number AS "receiptNumber", submitted_by AS "submittedBy",
  to_char(submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "submittedAt",
  has_costs AS "hasCosts", has_minor AS "hasMinor", heir_proof AS "heirProof", of_disease AS "ofDisease",
  has_jasa_raharja AS "hasJasaRaharja",
  in_dispute AS "inDispute", later_papers AS later, documents, missing,
  due_on::text AS "dueOn", reasons, award::float8, paid::float8, payments, open_matter AS "open",
  open_years AS "openYears", open_accounts AS "openAccounts", open_costs AS "openCosts", overpaid::float8,
  determined_on::text AS "determinedOn", office, routed`;

const READ = `SELECT ${COLUMNS} FROM claim WHERE claim_id = ANY ($1::uuid[])`;

/** The columns that events make, and their values from `ClaimRow`s as JSON, read by `CLAIM_FIELDS`. */
export const CLAIM_COLUMNS = `claim_id, version, stage, programme, outcome, person_id, event_date, receipt_number, submitted_by,
  submitted_at, has_costs, has_minor, heir_proof, of_disease, has_jasa_raharja, in_dispute, later_papers, documents, missing, due_on, reasons, award, paid, payments,
  open_matter, open_years, open_accounts, open_costs, overpaid, determined_on, office, routed`;
export const CLAIM_VALUES = `"claimId", version, stage, programme, outcome, "personId", "eventDate", "receiptNumber", "submittedBy",
  "submittedAt", "hasCosts", "hasMinor", "heirProof", "ofDisease", "hasJasaRaharja", "inDispute", later, documents, missing, "dueOn", reasons, award, paid, payments,
  open, "openYears", "openAccounts", "openCosts", overpaid, "determinedOn", office, routed`;
export const CLAIM_FIELDS = `"claimId" uuid, version int, stage text, programme text, outcome text, "personId" uuid,
  "eventDate" date, "receiptNumber" text, "submittedBy" text, "submittedAt" timestamptz, "hasCosts" boolean,
  "hasMinor" boolean, "heirProof" text, "ofDisease" boolean, "hasJasaRaharja" boolean, "inDispute" boolean, later json, documents text[], missing text[], "dueOn" date, reasons json,
  award bigint, paid bigint, payments json, open json, "openYears" json, "openAccounts" json, "openCosts" text, overpaid bigint, "determinedOn" date, office text, routed json`;

const WRITE = `
INSERT INTO claim (${CLAIM_COLUMNS})
SELECT ${CLAIM_VALUES} FROM json_to_recordset($1) AS given (${CLAIM_FIELDS})
ON CONFLICT (claim_id) DO UPDATE SET version = excluded.version, stage = excluded.stage, outcome = excluded.outcome,
  programme = excluded.programme, event_date = excluded.event_date, determined_on = excluded.determined_on,
  has_costs = excluded.has_costs, has_minor = excluded.has_minor, heir_proof = excluded.heir_proof, of_disease = excluded.of_disease,
  has_jasa_raharja = excluded.has_jasa_raharja, in_dispute = excluded.in_dispute, later_papers = excluded.later_papers, documents = excluded.documents, missing = excluded.missing,
  due_on = excluded.due_on, reasons = excluded.reasons, award = excluded.award, paid = excluded.paid,
  payments = excluded.payments, open_matter = excluded.open_matter, open_years = excluded.open_years,
  open_accounts = excluded.open_accounts, open_costs = excluded.open_costs, overpaid = excluded.overpaid, office = excluded.office, routed = excluded.routed`;

/** Brings the rows of claims up to date with events of theirs: one read, one write, in the events' transaction. */
export async function updateClaimRows(tx: Tx, law: Law, events: readonly StoredEvent[]): Promise<void> {
  if (events.length === 0) return;
  const current = await readClaimRows(tx, [...new Set(events.map(({ stream }) => stream))]);
  for (const event of events) {
    const row = current.get(event.stream) ?? null;
    current.set(event.stream, projectClaim(row, event as unknown as ClaimEvent, law));
  }
  await rows(tx, WRITE, [JSON.stringify([...current.values()])]);
}

export async function readClaimRows(
  database: Parameters<typeof rows>[0],
  claimIds: readonly string[],
): Promise<Map<string, ClaimRow>> {
  const found = await rows<ClaimRow>(database, READ, [claimIds]);
  return new Map(found.map(row => [row.claimId, row]));
}
