import type { InvoiceIssued } from '#contracts';
import { accept, assertNever, type Decider, type Decision, firstRefusal, refuse } from '#kernel';
import type { InvoiceCommand, IssueInvoice, RecordPayment } from './invoice.commands.js';
import type { InvoiceEvent } from './invoice.events.js';
import {
  amountMustBeThatOfTheInvoice,
  invoiceMustBeForSomeone,
  issueDateMustNotBeInTheFuture,
  isTheSameReceipt,
  monthMustNotBeFarAhead,
  receiptMustNotBeInTheFuture,
} from './invoice.rules.js';
import { evolve, type Invoice, notIssued } from './invoice.state.js';
import { chunkCount } from './invoice-chunks.js';

function decide(state: Invoice, command: InvoiceCommand): Decision<InvoiceEvent> {
  switch (command.command) {
    case 'issue':
      return issue(state, command);
    case 'pay':
      return pay(state, command);
    default:
      return assertNever(command);
  }
}

function issue(state: Invoice, command: IssueInvoice): Decision<InvoiceEvent> {
  if (state.status !== 'NotIssued') return refuse('INVOICE_ALREADY_ISSUED', { invoiceId: command.invoiceId });
  const refusal = firstRefusal(
    issueDateMustNotBeInTheFuture(command),
    monthMustNotBeFarAhead(command),
    invoiceMustBeForSomeone(command),
  );
  if (refusal) return refuse(refusal.code, refusal.values);
  return accept(invoiceIssued(command));
}

function invoiceIssued({ invoiceId, payerId, month, issuedOn, dueOn, billed }: IssueInvoice): InvoiceIssued {
  const dates = { month: month.toString(), issuedOn: issuedOn.toString(), dueOn: dueOn.toString() };
  const chunks = chunkCount(billed.members);
  return { type: 'InvoiceIssued', data: { invoiceId, payerId, ...dates, chunks, ...billed } };
}

function pay(state: Invoice, command: RecordPayment): Decision<InvoiceEvent> {
  switch (state.status) {
    case 'NotIssued':
      return refuse('INVOICE_NOT_FOUND');
    case 'Paid':
      return isTheSameReceipt(command, state.paid)
        ? accept()
        : refuse('INVOICE_ALREADY_PAID', {
            reference: state.paid.reference,
            receivedOn: state.paid.receivedOn,
          });
    case 'Issued':
      return payIssued(state.issued, command);
    default:
      return assertNever(state);
  }
}

function payIssued(issued: InvoiceIssued['data'], command: RecordPayment): Decision<InvoiceEvent> {
  const refusal = firstRefusal(
    receiptMustNotBeInTheFuture(command),
    amountMustBeThatOfTheInvoice(command, issued),
  );
  if (refusal) return refuse(refusal.code, refusal.values);
  const { invoiceId, payerId, month } = issued;
  const { amount, reference } = command;
  const receivedOn = command.receivedOn.toString();
  return accept({
    type: 'InvoicePaid',
    data: { invoiceId, payerId, month, amount, receivedOn, reference },
  });
}

export const invoiceDecider: Decider<Invoice, InvoiceCommand, InvoiceEvent> = {
  initialState: notIssued,
  decide,
  evolve,
};
