import type { InvoiceIssued } from '#contracts';
import { type EventMetadata, executeMany, Refused, type Tx } from '#event-store';
import type { InvoiceId } from '#kernel';
import { newId } from '#platform';
import { contributionDueOn } from '#statutory';
import { appendChunks } from '../invoice/append-chunks.js';
import { type BilledMonth, billMembers, type MemberToBill } from '../invoice/bill-members.js';
import { type IssueInvoice } from '../invoice/invoice.commands.js';
import { invoiceDecider } from '../invoice/invoice.decide.js';
import { membersListed } from '../invoice/invoice-chunks.js';
import { keepInvoices } from './invoice.table.js';
import { type UnbilledPayer, unbilledMembers } from './unbilled.js';

export interface BillingMonth {
  readonly month: Temporal.PlainYearMonth;
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
  const month = billing.month.toString();
  const members = await unbilledMembers(
    tx,
    month,
    payers.map(({ payerId }) => payerId),
  );
  const commands = payers.flatMap(payer => {
    const found = members.get(payer.payerId);
    return found ? [issueInvoice(billing, payer, found)] : [];
  });
  const outcomes = await executeMany(
    tx,
    invoiceDecider,
    commands.map(command => ({ stream: command.invoiceId, command, metadata })),
  );
  const issued = outcomes.map((outcome, index) => {
    if (outcome.outcome === 'refused') throw new Refused(outcome.refusal);
    const [event] = outcome.events;
    return { issued: event?.data as InvoiceIssued['data'], members: commands[index]?.billed.members ?? [] };
  });
  await keepInvoices(tx, issued);
  const lists = issued.flatMap(({ issued, members }) => membersListed(issued, members));
  await appendChunks(tx, lists, metadata);
  return issued.length;
}

const issueInvoice = (
  { month, issuedOn, today }: BillingMonth,
  { payerId, kind }: UnbilledPayer,
  members: readonly MemberToBill[],
): IssueInvoice => ({
  command: 'issue',
  invoiceId: newId<InvoiceId>(),
  payerId,
  month,
  issuedOn,
  dueOn: contributionDueOn('BPU', month),
  today,
  billed: billed(members, { month, payerKind: kind }),
});

function billed(members: readonly MemberToBill[], month: Parameters<typeof billMembers>[1]): BilledMonth {
  const billing = billMembers(members, month);
  if (billing.outcome === 'refused') throw new Refused(billing.refusal);
  return billing.billed;
}
