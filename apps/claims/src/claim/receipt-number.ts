import type { ClaimId } from '#kernel';
import type { Programme } from './claim.events.js';

/** Crockford's alphabet: no I, L, O or U, so that a number read over the telephone stays itself. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** `JKM-2026-4XK9T2QW7B`: the random end of the claim's id, so no sequence tells how many claims there are. */
export function receiptNumberOf(programme: Programme, year: number, claimId: ClaimId): string {
  const random = BigInt(`0x${claimId.replaceAll('-', '')}`);
  const digits = Array.from({ length: LENGTH }, (_, index) =>
    ALPHABET.charAt(Number((random >> BigInt(5 * (LENGTH - 1 - index))) & 31n)),
  );
  return `${programme}-${year}-${digits.join('')}`;
}
