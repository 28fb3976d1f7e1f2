import type { InvoiceIssued } from '#contracts';
import { rows, type Tx, VersionConflict, violatedConstraint } from '#event-store';
import type { BilledMember } from '../invoice/bill-members.js';

const INVOICES = `
INSERT INTO invoice (invoice_id, payer_id, month, issued_on, due_on, members, jkk, jkm, amount)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[], $5::date[], $6::int[], $7::bigint[],
  $8::bigint[], $9::bigint[])`;

const MEMBERS = `
INSERT INTO invoice_member (membership_id, month, invoice_id, person_id, jkk, jkm, position)
SELECT membership_id, month, invoice_id, person_id, jkk, jkm, position
FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::bigint[], $6::bigint[], $7::int[])
  AS given (membership_id, month, invoice_id, person_id, jkk, jkm, position)`;

/** A statement holds the bytes of all that it writes. */
const MEMBERS_AT_ONCE = 10_000;

export interface IssuedInvoice {
  readonly issued: InvoiceIssued['data'];
  readonly members: readonly BilledMember[];
}

export async function keepInvoices(tx: Tx, invoices: readonly IssuedInvoice[]): Promise<void> {
  if (invoices.length === 0) return;
  const issued = invoices.map(invoice => invoice.issued);
  await rows(tx, INVOICES, [
    issued.map(row => row.invoiceId),
    issued.map(row => row.payerId),
    issued.map(row => row.month),
    issued.map(row => row.issuedOn),
    issued.map(row => row.dueOn),
    issued.map(row => row.members),
    issued.map(row => row.jkk),
    issued.map(row => row.jkm),
    issued.map(row => row.amount),
  ]);
  const members = invoices.flatMap(({ issued: { invoiceId, month }, members }) =>
    members.map((member, position) => ({ ...member, invoiceId, month, position })),
  );
  for (let from = 0; from < members.length; from += MEMBERS_AT_ONCE)
    await keepMembers(tx, members.slice(from, from + MEMBERS_AT_ONCE));
}

type InvoiceMember = BilledMember & { invoiceId: string; month: string; position: number };

async function keepMembers(tx: Tx, members: readonly InvoiceMember[]): Promise<void> {
  try {
    await rows(tx, MEMBERS, [
      members.map(row => row.membershipId),
      members.map(row => row.month),
      members.map(row => row.invoiceId),
      members.map(row => row.personId),
      members.map(row => row.jkk),
      members.map(row => row.jkm),
      members.map(row => row.position),
    ]);
  } catch (error) {
    // Another run billed one of these members since they were looked up: look again, decide again.
    throw violatedConstraint(error) === 'billed_once_a_month' ? new VersionConflict(error) : error;
  }
}
