import { isUuid, type PaymentId } from '#kernel';

const DIGITS = 26;
const BASE = 32;
const BASE_IN_BITS = 5n;
/** Twenty-six digits of base 32 hold 130 bits; an identifier has 128, so its first digit is at most 7. */
const REFERENCE = /^[0-7][0-9A-V]{25}$/;
const AT_VERSION = 14;

/** A UUID as 26 characters that every bank takes (base32hex of RFC 4648): fits MsgId, PmtInfId, InstrId and EndToEndId. Throws `RangeError` on anything else. */
export function referenceOf(id: string): string {
  if (!isUuid(id)) throw new RangeError('Not a UUID');
  const bits = BigInt(`0x${id.replaceAll('-', '')}`);
  return bits.toString(BASE).toUpperCase().padStart(DIGITS, '0');
}

/** The payment that a reference of a bank file stands for; `null` when it is not one of `referenceOf`. */
export function paymentOf(reference: string): PaymentId | null {
  const digits = reference.toUpperCase();
  if (!REFERENCE.test(digits)) return null;
  let bits = 0n;
  for (const digit of digits) bits = (bits << BASE_IN_BITS) | BigInt(Number.parseInt(digit, BASE));
  const hex = bits.toString(16).padStart(DIGITS + 6, '0');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return isUuid(id) ? (id as PaymentId) : null;
}

/** The payment's id with version 4, the only one that the schema lets a UETR have; the same payment always gives the same. */
export const uetrOf = (id: string): string => `${id.slice(0, AT_VERSION)}4${id.slice(AT_VERSION + 1)}`;
