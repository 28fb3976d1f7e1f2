import type { InvoiceIssued, InvoicePaid } from '#contracts';
import { isOnOrBefore, type Refusal } from '#kernel';
import type { IssueInvoice, RecordPayment } from './invoice.commands.js';

/** A slip of the pen (2062 for 2026) would otherwise bill a month that nobody meant. */
const MOST_MONTHS_AHEAD = 12;

export function issueDateMustNotBeInTheFuture({ issuedOn, today }: IssueInvoice): Refusal | null {
  if (isOnOrBefore(issuedOn, today)) return null;
  return { code: 'ISSUED_IN_FUTURE', values: { issuedOn: issuedOn.toString(), today: today.toString() } };
}

export function monthMustNotBeFarAhead({ month, today }: IssueInvoice): Refusal | null {
  const last = today.toPlainYearMonth().add({ months: MOST_MONTHS_AHEAD });
  if (Temporal.PlainYearMonth.compare(month, last) <= 0) return null;
  return { code: 'MONTH_TOO_FAR_AHEAD', values: { month: month.toString(), last: last.toString() } };
}

export function invoiceMustBeForSomeone({ billed }: IssueInvoice): Refusal | null {
  return billed.members === 0 ? { code: 'NOBODY_TO_INVOICE', values: {} } : null;
}

export function receiptMustNotBeInTheFuture({ receivedOn, today }: RecordPayment): Refusal | null {
  if (isOnOrBefore(receivedOn, today)) return null;
  return {
    code: 'RECEIVED_IN_FUTURE',
    values: { receivedOn: receivedOn.toString(), today: today.toString() },
  };
}

/** A part would leave open whose month is covered; the whole invoice is paid, or nothing. */
export function amountMustBeThatOfTheInvoice(
  { amount }: RecordPayment,
  issued: InvoiceIssued['data'],
): Refusal | null {
  if (amount === issued.amount) return null;
  return { code: 'AMOUNT_DIFFERS', values: { expected: issued.amount, amount } };
}

/** The same receipt told twice is one receipt. */
export const isTheSameReceipt = (command: RecordPayment, paid: InvoicePaid['data']): boolean =>
  command.reference === paid.reference &&
  command.amount === paid.amount &&
  command.receivedOn.toString() === paid.receivedOn;
