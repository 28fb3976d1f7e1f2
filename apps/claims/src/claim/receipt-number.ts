import { type ClaimId, crockford } from '#kernel';
import type { Programme } from './claim.events.js';

const LENGTH = 10;

/** `JKM-2026-4XK9T2QW7B`: the random end of the claim's id, so no sequence tells how many claims there are. */
export function receiptNumberOf(programme: Programme, year: number, claimId: ClaimId): string {
  const random = BigInt(`0x${claimId.replaceAll('-', '')}`);
  return `${programme}-${year}-${crockford(random, LENGTH)}`;
}
