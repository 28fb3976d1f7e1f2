import { type Rupiah, rupiah } from '#kernel';

export const RECEIPT_COLUMNS = ['kode_pembayar', 'bulan', 'jumlah', 'diterima', 'referensi'] as const;
export type ReceiptColumn = (typeof RECEIPT_COLUMNS)[number];

/** Money that a payer sent for a month, as a line of a file says. */
export interface Receipt {
  readonly payerCode: string;
  readonly month: string;
  readonly amount: Rupiah;
  readonly receivedOn: Temporal.PlainDate;
  readonly reference: string;
}

export interface ReceiptFault {
  readonly column: ReceiptColumn;
  readonly code: 'MONTH_UNREADABLE' | 'AMOUNT_NOT_WHOLE_RUPIAH' | 'DATE_UNREADABLE' | 'REFERENCE_UNREADABLE';
}

type AsWritten = Readonly<Record<ReceiptColumn, string>>;

/** Reads one line of a receipt file: the receipt, or everything that is wrong with the line. */
export function readReceipt(
  written: AsWritten,
): { readonly receipt: Receipt } | { readonly faults: readonly ReceiptFault[] } {
  const receivedOn = readDate(written.diterima);
  const faults = [
    monthMustBeAMonth(written),
    amountMustBeWholeRupiah(written),
    receivedOn ? null : ({ column: 'diterima', code: 'DATE_UNREADABLE' } as const),
    referenceMustBeOne(written),
  ].filter(fault => fault !== null);
  if (faults.length > 0 || !receivedOn) return { faults };
  const { kode_pembayar: payerCode, bulan: month, referensi: reference } = written;
  return { receipt: { payerCode, month, amount: rupiah(Number(written.jumlah)), receivedOn, reference } };
}

const monthMustBeAMonth = ({ bulan }: AsWritten): ReceiptFault | null =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(bulan) ? null : { column: 'bulan', code: 'MONTH_UNREADABLE' };

const amountMustBeWholeRupiah = ({ jumlah }: AsWritten): ReceiptFault | null =>
  /^\d{1,15}$/.test(jumlah) ? null : { column: 'jumlah', code: 'AMOUNT_NOT_WHOLE_RUPIAH' };

const referenceMustBeOne = ({ referensi }: AsWritten): ReceiptFault | null =>
  /^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/.test(referensi)
    ? null
    : { column: 'referensi', code: 'REFERENCE_UNREADABLE' };

function readDate(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}
