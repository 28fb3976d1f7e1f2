import { isDeepStrictEqual } from 'node:util';
import type { DataSource } from 'typeorm';
import { readClaimRows } from '../../../apps/claims/src/claim-ledger/claim-table.js';
import { type ClaimRow, projectClaim } from '../../../apps/claims/src/claim-ledger/project-claim.js';
import {
  type PaymentRow,
  projectPayment,
} from '../../../apps/disbursement/src/show-payments/payment.project.js';
import type { Databases } from '../databases.js';

interface Event {
  readonly stream: string;
  readonly version: number;
  readonly position: number;
  readonly type: string;
  readonly data: object;
  readonly recordedAt: string;
}

const EVENTS = `
SELECT stream_id AS stream, version, position::float8 AS position, type, data,
  to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt"
FROM events WHERE type LIKE $1 OR type = ANY ($2) ORDER BY position`;
const CLAIM_EVENTS_BY_OTHER_NAMES = [
  'BenefitAssessed',
  'DocumentsReceived',
  'LateContributionDecided',
  'SharePaid',
  'ShareReturned',
];
const PAYMENT_ROWS = 'SELECT to_json(payment) AS row FROM payment';
const AS_STORED = 'SELECT to_json(made) AS row FROM json_populate_recordset(NULL::payment, $1::json) AS made';

/** The rows that people see are those that the events make, made again from the first one. */
export async function checkReadModels(databases: Databases): Promise<string[]> {
  return [...(await checkClaims(databases)), ...(await checkPayments(databases))];
}

async function checkClaims(databases: Databases): Promise<string[]> {
  const events = await databases.rows<Event>('claims', EVENTS, ['Claim%', CLAIM_EVENTS_BY_OTHER_NAMES]);
  const made = new Map<string, ClaimRow>();
  for (const event of events)
    made.set(event.stream, projectClaim(made.get(event.stream) ?? null, event as never));
  const query = (statement: string, parameters: unknown[]) => databases.rows('claims', statement, parameters);
  const live = await readClaimRows({ query } as unknown as DataSource, [...made.keys()]);
  return differing('claim', made, live);
}

async function checkPayments(databases: Databases): Promise<string[]> {
  const events = await databases.rows<Event>('disbursement', EVENTS, ['Payment%', []]);
  const made = new Map<string, PaymentRow>();
  for (const event of events)
    made.set(event.stream, projectPayment(made.get(event.stream) ?? null, event as never));
  const asStored = await databases.rows<{ row: PaymentRow }>('disbursement', AS_STORED, [
    JSON.stringify([...made.values()]),
  ]);
  const live = await databases.rows<{ row: PaymentRow }>('disbursement', PAYMENT_ROWS);
  const byId = (rows: readonly { row: PaymentRow }[]) =>
    new Map(rows.map(({ row }) => [row.payment_id, row]));
  return differing('payment', byId(asStored), byId(live));
}

function differing<Row>(
  what: string,
  made: ReadonlyMap<string, Row>,
  live: ReadonlyMap<string, Row>,
): string[] {
  const ids = new Set([...made.keys(), ...live.keys()]);
  return [...ids]
    .filter(id => !isDeepStrictEqual(made.get(id), live.get(id)))
    .map(id => `The row of ${what} ${id} is not what its events make`);
}
