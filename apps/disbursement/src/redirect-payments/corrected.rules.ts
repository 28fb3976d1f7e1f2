import type { Refusal } from '#kernel';

interface Listed {
  readonly payment_id: string;
  readonly receipt_number: string;
}

/** What was prepared for one account is not approved once another was confirmed. */
export function noOutdatedAccountIsPaid(
  payments: readonly Listed[],
  outdated: ReadonlySet<string>,
): Refusal | null {
  const held = payments.filter(({ payment_id }) => outdated.has(payment_id));
  if (held.length === 0) return null;
  const receipts = [...new Set(held.map(({ receipt_number }) => receipt_number))].join(', ');
  return { code: 'PAYEE_ACCOUNT_CORRECTED', values: { receipts, count: held.length } };
}
