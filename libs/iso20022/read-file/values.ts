import type { Rupiah } from '#kernel';
import { exactAmount, wholeRupiah } from '../amounts.js';
import { type LineFault, lineFault } from '../faults/line-fault.js';
import { attributeOf, type Element, textAt } from '../xml/element.js';

const DAY = /^\d{4}-\d{2}-\d{2}/;

export const isFault = (value: unknown): value is LineFault =>
  typeof value === 'object' && value !== null && 'code' in value;

/** The exact amount of an element in rupiah, or `null` when it is in another currency, less than zero or cannot be read. */
export function summable(amount: Element | undefined): bigint | null {
  const exact = attributeOf(amount, 'Ccy') === 'IDR' ? exactAmount(amount?.text ?? null) : null;
  return exact === null || exact < 0n ? null : exact;
}

/** Whole rupiah of an element with a currency, or what is wrong with it. */
export function rupiahOf(amount: Element | undefined, name: string): Rupiah | LineFault {
  const exact = exactAmount(amount?.text ?? null);
  if (amount && attributeOf(amount, 'Ccy') !== 'IDR') return lineFault('LINE_CURRENCY', name);
  if (exact === null) return lineFault('LINE_AMOUNT_UNREADABLE', name);
  return wholeRupiah(exact) ?? lineFault('LINE_AMOUNT_NOT_WHOLE', name);
}

/** The day of a choice between `Dt` and `DtTm`, as the bank wrote it in its own zone. */
export function dayOf(choice: Element | undefined, name: string): Temporal.PlainDate | null | LineFault {
  if (!choice) return null;
  const day = DAY.exec(textAt(choice, 'Dt') ?? textAt(choice, 'DtTm') ?? '')?.[0];
  return plainDateOf(day ?? '') ?? lineFault('LINE_DATE', name);
}

/** A date that exists, or `null`. */
export function plainDateOf(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}

/** An instant with its zone, or `null`. */
export function instantOf(text: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}

/** The account of an element by IBAN or other number. */
export const accountOf = (account: Element | undefined): string | null =>
  textAt(account, 'Id', 'IBAN') ?? textAt(account, 'Id', 'Othr', 'Id');
