import { isDeepStrictEqual } from 'node:util';
import type { DataSource } from 'typeorm';
import { BUILT_IN_LAW } from '#statutory';
import { foldClaim } from '../../../apps/claims/src/claim/replay.js';
import { readClaimRows } from '../../../apps/claims/src/claim-ledger/claim-table.js';
import { type ClaimRow, projectClaim } from '../../../apps/claims/src/claim-ledger/project-claim.js';
import { type InvoiceRow, rowsOfClaim } from '../../../apps/claims/src/owe-hospitals/invoice-table.js';
import { projectPayment } from '../../../apps/disbursement/src/show-payments/payment.project.js';
import { projectPayout } from '../../../apps/disbursement/src/show-payouts/payout.project.js';
import { projectRecovery } from '../../../apps/disbursement/src/show-recoveries/recovery.project.js';
import type { Databases } from '../../databases.js';
import { ROWS_OF_EVENTS, type RowsOfEvents } from './rows-of-events.js';

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
  ...['AccountEntered', 'AccountCorrected', 'AccountDismissed'],
  ...['FurtherCostsEntered', 'FurtherCostsVerified', 'FurtherCostsDeclined'],
  'AppealDecided',
  'AwardCorrected',
  'BenefitAssessed',
  'DocumentFiled',
  'CorrectionAssessed',
  'DocumentsReceived',
  'FurtherDocumentAsked',
  'FurtherDocumentNoLongerAsked',
  ...['DutyRouted', 'DutyTakenBack'],
  'HeirsDisputed',
  'HeirsDisputeSettled',
  'HospitalInvoiced',
  'JasaRaharjaPaid',
  'LabourInspectorDetermined',
  'LateContributionDecided',
  'MedicalOpinionGiven',
  'OccupationalDiseaseClaimed',
  'OverpaymentFound',
  'RegistryAnswered',
  'ScholarChildEntered',
  'ScholarshipYearAwarded',
  'ScholarshipYearDeclined',
  'ScholarshipYearProved',
  'ScholarshipYearVerified',
  'SharePaid',
  'ShareReturned',
  'SignalDecided',
];
/** Tables of the disbursement whose rows are states folded over a stream. */
const PROJECTED = [
  { table: 'payment', types: 'Payment%', others: [], project: projectPayment as Projection },
  { table: 'payout', types: 'Payout%', others: [], project: projectPayout as Projection },
  {
    table: 'recovery',
    types: 'Recovery%',
    others: ['OverpaymentRepaid', 'OverpaymentKept', 'RepaymentProposed'],
    project: projectRecovery as Projection,
  },
] as const;
type Projection = (row: unknown, event: never) => object;

/** One read model, as `service.table`, and what of it is not as its events make it. */
export interface ReadModelCheck {
  readonly rows: string;
  faults(databases: Databases): Promise<string[]>;
}

export const READ_MODEL_CHECKS: readonly ReadModelCheck[] = [
  { rows: 'claims.claim', faults: checkClaims },
  { rows: 'claims.hospital_invoice', faults: checkInvoices },
  ...PROJECTED.map(table => ({
    rows: `disbursement.${table.table}`,
    faults: (databases: Databases) => checkProjected(databases, table),
  })),
  ...ROWS_OF_EVENTS.map(rowsOfEvents => ({
    rows: rowsOfEvents.rows,
    faults: (databases: Databases) => checkRows(databases, rowsOfEvents),
  })),
];

/** The rows that people see, and those that a service decides by, are those that the events make, made again from the first one. */
export async function checkReadModels(databases: Databases): Promise<string[]> {
  const found: string[] = [];
  for (const { faults } of READ_MODEL_CHECKS) found.push(...(await faults(databases)));
  return found;
}

async function checkClaims(databases: Databases): Promise<string[]> {
  const events = await databases.rows<Event>('claims', EVENTS, ['Claim%', CLAIM_EVENTS_BY_OTHER_NAMES]);
  const made = new Map<string, ClaimRow>();
  for (const event of events)
    made.set(event.stream, projectClaim(made.get(event.stream) ?? null, event as never, BUILT_IN_LAW));
  const query = (statement: string, parameters: unknown[]) => databases.rows('claims', statement, parameters);
  const live = await readClaimRows({ query } as unknown as DataSource, [...made.keys()]);
  return differing('claim', made, live);
}

/** As the claims stand by their events: those of a batch that was declined, or of a claim that ended, are not there. */
async function checkInvoices(databases: Databases): Promise<string[]> {
  const events = await databases.rows<Event>('claims', EVENTS, ['Claim%', CLAIM_EVENTS_BY_OTHER_NAMES]);
  const invoiced = new Set(
    events.filter(({ type }) => type === 'HospitalInvoiced').map(({ stream }) => stream),
  );
  const made = [...Map.groupBy(events, ({ stream }) => stream)]
    .filter(([claimId]) => invoiced.has(claimId))
    .flatMap(([claimId, ofClaim]) => rowsOfClaim(claimId, foldClaim(ofClaim)))
    .map(row => ({ ...row, number: row.number.toUpperCase() }));
  const live = await databases.rows<InvoiceRow>(
    'claims',
    `SELECT claim_id AS "claimId", batch, hospital_code AS "hospitalCode", number, guarantee_id AS "guaranteeId"
     FROM hospital_invoice`,
  );
  const byNumber = (rows: readonly InvoiceRow[]) =>
    new Map(rows.map(row => [`${row.hospitalCode} ${row.number}`, row]));
  return differing('hospital_invoice', byNumber(made), byNumber(live));
}

async function checkProjected(
  databases: Databases,
  { table, types, others, project }: (typeof PROJECTED)[number],
): Promise<string[]> {
  const events = await databases.rows<Event>('disbursement', EVENTS, [types, others]);
  const made = new Map<string, object>();
  for (const event of events) made.set(event.stream, project(made.get(event.stream) ?? null, event as never));
  const asStored = `SELECT to_json(made) AS row FROM json_populate_recordset(NULL::${table}, $1::json) AS made`;
  const stored = await databases.rows<{ row: object }>('disbursement', asStored, [
    JSON.stringify([...made.values()]),
  ]);
  const live = await databases.rows<{ row: object }>(
    'disbursement',
    `SELECT to_json(${table}) AS row FROM ${table}`,
  );
  const byId = (rows: readonly { row: object }[]) =>
    new Map(rows.map(({ row }) => [String((row as Record<string, unknown>)[`${table}_id`]), row]));
  return differing(table, byId(stored), byId(live));
}

/** Rows as sets: a row that is there twice, or not at all, or otherwise. */
async function checkRows(databases: Databases, { rows, made, live }: RowsOfEvents): Promise<string[]> {
  const counted = async (service: string, sql: string): Promise<Map<string, number>> => {
    const found = await databases.rows<{ row: string }>(
      service,
      `SELECT to_jsonb(each)::text AS row FROM (${sql}) AS each`,
    );
    return new Map([...Map.groupBy(found, ({ row }) => row)].map(([row, { length }]) => [row, length]));
  };
  return differing(rows, await counted(made.of, made.sql), await counted(live.in, live.sql));
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
