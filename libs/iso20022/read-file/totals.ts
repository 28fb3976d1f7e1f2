import { decimalOf, exactAmount } from '../amounts.js';
import { BankFileRefused } from '../faults/refusal.js';

/** How many there are and what they add up to, exactly. */
export class Totals {
  count = 0;
  sum = 0n;
  /** Of these the amount could not be read, so that their sum is not known. */
  unreadable = 0;

  add(amount: bigint | null): void {
    this.count += 1;
    if (amount === null) this.unreadable += 1;
    else this.sum += amount;
  }

  include({ count, sum, unreadable }: Totals): void {
    this.count += count;
    this.sum += sum;
    this.unreadable += unreadable;
  }
}

/** Throws `BankFileRefused` where a count is declared and another was found. */
export function countMustAgree(what: string, declared: string | null, found: number): void {
  if (declared === null || BigInt(declared) === BigInt(found)) return;
  throw new BankFileRefused('FILE_COUNT_DISAGREES', { what, declared, found });
}

/** Throws `BankFileRefused` where a sum is declared and the amounts, if all could be read, add up to another. */
export function sumMustAgree(what: string, declared: string | null, { sum, unreadable }: Totals): void {
  if (declared === null || unreadable > 0 || exactAmount(declared) === sum) return;
  throw new BankFileRefused('FILE_SUM_DISAGREES', { what, declared, found: decimalOf(sum) });
}
