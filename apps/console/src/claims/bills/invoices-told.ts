import type { ClaimView } from '../claim-types.js';
import { billsInForce, billsWaiting } from './bill-batches.js';

export interface InvoiceTold {
  readonly batch: number;
  readonly hospitalCode: string;
  readonly name: string;
  readonly number: string;
  /** The numbers of its bills. */
  readonly bills: string;
}

type Invoices = ClaimView['state']['invoices'];

/** The invoices that count, by their batch of bills, and those that wait with a batch. */
export function invoicesTold(view: ClaimView): InvoiceTold[] {
  const names = new Map(view.payees.map(({ payeeId, name }) => [payeeId, name]));
  const told = (batch: number, invoices: Invoices): InvoiceTold[] =>
    invoices.map(({ hospitalCode, number, payeeId, bills }) => ({
      ...{ batch, hospitalCode, number, name: names.get(payeeId) ?? hospitalCode },
      bills: bills.map(({ reference }) => reference).join(', '),
    }));
  if (view.state.award === null) return told(1, view.state.invoices);
  const waiting = billsWaiting(view);
  const batches = billsInForce(view).filter(({ batch }) => batch !== waiting?.batch);
  return [...batches, ...(waiting ? [waiting] : [])].flatMap(({ batch, invoices }) => told(batch, invoices));
}

export const hasInvoices = ({ state }: ClaimView): boolean =>
  state.invoices.length > 0 || state.furtherCosts.some(({ invoices }) => invoices.length > 0);
