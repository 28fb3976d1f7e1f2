import { createHmac, timingSafeEqual } from 'node:crypto';
import { asMeant, crockford } from '#kernel';
import type { LetterFacts } from './letters-of-claim.js';

const BYTES = 10;
const CHARACTERS = 16;
const IN_GROUPS = /.{4}(?=.)/g;

/** No letter's: so that a number that does not exist costs the same work as one that does. */
export const NO_LETTER: LetterFacts = {
  number: '',
  kind: 'REJECTION',
  receiptNumber: '',
  amount: null,
  date: '',
};

/** The code on a letter, by which anybody learns whether it is genuine. It follows from the letter and a key: none is stored. */
export class LetterCodes {
  private readonly key: Buffer;

  constructor(key: string) {
    this.key = Buffer.from(key, 'hex');
  }

  /** 80 bits of HMAC-SHA256 over what the letter says: `4XK9-T2QW-7B0M-3HJV`. */
  of({ number, receiptNumber, kind, amount, date }: LetterFacts): string {
    const digest = this.digest(JSON.stringify(['letter', number, receiptNumber, kind, amount, date]));
    const bits = BigInt(`0x${digest.toString('hex', 0, BYTES)}`);
    return crockford(bits, CHARACTERS).replaceAll(IN_GROUPS, '$&-');
  }

  /** Whether a letter bears it, in the same time whether or not and however nearly. */
  isOf(letter: LetterFacts, said: string): boolean {
    // Equal lengths for the comparison, whatever was typed.
    return timingSafeEqual(this.digest(asMeant(this.of(letter))), this.digest(asMeant(said)));
  }

  private digest(text: string): Buffer {
    return createHmac('sha256', this.key).update(text).digest();
  }
}
