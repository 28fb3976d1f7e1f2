import { type EventMetadata, type ExecutedOrRefused, rows, type Tx } from '#event-store';
import type { Refusal, Rupiah } from '#kernel';
import type { Receipt } from '../invoice/receipt-line.js';
import { type ReceiptColumn } from '../invoice/receipt-line.js';
import { type InvoiceOfMonth, type Settlement, settleInTurn } from '../invoice/settle.js';
import { type PaymentOfInvoice, payInvoices } from '../record-payment/pay-invoices.js';

const PAYERS = 'SELECT payer_code AS "payerCode" FROM payer WHERE payer_code = ANY ($1::text[])';
const INVOICES = `
SELECT payer_code || '/' || month AS key, invoice_id AS "invoiceId", amount::float8 AS amount, reference
FROM invoice JOIN payer USING (payer_id)
WHERE (payer_code, month) IN (SELECT * FROM unnest($1::text[], $2::text[]))
ORDER BY issued_on, invoice_id`;

export interface ReceiptOnLine {
  readonly line: number;
  readonly receipt: Receipt;
}

export type SettledLine =
  | { readonly line: number; readonly outcome: 'paid' | 'unchanged'; readonly amount: Rupiah }
  | {
      readonly line: number;
      readonly outcome: 'refused';
      readonly column: ReceiptColumn;
      readonly refusal: Refusal;
    };

/** Pays what the receipts of some lines are for, in one transaction; a line that pays nothing says why. */
export async function settleBatch(
  tx: Tx,
  lines: readonly ReceiptOnLine[],
  today: Temporal.PlainDate,
  metadata: EventMetadata,
): Promise<SettledLine[]> {
  const { payers, invoices } = await lookUp(tx, lines);
  const settled = settleInTurn(
    lines.map(({ receipt }) => ({ receipt, invoices: invoices.get(keyOf(receipt)) ?? [] })),
  );
  const payments = settled.flatMap((settlement, index): PaymentOfInvoice[] => {
    const receipt = lines[index]?.receipt;
    return settlement.outcome === 'settles' && receipt
      ? [{ invoiceId: settlement.invoiceId, payment: { ...receipt, today } }]
      : [];
  });
  const paid = (await payInvoices(tx, payments, metadata))[Symbol.iterator]();
  return lines.map(({ line, receipt }, index) => {
    const refusal = payers.has(receipt.payerCode) ? refusalOf(settled[index]) : unknownPayer;
    return refusal ? refused(line, refusal) : settledLine(line, receipt, paid.next().value);
  });
}

const unknownPayer: Refusal = { code: 'PAYER_UNKNOWN', values: {} };

const refusalOf = (settlement: Settlement | undefined): Refusal | null =>
  settlement?.outcome === 'refused' ? settlement.refusal : null;

function settledLine(
  line: number,
  { amount }: Receipt,
  outcome: ExecutedOrRefused<unknown> | undefined,
): SettledLine {
  if (outcome?.outcome === 'refused') return refused(line, outcome.refusal);
  return { line, outcome: outcome?.events.length ? 'paid' : 'unchanged', amount };
}

async function lookUp(tx: Tx, lines: readonly ReceiptOnLine[]) {
  const codes = lines.map(({ receipt }) => receipt.payerCode);
  const known = await rows<{ payerCode: string }>(tx, PAYERS, [[...new Set(codes)]]);
  const found = await rows<InvoiceOfMonth & { key: string }>(tx, INVOICES, [
    codes,
    lines.map(({ receipt }) => receipt.month),
  ]);
  return {
    payers: new Set(known.map(({ payerCode }) => payerCode)),
    invoices: Map.groupBy(found, ({ key }) => key),
  };
}

const keyOf = ({ payerCode, month }: Receipt): string => `${payerCode}/${month}`;

const COLUMN_OF: Readonly<Record<string, ReceiptColumn>> = {
  PAYER_UNKNOWN: 'kode_pembayar',
  INVOICE_NOT_ISSUED: 'bulan',
  INVOICE_ALREADY_PAID: 'bulan',
  AMOUNT_DIFFERS: 'jumlah',
  RECEIVED_IN_FUTURE: 'diterima',
};

const refused = (line: number, refusal: Refusal): SettledLine => ({
  line,
  outcome: 'refused',
  column: COLUMN_OF[refusal.code] ?? 'referensi',
  refusal,
});
