import { type Rupiah, rupiah, subtractRupiah } from '#kernel';
import type { BankAnswer } from './bank-answer.js';

interface Instruction {
  readonly amount: Rupiah;
  /** What it has paid out, and not taken back, and under which number. */
  moved: { readonly amount: Rupiah; readonly bankReference: string; readonly executedAt: string } | null;
  wasTakenBack: boolean;
  /** It has said in writing what it did, and does nothing more. */
  isClosed: boolean;
}

const MINIMUM = rupiah(1);

/**
 * A bank that executes other amounts, late or never, and says what it likes. Asked in writing it puts right what it did: the amount
 * ordered was paid once, or nothing is. It invents no return of what it had truly paid: only the balance of its account shows that.
 */
export class DishonestBank {
  private readonly instructions = new Map<string, Instruction>();
  private lies = 0;

  receive(paymentId: string, amount: Rupiah): void {
    if (this.instructions.has(paymentId)) return;
    this.instructions.set(paymentId, { amount, moved: null, wasTakenBack: false, isClosed: false });
  }

  execute(paymentId: string, now: Temporal.Instant, isWhole: boolean): void {
    const found = this.instructions.get(paymentId);
    if (!found || found.isClosed || found.moved || found.wasTakenBack) return;
    const amount = isWhole ? found.amount : subtractRupiah(found.amount, MINIMUM);
    found.moved = { amount, bankReference: referenceOf(paymentId), executedAt: now.toString() };
  }

  /** Any answer about any instruction, whether it has heard of it or not. */
  lie(amount: Rupiah, pick: number, now: Temporal.Instant): BankAnswer {
    this.lies += 1;
    const bankReference = `LIE-${this.lies}`;
    const execution = { bankReference, executedAt: now.toString() };
    const lies: readonly BankAnswer[] = [
      { kind: 'EXECUTED', amount, ...execution },
      { kind: 'EXECUTED', amount: subtractRupiah(amount, MINIMUM), ...execution },
      { kind: 'ACCEPTED', bankReference },
      { kind: 'REJECTED', reason: 'ACCOUNT_CLOSED' },
      { kind: 'RETURNED', amount, ...execution, returnedAt: now.toString(), reason: 'ACCOUNT_CLOSED' },
      { kind: 'NOT_FOUND', bankTime: now.toString() },
    ];
    return lies[pick % lies.length] ?? { kind: 'NONE', cause: 'TIMEOUT' };
  }

  /** The truth, as its statement has it at the end of the day. */
  answer(paymentId: string, pick: number | null, now: Temporal.Instant): BankAnswer {
    const found = this.instructions.get(paymentId);
    if (pick === null) return { kind: 'NONE', cause: 'TIMEOUT' };
    if (found?.moved) return { kind: 'EXECUTED', ...found.moved };
    return { kind: 'NOT_FOUND', bankTime: now.toString() };
  }

  /** What it has in writing: paid once as ordered, with its number and time, or nothing, as it has taken back what it paid. */
  putRight(paymentId: string, mayStand: boolean): Instruction['moved'] {
    const found = this.instructions.get(paymentId);
    if (!found) return null;
    found.isClosed = true;
    if (found.moved && (found.moved.amount !== found.amount || !mayStand)) {
      found.moved = null;
      found.wasTakenBack = true;
    }
    return found.moved;
  }

  netAmount(paymentId: string): Rupiah {
    return this.instructions.get(paymentId)?.moved?.amount ?? rupiah(0);
  }

  netExecutions(paymentId: string): number {
    return this.netAmount(paymentId) > 0 ? 1 : 0;
  }
}

const referenceOf = (paymentId: string): string => `SB-${paymentId}`;
