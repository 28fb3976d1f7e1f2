import { type Executed, type ExecutedOrRefused, Refused, rows, type Tx } from '#event-store';
import type { ClaimEvent } from '../claim/claim.events.js';
import type { ClaimState } from '../claim/claim.state.js';
import { standingInvoices } from '../claim/hospital-invoice.js';

type Database = Parameters<typeof rows>[0];

export interface InvoiceRow {
  readonly claimId: string;
  readonly batch: number;
  readonly hospitalCode: string;
  readonly number: string;
  readonly guaranteeId: string | null;
}

/** What may change of which invoices a claim asks for payment. */
const CHANGES: readonly ClaimEvent['type'][] = [
  ...(['HospitalInvoiced', 'FurtherCostsVerified', 'FurtherCostsDeclined'] as const),
  ...(['ClaimRejected', 'ClaimWithdrawn', 'AppealDecided', 'ClaimApproved'] as const),
];
/** Where one of them belongs to another claim by now, nothing is taken or approved. */
const CLAIMS_THEM: readonly ClaimEvent['type'][] = ['HospitalInvoiced', 'ClaimApproved'];

const REMOVE = 'DELETE FROM hospital_invoice WHERE claim_id = ANY ($1::uuid[])';

/** Whoever enters the same number at the same moment waits here, and finds it taken. */
const KEEP = `
INSERT INTO hospital_invoice (hospital_code, number, claim_id, batch, guarantee_id)
SELECT "hospitalCode", upper(number), "claimId", batch, "guaranteeId"
FROM json_to_recordset($1) AS given ("hospitalCode" text, number text, "claimId" uuid, batch int, "guaranteeId" uuid)
ORDER BY 1, 2
ON CONFLICT DO NOTHING`;

const TAKEN = `
SELECT given.number, claim.receipt_number AS "receiptNumber"
FROM json_to_recordset($1) AS given ("hospitalCode" text, number text, "claimId" uuid)
JOIN hospital_invoice AS held ON held.hospital_code = given."hospitalCode" AND held.number = upper(given.number)
  AND held.claim_id <> given."claimId"
JOIN claim ON claim.claim_id = held.claim_id
ORDER BY 1 LIMIT 1`;

export const rowsOfClaim = (claimId: string, state: ClaimState): InvoiceRow[] =>
  state.stage === 'NotSubmitted'
    ? []
    : standingInvoices(state).map(({ batch, hospitalCode, number, guaranteeId }) => ({
        ...{ claimId, batch, hospitalCode, number, guaranteeId },
      }));

/** Brings the rows of claims up to date, in the events' transaction. Throws `Refused` where another claim has an invoice. */
export async function keepInvoices(
  tx: Tx,
  outcomes: readonly ExecutedOrRefused<ClaimState>[],
): Promise<void> {
  const changed = outcomes.filter(
    (outcome): outcome is Executed<ClaimState> =>
      outcome.outcome === 'accepted' && happened(outcome, CHANGES) && hasInvoices(outcome),
  );
  if (changed.length === 0) return;
  await rows(tx, REMOVE, [changed.map(({ stream }) => stream)]);
  await writeInvoiceRows(
    tx,
    changed.flatMap(({ stream, state }) => rowsOfClaim(stream, state)),
  );
  const asked = changed.filter(outcome => happened(outcome, CLAIMS_THEM));
  const wanted = asked.flatMap(({ stream, state }) => rowsOfClaim(stream, state));
  const [taken] = await rows<{ number: string; receiptNumber: string }>(tx, TAKEN, [JSON.stringify(wanted)]);
  if (taken) throw new Refused({ code: 'INVOICE_OF_ANOTHER_CLAIM', values: { ...taken } });
}

export async function writeInvoiceRows(tx: Tx, made: readonly InvoiceRow[]): Promise<void> {
  await rows(tx, KEEP, [JSON.stringify(made)]);
}

const LIVE = `
SELECT claim_id AS "claimId", batch, hospital_code AS "hospitalCode", number, guarantee_id AS "guaranteeId"
FROM hospital_invoice`;
export const readInvoiceRows = (database: Database): Promise<InvoiceRow[]> =>
  rows<InvoiceRow>(database, LIVE);

const happened = ({ events }: Executed<ClaimState>, types: readonly string[]): boolean =>
  events.some(({ type }) => types.includes(type));

const hasInvoices = ({ before, state, events }: Executed<ClaimState>): boolean =>
  [before, state].some(known => rowsOfClaim('', known).length > 0) ||
  events.some(({ type }) => type === 'HospitalInvoiced');

const UNDER = `SELECT number FROM hospital_invoice WHERE guarantee_id = $1 ORDER BY number LIMIT 1`;

/** The number of an invoice that names a letter of guarantee, or `null`. */
export async function invoiceUnder(database: Database, guaranteeId: string): Promise<string | null> {
  const [found] = await rows<{ number: string }>(database, UNDER, [guaranteeId]);
  return found?.number ?? null;
}
