import { type AccidentId, crockford } from '#kernel';
import { inRegion } from './report-times.js';

const LENGTH = 10;

/** `KK1-2026-4XK9T2QW7B`, after the form of stage I: random, so that no sequence tells how many accidents there are. */
export function reportNumberOf(reportedAt: string, accidentId: AccidentId): string {
  const random = BigInt(`0x${accidentId.replaceAll('-', '')}`);
  return `KK1-${inRegion(reportedAt).year}-${crockford(random, LENGTH)}`;
}
