import type { InvoiceId, Refusal, Rupiah } from '#kernel';

/** An invoice of the payer and month that a receipt names. */
export interface InvoiceOfMonth {
  readonly invoiceId: InvoiceId;
  readonly amount: Rupiah;
  readonly reference: string | null;
}

export type Settlement =
  | { readonly outcome: 'settles'; readonly invoiceId: InvoiceId }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

/**
 * Which invoice a receipt is for: a month has a further one when members joined late. One already paid with this
 * reference is met again, which changes nothing; otherwise the amount says which open one.
 */
export function invoiceToSettle(
  invoices: readonly InvoiceOfMonth[],
  { amount, reference }: { readonly amount: Rupiah; readonly reference: string },
): Settlement {
  const met = invoices.find(invoice => invoice.reference === reference && invoice.amount === amount);
  const open = invoices.filter(invoice => invoice.reference === null);
  const chosen = met ?? open.find(invoice => invoice.amount === amount);
  if (chosen) return { outcome: 'settles', invoiceId: chosen.invoiceId };
  return { outcome: 'refused', refusal: whyNone(invoices, open, amount) };
}

function whyNone(
  invoices: readonly InvoiceOfMonth[],
  open: readonly InvoiceOfMonth[],
  amount: Rupiah,
): Refusal {
  const [first] = open;
  if (first) return { code: 'AMOUNT_DIFFERS', values: { expected: first.amount, amount } };
  const code = invoices.length === 0 ? 'INVOICE_NOT_ISSUED' : 'INVOICE_ALREADY_PAID';
  return { code, values: { reference: invoices[0]?.reference ?? null } };
}

/** Settles receipts one after the other: an invoice that one of them pays is no longer open for the next. */
export function settleInTurn<Receipt extends { readonly amount: Rupiah; readonly reference: string }>(
  receipts: readonly { readonly receipt: Receipt; readonly invoices: readonly InvoiceOfMonth[] }[],
): Settlement[] {
  const paidNow = new Map<InvoiceId, string>();
  return receipts.map(({ receipt, invoices }) => {
    const current = invoices.map(invoice => ({
      ...invoice,
      reference: paidNow.get(invoice.invoiceId) ?? invoice.reference,
    }));
    const settlement = invoiceToSettle(current, receipt);
    if (settlement.outcome === 'settles') paidNow.set(settlement.invoiceId, receipt.reference);
    return settlement;
  });
}
