import type { Rupiah } from '#kernel';
import { type LineFault, lineFault } from '../faults/line-fault.js';
import type { AccountHolder, Bank, CreditTransfer } from './transfer.types.js';

const MOST_OF_A_TEXT = 140;
const MOST_OF_AN_IDENTIFIER = 35;
const ACCOUNT = /^[0-9A-Za-z]{1,34}$/;
const BANK_CODE = /^\d{3}$/;
const BIC = /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/;
/** Control characters, and those that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/;

/** The first rule that a transfer breaks. */
export function faultOfTransfer({ amount, creditor, remittance }: CreditTransfer): LineFault | null {
  return (
    amountMustBeMoreThanZero(amount) ??
    faultOfHolder(creditor, 'Cdtr') ??
    (remittance === undefined ? null : textMustBePrintable(remittance, 'RmtInf/Ustrd'))
  );
}

/** The first rule that a holder's name, account or bank breaks. */
export function faultOfHolder({ name, account, bank }: AccountHolder, element: string): LineFault | null {
  return (
    textMustBePrintable(name, `${element}/Nm`) ??
    accountMustBeLettersAndDigits(account, `${element}Acct`) ??
    bankMustHaveThreeDigits(bank, `${element}Agt`) ??
    bicMustHaveEightOrElevenCharacters(bank, `${element}Agt`)
  );
}

export const identifierIsPrintable = (text: string): boolean => isPrintable(text, MOST_OF_AN_IDENTIFIER);

const amountMustBeMoreThanZero = (amount: Rupiah): LineFault | null =>
  amount > 0 ? null : lineFault('TRANSFER_AMOUNT', 'InstdAmt');

export const textMustBePrintable = (text: string, element: string): LineFault | null =>
  isPrintable(text, MOST_OF_A_TEXT) ? null : lineFault('TRANSFER_TEXT', element);

const accountMustBeLettersAndDigits = (account: string, element: string): LineFault | null =>
  ACCOUNT.test(account) ? null : lineFault('TRANSFER_ACCOUNT', element);

const bankMustHaveThreeDigits = ({ code }: Bank, element: string): LineFault | null =>
  BANK_CODE.test(code) ? null : lineFault('TRANSFER_BANK_CODE', element);

const bicMustHaveEightOrElevenCharacters = ({ bic }: Bank, element: string): LineFault | null =>
  bic === undefined || BIC.test(bic) ? null : lineFault('TRANSFER_BIC', element);

/** Characters are counted as the schema counts them: one beyond the basic plane is one. */
const isPrintable = (text: string, most: number): boolean =>
  text.trim() !== '' && text.isWellFormed() && !UNPRINTABLE.test(text) && [...text].length <= most;
