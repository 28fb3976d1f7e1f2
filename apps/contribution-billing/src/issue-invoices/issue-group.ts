import type { InvoiceIssued } from '#contracts';
import { type EventMetadata, executeMany, Refused, type Tx } from '#event-store';
import type { InvoiceId } from '#kernel';
import { newId } from '#platform';
import { contributionDueOn } from '#statutory';
import { appendLists, type MemberLists } from '../invoice/append-lists.js';
import { type BilledMonth, billMembers, type MembersAlike } from '../invoice/bill-members.js';
import { type IssueInvoice } from '../invoice/invoice.commands.js';
import { invoiceDecider } from '../invoice/invoice.decide.js';
import { membersListed } from '../invoice/invoice-chunks.js';
import { enterMembers, type MonthUnderLaw, type Opened } from './enter-members.js';
import { keepInvoices } from './invoice.table.js';
import type { UnbilledPayer } from './unbilled.js';

export interface BillingMonth extends MonthUnderLaw {
  readonly issuedOn: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
}

/** Issues one invoice to each payer of a group, with the lists of its members. Answers how many. */
export async function issueGroup(
  tx: Tx,
  billing: BillingMonth,
  payers: readonly UnbilledPayer[],
  metadata: EventMetadata,
): Promise<number> {
  const opened = payers.map(
    ({ payerId, kind }): Opened => ({ invoiceId: newId<InvoiceId>(), payerId, kind }),
  );
  const members = await enterMembers(tx, billing, opened);
  const commands = opened.flatMap(invoice => {
    const alike = members.get(invoice.invoiceId);
    return alike ? [issueInvoice(billing, invoice, alike)] : [];
  });
  const outcomes = await executeMany(
    tx,
    invoiceDecider,
    commands.map(command => ({ stream: command.invoiceId, command, metadata })),
  );
  const issued = outcomes.map(outcome => {
    if (outcome.outcome === 'refused') throw new Refused(outcome.refusal);
    return outcome.events[0]?.data as InvoiceIssued['data'];
  });
  await keepInvoices(tx, issued);
  await appendLists(tx, issued.map(listsOf), metadata);
  return issued.length;
}

const listsOf = (invoice: InvoiceIssued['data']): MemberLists => ({
  invoice,
  toEvent: (chunk, members) => membersListed(invoice, chunk, members),
});

const issueInvoice = (
  { month, law, issuedOn, today }: BillingMonth,
  { invoiceId, payerId, kind }: Opened,
  alike: readonly MembersAlike[],
): IssueInvoice => ({
  command: 'issue',
  invoiceId,
  payerId,
  month,
  issuedOn,
  dueOn: contributionDueOn(law, 'BPU', month),
  today,
  billed: billed(alike, { month, payerKind: kind, law }),
});

function billed(alike: readonly MembersAlike[], month: Parameters<typeof billMembers>[1]): BilledMonth {
  const billing = billMembers(alike, month);
  if (billing.outcome === 'refused') throw new Refused(billing.refusal);
  return billing.billed;
}
