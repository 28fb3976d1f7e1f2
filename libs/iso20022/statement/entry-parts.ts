import { type LineFault, lineFault } from '../faults/line-fault.js';
import type { Entry } from '../message.js';
import { summable } from '../read-file/values.js';
import { childrenOf, type Element, elementAt, textAt } from '../xml/element.js';
import { isCredit } from './account-entry.js';
import { STATEMENT } from './statement.layouts.js';

const AMOUNTS_MISSING = lineFault('LINE_AMOUNT_UNREADABLE', 'TxDtls/Amt');
const PARTS_DISAGREE = lineFault('LINE_PARTS_DISAGREE', 'NtryDtls');
const COUNT = /^\d{1,15}$/;

/** An amount with the sign that it has for the account. */
export function signed(entry: Element, detail: Element | undefined, amount: bigint | null): bigint | null {
  if (amount === null) return null;
  return isCredit(entry, detail) ? amount : -amount;
}

/** The details of one entry, gathered one by one: whether they make up the entry is known after the last. */
export class EntryParts {
  private count = 0;
  private withoutAmount = 0;
  private unreadable = 0;
  private sum = 0n;
  private batch: Element | null = null;
  private declared = 0;
  private undeclared = false;
  private last: Element;

  constructor(first: Entry) {
    this.last = first.element;
    this.add(first);
  }

  add({ element, detail }: Entry): void {
    this.last = element;
    if (!detail) return;
    this.count += 1;
    this.countOnce(batchAround(element, detail));
    const amount = elementAt(detail, 'Amt');
    if (!amount) {
      this.withoutAmount += 1;
      return;
    }
    const exact = signed(element, detail, summable(amount));
    if (exact === null) this.unreadable += 1;
    else this.sum += exact;
  }

  /** What is wrong with the entry as a whole, and so with each of its details. */
  fault(): LineFault | null {
    if (this.count === 0) return null;
    if (this.withoutAmount > 0 && this.count > 1) return AMOUNTS_MISSING;
    if (this.countDiffers() || this.sumDiffers()) return PARTS_DISAGREE;
    return null;
  }

  private sumDiffers(): boolean {
    const whole = signed(this.last, undefined, summable(elementAt(this.last, 'Amt')));
    if (this.withoutAmount > 0 || this.unreadable > 0 || whole === null) return false;
    return whole !== this.sum;
  }

  /** A batch may say how many transactions it has; it is the same one around each of them. */
  private countOnce(batch: Element | undefined): void {
    const declared = textAt(batch, 'NbOfTxs') ?? '';
    if (!batch || !COUNT.test(declared)) this.undeclared = true;
    else if (batch !== this.batch) this.declared += Number(declared);
    this.batch = batch ?? null;
  }

  private countDiffers(): boolean {
    return !this.undeclared && this.declared !== this.count;
  }
}

function batchAround(entry: Element, detail: Element): Element | undefined {
  const around = childrenOf(entry, STATEMENT.details?.within ?? '');
  return elementAt(
    around.find(({ children }) => children.includes(detail)),
    'Btch',
  );
}
