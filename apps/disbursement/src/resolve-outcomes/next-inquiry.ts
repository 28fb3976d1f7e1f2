const LONGEST_MS = 600_000;
const MOST_DOUBLINGS = 20;

/** Twice as long after each inquiry, up to ten minutes: a bank that is down is not asked a thousand times. */
export const waitBeforeNextInquiry = (inquiries: number, firstMs: number): number =>
  Math.min(Math.max(firstMs, 1) * 2 ** Math.min(inquiries, MOST_DOUBLINGS), LONGEST_MS);
