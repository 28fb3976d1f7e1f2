/** Crockford's alphabet: no I, L, O or U, so that what is read over the telephone stays itself. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5n;
const LAST = 31n;

/** The last 5 × `length` bits of a number as `length` characters of Crockford's base 32, the highest bits first. */
export const crockford = (bits: bigint, length: number): string =>
  Array.from({ length }, (_, index) =>
    ALPHABET.charAt(Number((bits >> (BITS * BigInt(length - 1 - index))) & LAST)),
  ).join('');

/** Such characters as people write them down: any case, with or without dashes, O for zero, I or L for one. */
export const asMeant = (said: string): string =>
  said.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
