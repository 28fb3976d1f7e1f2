import { type Rupiah, rupiah } from '#kernel';

/** Digits after the point that ISO 20022 allows an amount; an exact amount counts the last of them. */
const PLACES = 5;
const UNITS_OF_A_RUPIAH = 100_000n;
/** Eighteen digits, a point and room for padding; whatever is longer is not read. */
const LONGEST = 40;
const DECIMAL = /^\s*([+-]?)(\d*)(?:\.(\d*))?\s*$/;

/** An amount of a bank file as the whole number of its hundred-thousandths: no float. `null` when it is not a decimal of up to five places. */
export function exactAmount(text: string | null): bigint | null {
  const parts = text !== null && text.length <= LONGEST ? DECIMAL.exec(text) : null;
  if (!parts) return null;
  const [, sign, whole = '', fraction = ''] = parts;
  const places = fraction.replace(/0+$/, '');
  if (whole + fraction === '' || places.length > PLACES) return null;
  const units = BigInt(whole + places.padEnd(PLACES, '0'));
  return sign === '-' ? -units : units;
}

/** Whole rupiah, or `null` when there are decimals other than ,00 or more than a safe integer holds. */
export function wholeRupiah(exact: bigint): Rupiah | null {
  const amount = Number(exact / UNITS_OF_A_RUPIAH);
  return exact % UNITS_OF_A_RUPIAH === 0n && Number.isSafeInteger(amount) ? rupiah(amount) : null;
}

/** An exact amount with its decimals, `-12.5`, as it is told in a message. */
export function decimalOf(exact: bigint): string {
  const digits = String(exact < 0n ? -exact : exact).padStart(PLACES + 1, '0');
  const places = digits.slice(-PLACES).replace(/0+$/, '');
  return `${exact < 0n ? '-' : ''}${digits.slice(0, -PLACES)}${places && `.${places}`}`;
}

/** An amount as it is written into a file. */
export const writtenAmount = (amount: Rupiah): string => `${amount}.00`;
