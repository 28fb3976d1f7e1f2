import type { Rupiah } from '#kernel';
import type { BankAnswer } from '../payment/bank-answer.js';

export interface BankAccount {
  readonly bankCode: string;
  readonly accountNumber: string;
}

/** What the bank says of its own accord, in its order. */
export interface Notice {
  readonly instructionId: string;
  readonly answer: BankAnswer;
}

/** The bank as this service needs it. Its methods about money never throw: no answer is an answer of the kind NONE. */
export abstract class Bank {
  /** Throws `Refused` BANK_UNAVAILABLE. */
  abstract balance(): Promise<Rupiah>;
  /** The name that the bank holds for an account, or null. Throws `Refused` BANK_UNAVAILABLE. */
  abstract holderOf(account: BankAccount): Promise<string | null>;
  /** Sends the very bytes that were stored. Never repeats them by itself. */
  abstract transfer(request: Buffer): Promise<BankAnswer>;
  abstract inquire(instructionId: string): Promise<BankAnswer>;
  /** Throws `Refused` BANK_UNAVAILABLE. */
  abstract noticesAfter(position: number): Promise<{ notices: readonly Notice[]; next: number }>;
}
