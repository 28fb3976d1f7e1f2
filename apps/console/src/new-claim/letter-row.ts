import { wholeNumber } from '../format/typed.js';
import type { SubmitBody } from './bodies.js';
import type { Check } from './fault.js';

export type Letter = NonNullable<SubmitBody['jasaRaharja']>[number];

/** A letter of Jasa Raharja as it is being typed. */
export interface LetterRow {
  readonly kind: Letter['kind'];
  readonly amount: string;
  readonly letterNumber: string;
  readonly letterDate: string;
}

export const LETTER_KINDS: readonly Letter['kind'][] = ['TREATMENT', 'DEATH', 'DISABILITY'];
export const NO_LETTER: LetterRow = { kind: 'TREATMENT', amount: '', letterNumber: '', letterDate: '' };
export const LETTER_REFERENCE = /^(?!.*\d{16})[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/;

export const letterOf = ({ kind, amount, letterNumber, letterDate }: LetterRow): Letter => ({
  ...{ kind, letterNumber: letterNumber.trim(), letterDate },
  amount: wholeNumber(amount) ?? 0,
});

/** A letter as it is changed, from one that was sent. */
export const letterRowOf = ({ amount, ...letter }: Letter): LetterRow => ({ ...letter, amount: `${amount}` });

const DATE = /^\d{4}-\d\d-\d\d$/;

export const letterChecks = (row: LetterRow, index: number): Check[] => [
  [`jasaRaharja.${index}.amount`, 'amount', !wholeNumber(row.amount)],
  [`jasaRaharja.${index}.letterNumber`, 'letter', !LETTER_REFERENCE.test(row.letterNumber.trim())],
  [`jasaRaharja.${index}.letterDate`, 'letterDate', !DATE.test(row.letterDate)],
];

/** What can be asked about already: nothing half typed. */
export const lettersFilledIn = (rows: readonly LetterRow[]): Letter[] =>
  rows.filter(row => letterChecks(row, 0).every(([, , wrong]) => !wrong)).map(letterOf);
