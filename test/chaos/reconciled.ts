import type { Databases } from '../databases.js';
import type { PatientClients } from '../faults/patient-client.js';
import type { ChaosBank } from './bank.js';
import type { LineClass } from './statement-lines.js';

const FINANCE = 'keuangan-2';
const DAYS = 'SELECT DISTINCT booked_on::text AS day FROM statement_line ORDER BY 1';
const FUNDED = 'SELECT count(*)::int AS lines FROM funding';
const TAKEN = `
SELECT count(*)::int AS lines, count(*) FILTER (WHERE line_match.line IS NULL AND exception.line IS NULL)::int AS outside
FROM statement_line LEFT JOIN line_match USING (file_id, line)
  LEFT JOIN reconciliation_exception AS exception USING (file_id, line)`;
const KINDS = 'SELECT kind, count(*)::int AS lines FROM reconciliation_exception GROUP BY kind ORDER BY kind';

/** What the service made of the bank's own statements. */
export interface Reconciled {
  /** Lines that the service took. */
  readonly taken: number;
  /** Of those, lines that are neither matched nor an exception. */
  readonly outside: number;
  /** Lines by which the account was funded, which no payment explains. */
  readonly funded: number;
  readonly kinds: ReadonlyMap<string, number>;
}

/** Brings the bank's statement of each day as somebody of finance would: as its file. */
export async function bringStatements(
  databases: Databases,
  bank: ChaosBank,
  clients: PatientClients,
): Promise<Reconciled> {
  for (const { day } of await databases.rows<{ day: string }>('sandbox-bank', DAYS)) {
    const body = await bank.statementOf(day);
    await clients.file(FINANCE, 'disbursement', '/api/bank-files', { key: `statement-${day}`, body });
  }
  const [taken] = await databases.rows<{ lines: number; outside: number }>('disbursement', TAKEN);
  const [funded] = await databases.rows<{ lines: number }>('sandbox-bank', FUNDED);
  const kinds = await databases.rows<{ kind: string; lines: number }>('disbursement', KINDS);
  return {
    taken: taken?.lines ?? 0,
    outside: taken?.outside ?? 0,
    funded: funded?.lines ?? 0,
    kinds: new Map(kinds.map(({ kind, lines }) => [kind, lines])),
  };
}

/** Lines of the statement that the service lost, left unexplained, or explained otherwise than they are. */
export function notReconciled(
  { taken, outside, funded, kinds }: Reconciled,
  lines: readonly unknown[],
  counts: ReadonlyMap<LineClass, number>,
): number {
  const count = (found: LineClass) => counts.get(found) ?? 0;
  const differs = (kind: string, expected: number) => Math.abs((kinds.get(kind) ?? 0) - expected);
  return (
    outside +
    Math.abs(taken - funded - lines.length) +
    differs('DUPLICATE_LINE', count('DUPLICATE')) +
    differs('UNKNOWN_REFERENCE', count('EXTRA') + funded)
  );
}
