import type { InvoiceId, PayerId, Rupiah } from '#kernel';
import type { BilledMonth } from './bill-members.js';

export interface IssueInvoice {
  readonly command: 'issue';
  readonly invoiceId: InvoiceId;
  readonly payerId: PayerId;
  readonly month: Temporal.PlainYearMonth;
  readonly issuedOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  /** For the members of the payer who are active in the month and not on an invoice for it yet. */
  readonly billed: BilledMonth;
}

export interface RecordPayment {
  readonly command: 'pay';
  readonly amount: Rupiah;
  readonly receivedOn: Temporal.PlainDate;
  readonly reference: string;
  readonly today: Temporal.PlainDate;
}

export type InvoiceCommand = IssueInvoice | RecordPayment;
