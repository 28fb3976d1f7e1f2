import { z } from 'zod';
import { assertNever, rupiah } from '#kernel';
import type { BankAnswer } from '../payment/bank-answer.js';

const amount = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(digits => rupiah(Number(digits)));
const reference = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/);
const reason = z.string().regex(/^[A-Z0-9][A-Z0-9_.-]{0,63}$/);
const instant = z.iso.datetime();

const said = z.discriminatedUnion('status', [
  z.object({ status: z.literal('EXECUTED'), reference, amount, executedAt: instant }),
  z.object({ status: z.literal('ACCEPTED'), reference }),
  z.object({ status: z.literal('REJECTED'), reason }),
  z.object({ status: z.literal('EXPIRED') }),
  z.object({
    status: z.literal('RETURNED'),
    reference,
    amount,
    executedAt: instant,
    returnedAt: instant,
    reason,
  }),
]);

/** Reads what the bank said. What cannot be understood is no answer, and decides nothing. */
export function understood(body: unknown): BankAnswer {
  const read = said.safeParse(body);
  return read.success ? answerOf(read.data) : { kind: 'NONE', cause: 'NONSENSE' };
}

function answerOf(answer: z.infer<typeof said>): BankAnswer {
  switch (answer.status) {
    case 'EXECUTED': {
      const { amount, reference: bankReference, executedAt } = answer;
      return { kind: 'EXECUTED', amount, bankReference, executedAt };
    }
    case 'ACCEPTED':
      return { kind: 'ACCEPTED', bankReference: answer.reference };
    case 'REJECTED':
      return { kind: 'REJECTED', reason: answer.reason };
    case 'EXPIRED':
      return { kind: 'REJECTED', reason: 'EXPIRED_AT_BANK' };
    case 'RETURNED': {
      const { status: kind, reference: bankReference, ...rest } = answer;
      return { kind, bankReference, ...rest };
    }
    default:
      return assertNever(answer);
  }
}
