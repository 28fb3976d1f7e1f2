import type { components } from '../api/schema.js';

/** What is written in the form of a payment. */
export interface PaymentDraft {
  readonly amount: string;
  readonly receivedOn: string;
  readonly reference: string;
}

interface Against {
  readonly amount: number;
  readonly today: string;
}

type Fault = 'amount' | 'differs' | 'receivedOn' | 'ahead' | 'reference';

/** `1.680.000` and `Rp 1680000` are the same amount; anything else is none. */
export function amountIn(text: string): number | null {
  const digits = text.replace(/^\s*Rp/i, '').replace(/[.\s]/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

/** What would be refused, told before it is sent; the service decides. */
export function faultsOfPayment(
  { amount, receivedOn, reference }: PaymentDraft,
  against: Against,
): Partial<Record<keyof PaymentDraft, Fault>> {
  const received = faultOfDate(receivedOn, against.today);
  const paid = amountIn(amount);
  return {
    ...(paid === null ? { amount: 'amount' } : paid === against.amount ? {} : { amount: 'differs' }),
    ...(received ? { receivedOn: received } : {}),
    ...(/^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/.test(reference.trim()) ? {} : { reference: 'reference' }),
  };
}

const faultOfDate = (date: string, today: string): Fault | null => {
  if (date === '') return 'receivedOn';
  return date > today ? 'ahead' : null;
};

export const paymentOf = ({
  amount,
  receivedOn,
  reference,
}: PaymentDraft): components['schemas']['billing.RecordPaymentRequest'] => ({
  amount: amountIn(amount) ?? 0,
  receivedOn,
  reference: reference.trim(),
});
