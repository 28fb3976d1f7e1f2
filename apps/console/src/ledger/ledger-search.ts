import { type Cursors, cursorsIn } from '../show/cursors.js';
import { ID, textIn } from '../show/search-params.js';

export interface LedgerFilter {
  readonly receipt?: string;
  /** The code of an account; the service knows which there are. */
  readonly account?: string;
  readonly payment?: string;
}
export type LedgerSearch = Cursors & LedgerFilter;

const RECEIPT = /^[0-9A-Z-]{1,40}$/;
const ACCOUNT = /^[A-Z_]{1,40}$/;

export const ledgerSearch = (search: Readonly<Record<string, unknown>>): LedgerSearch => ({
  ...cursorsIn(search),
  ...textIn(search, 'receipt', RECEIPT),
  ...textIn(search, 'account', ACCOUNT),
  ...textIn(search, 'payment', ID),
});

/** A receipt number as people type it. */
export const receiptTyped = (typed: string): string => typed.trim().toUpperCase();

export const isReceipt = (receipt: string): boolean => receipt === '' || RECEIPT.test(receipt);
