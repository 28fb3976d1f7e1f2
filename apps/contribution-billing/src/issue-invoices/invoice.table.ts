import type { InvoiceIssued } from '#contracts';
import { rows, type Tx } from '#event-store';

const INVOICES = `
INSERT INTO invoice (invoice_id, payer_id, month, issued_on, due_on, members, jkk, jkm, amount)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[], $5::date[], $6::int[], $7::bigint[],
  $8::bigint[], $9::bigint[])`;

export async function keepInvoices(tx: Tx, issued: readonly InvoiceIssued['data'][]): Promise<void> {
  if (issued.length === 0) return;
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
}
