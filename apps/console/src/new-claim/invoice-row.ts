import type { SubmitBody } from './bodies.js';
import type { CostRow } from './entry.js';
import type { Check } from './fault.js';
import { LETTER_REFERENCE } from './letter-row.js';

export type Invoice = NonNullable<SubmitBody['invoices']>[number];

/** An invoice of a partner hospital as it is being typed. */
export interface InvoiceRow {
  readonly hospitalCode: string;
  /** Empty without a letter of guarantee. */
  readonly guaranteeId: string;
  readonly number: string;
  /** The bills that it asks for, as `billKey` names them. */
  readonly bills: readonly string[];
}

export const NO_INVOICE: InvoiceRow = { hospitalCode: '', guaranteeId: '', number: '', bills: [] };

type Named = Pick<CostRow, 'kind' | 'reference'>;
export const billKey = ({ kind, reference }: Named): string => `${kind} ${reference.trim()}`;

/** What is sent of the bills that are still entered; one that was removed is asked for no more. */
export const invoicesOf = (rows: readonly InvoiceRow[], costs: readonly Named[]): Invoice[] =>
  rows.map(({ hospitalCode, guaranteeId, number, bills }) => ({
    ...{ hospitalCode, number: number.trim() },
    ...(guaranteeId ? { guaranteeId } : {}),
    bills: costs
      .filter(cost => bills.includes(billKey(cost)))
      .map(({ kind, reference }) => ({ kind, reference: reference.trim() })),
  }));

type Sent = Omit<Invoice, 'guaranteeId'> & { readonly guaranteeId?: string | null | undefined };
export const invoiceRowOf = ({ hospitalCode, guaranteeId, number, bills }: Sent): InvoiceRow => ({
  ...{ hospitalCode, number, guaranteeId: guaranteeId ?? '', bills: bills.map(billKey) },
});

export const invoiceChecks = (rows: readonly InvoiceRow[], costs: readonly Named[]): Check[] =>
  invoicesOf(rows, costs).flatMap(({ hospitalCode, number, bills }, index): Check[] => [
    [`invoices.${index}.hospitalCode`, 'choose', hospitalCode === ''],
    [`invoices.${index}.number`, 'reference', !LETTER_REFERENCE.test(number)],
    [`invoices.${index}.bills`, 'choose', bills.length === 0],
  ]);

/** What can be asked about already: nothing half typed. */
export const invoicesFilledIn = (rows: readonly InvoiceRow[], costs: readonly Named[]): Invoice[] =>
  invoicesOf(
    rows.filter(row => invoiceChecks([row], costs).every(([, , wrong]) => !wrong)),
    costs,
  );
