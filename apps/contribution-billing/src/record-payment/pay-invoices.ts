import type { InvoiceIssued, InvoicePaid } from '#contracts';
import { type EventMetadata, type ExecutedOrRefused, executeMany, rows, type Tx } from '#event-store';
import type { InvoiceId } from '#kernel';
import { appendLists, type MemberLists } from '../invoice/append-lists.js';
import { type RecordPayment } from '../invoice/invoice.commands.js';
import { invoiceDecider } from '../invoice/invoice.decide.js';
import type { Invoice } from '../invoice/invoice.state.js';
import { monthsCovered } from '../invoice/invoice-chunks.js';

export interface PaymentOfInvoice {
  readonly invoiceId: InvoiceId;
  readonly payment: Omit<RecordPayment, 'command'>;
}

const MARK_PAID = `
UPDATE invoice SET received_on = paid.received_on, reference = paid.reference
FROM unnest($1::uuid[], $2::date[], $3::text[]) AS paid (invoice_id, received_on, reference)
WHERE invoice.invoice_id = paid.invoice_id`;

/** Pays invoices, and covers the month for their members, in one append each. A refusal stops its own payment only. */
export async function payInvoices(
  tx: Tx,
  payments: readonly PaymentOfInvoice[],
  metadata: EventMetadata,
): Promise<ExecutedOrRefused<Invoice>[]> {
  const outcomes = await executeMany(
    tx,
    invoiceDecider,
    payments.map(({ invoiceId, payment }) => ({
      stream: invoiceId,
      command: { command: 'pay' as const, ...payment },
      metadata,
    })),
  );
  const paid = outcomes.flatMap(newlyPaid);
  await markPaid(tx, paid);
  await appendLists(tx, paid.map(coverOf), metadata);
  return outcomes;
}

interface NewlyPaid {
  readonly issued: InvoiceIssued['data'];
  readonly paid: InvoicePaid['data'];
}

/** One that was told of before is accepted without an event. */
function newlyPaid(outcome: ExecutedOrRefused<Invoice>): NewlyPaid[] {
  if (outcome.outcome === 'refused' || outcome.events.length === 0) return [];
  return outcome.state.status === 'Paid' ? [outcome.state] : [];
}

const coverOf = ({ issued, paid }: NewlyPaid): MemberLists => ({
  invoice: issued,
  toEvent: (chunk, members) => monthsCovered(issued, paid, chunk, members),
});

async function markPaid(tx: Tx, payments: readonly NewlyPaid[]): Promise<void> {
  if (payments.length === 0) return;
  await rows(tx, MARK_PAID, [
    payments.map(({ paid }) => paid.invoiceId),
    payments.map(({ paid }) => paid.receivedOn),
    payments.map(({ paid }) => paid.reference),
  ]);
}
