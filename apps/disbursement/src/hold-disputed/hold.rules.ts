import type { Refusal } from '#kernel';

interface Listed {
  readonly claim_id: string;
  readonly receipt_number: string;
}

/** Whom the law pays is not settled while the heirs are in dispute, so nobody is. */
export function noCaseInDisputeIsPaid(
  payments: readonly Listed[],
  disputed: ReadonlySet<string>,
): Refusal | null {
  const held = payments.filter(({ claim_id }) => disputed.has(claim_id));
  if (held.length === 0) return null;
  const receipts = [...new Set(held.map(({ receipt_number }) => receipt_number))].join(', ');
  return { code: 'HEIRS_IN_DISPUTE', values: { receipts } };
}
