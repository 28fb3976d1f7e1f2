import { type Rupiah } from '#kernel';
import type { BankAnswer } from './bank-answer.js';

/** What a bank that keeps its word may have done with one instruction, in order. */
type Deed = 'executed' | 'rejected' | 'returned';

interface Instruction {
  readonly amount: Rupiah;
  readonly expiresAt: Temporal.Instant;
  readonly deeds: Deed[];
  /** Everything that it could truthfully say, each at its own time; any of it may be heard late, twice or not at all. */
  readonly said: BankAnswer[];
}

/** A bank that executes an instruction once at most and never after its expiry; it is the judge of what was paid. */
export class HonestBank {
  private readonly instructions = new Map<string, Instruction>();

  /** The request has arrived; before that the bank has never heard of it. */
  receive(paymentId: string, amount: Rupiah, expiresAt: Temporal.Instant): void {
    if (this.instructions.has(paymentId)) return;
    this.instructions.set(paymentId, { amount, expiresAt, deeds: [], said: [] });
  }

  execute(paymentId: string, now: Temporal.Instant): void {
    const found = this.instructions.get(paymentId);
    if (!found || found.deeds.length > 0 || Temporal.Instant.compare(now, found.expiresAt) > 0) return;
    found.deeds.push('executed');
    found.said.push(
      { kind: 'ACCEPTED', bankReference: referenceOf(paymentId) },
      { kind: 'EXECUTED', ...executionOf(paymentId, found.amount, now) },
    );
  }

  reject(paymentId: string): void {
    const found = this.instructions.get(paymentId);
    if (!found || found.deeds.length > 0) return;
    found.deeds.push('rejected');
    found.said.push({ kind: 'REJECTED', reason: 'ACCOUNT_CLOSED' });
  }

  sendBack(paymentId: string, now: Temporal.Instant): void {
    const found = this.instructions.get(paymentId);
    if (found?.deeds.at(-1) !== 'executed') return;
    found.deeds.push('returned');
    const executed = executionOf(paymentId, found.amount, now);
    found.said.push({ kind: 'RETURNED', ...executed, returnedAt: now.toString(), reason: 'ACCOUNT_CLOSED' });
  }

  /** An answer that was true when it was given; `pick` says which of them is heard, null that none came through. */
  answer(paymentId: string, pick: number | null, now: Temporal.Instant): BankAnswer {
    const found = this.instructions.get(paymentId);
    if (pick === null) return { kind: 'NONE', cause: 'TIMEOUT' };
    if (!found) return { kind: 'NOT_FOUND', bankTime: now.toString() };
    return found.said[pick % found.said.length] ?? { kind: 'NONE', cause: 'PENDING' };
  }

  /** How often an instruction is executed and not sent back: never more than once. */
  netExecutions(paymentId: string): number {
    const { deeds = [] } = this.instructions.get(paymentId) ?? {};
    return deeds.at(-1) === 'executed' ? 1 : 0;
  }
}

const referenceOf = (paymentId: string): string => `SB-${paymentId}`;
const executionOf = (paymentId: string, amount: Rupiah, now: Temporal.Instant) => ({
  amount,
  bankReference: referenceOf(paymentId),
  executedAt: now.toString(),
});
