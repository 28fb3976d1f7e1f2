import type { InvoiceMembersListed, MonthsCovered } from '#contracts';
import { rows, type Tx } from '#event-store';
import type { ReceivedEvent } from '#kafka';

export interface MonthRow {
  readonly membershipId: string;
  readonly personId: string;
  readonly month: string;
  readonly invoiceId: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  /** Null while the month is only invoiced. */
  readonly receivedOn: string | null;
  readonly source: string;
}

type Understood = { id: string } & (InvoiceMembersListed | MonthsCovered);

/** The invoice as a whole and its payment say nothing about a member: the chunks do. */
export const concernsMonths = (event: ReceivedEvent): boolean =>
  event.type === 'InvoiceMembersListed' || event.type === 'MonthsCovered';

/** What a billing event says about the months of members. */
export function monthFacts(event: Pick<ReceivedEvent, 'id' | 'type' | 'data'>): MonthRow[] {
  const { id: source, type, data } = event as Understood;
  const { month, invoiceId, issuedOn, dueOn } = data;
  const receivedOn = type === 'MonthsCovered' ? data.receivedOn : null;
  return data.members.map(({ membershipId, personId }) => ({
    ...{ membershipId, personId, month, invoiceId, issuedOn, dueOn, receivedOn, source },
  }));
}

/** One row per member, month and invoice, never the last one to arrive: of two sources the smaller id speaks. */
const keepMonths = (table: string, received: readonly string[]): string => `
INSERT INTO ${table} (membership_id, month, invoice_id, issued_on, due_on, ${[...received, 'source_event'].join(', ')})
SELECT DISTINCT ON (membership_id, month, invoice_id)
  membership_id, month, invoice_id, issued_on, due_on, ${[...received, 'source_event'].join(', ')}
FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::date[], $5::date[], $6::date[], $7::text[])
  AS given (membership_id, month, invoice_id, issued_on, due_on, received_on, source_event)
ORDER BY membership_id, month, invoice_id, source_event
ON CONFLICT (membership_id, month, invoice_id) DO UPDATE SET
  ${['issued_on', 'due_on', ...received, 'source_event'].map(column => `${column} = excluded.${column}`).join(', ')}
WHERE excluded.source_event < ${table}.source_event`;

const KEEP_INVOICED = keepMonths('invoiced_month', []);
const KEEP_COVERED = keepMonths('covered_month', ['received_on']);

export async function keepMonthFacts(tx: Tx, months: readonly MonthRow[]): Promise<void> {
  await keep(
    tx,
    KEEP_INVOICED,
    months.filter(({ receivedOn }) => receivedOn === null),
  );
  await keep(
    tx,
    KEEP_COVERED,
    months.filter(({ receivedOn }) => receivedOn !== null),
  );
}

async function keep(tx: Tx, statement: string, months: readonly MonthRow[]): Promise<void> {
  if (months.length === 0) return;
  await rows(tx, statement, [
    months.map(row => row.membershipId),
    months.map(row => row.month),
    months.map(row => row.invoiceId),
    months.map(row => row.issuedOn),
    months.map(row => row.dueOn),
    months.map(row => row.receivedOn),
    months.map(row => row.source),
  ]);
}
