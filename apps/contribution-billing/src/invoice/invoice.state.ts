import type { InvoiceIssued, InvoicePaid } from '#contracts';
import { assertNever } from '#kernel';
import type { InvoiceEvent } from './invoice.events.js';

export type Invoice =
  | { readonly status: 'NotIssued' }
  | { readonly status: 'Issued'; readonly issued: InvoiceIssued['data'] }
  | {
      readonly status: 'Paid';
      readonly issued: InvoiceIssued['data'];
      readonly paid: InvoicePaid['data'];
    };

export const notIssued: Invoice = { status: 'NotIssued' };

export function evolve(state: Invoice, event: InvoiceEvent): Invoice {
  switch (event.type) {
    case 'InvoiceIssued':
      return { status: 'Issued', issued: event.data };
    case 'InvoicePaid':
      if (state.status === 'NotIssued') throw new Error('An invoice was paid before it was issued');
      return { status: 'Paid', issued: state.issued, paid: event.data };
    default:
      return assertNever(event);
  }
}
