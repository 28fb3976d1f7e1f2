import { type Cursors, cursorsIn } from '../show/cursors.js';
import { oneOfIn } from '../show/search-params.js';
import type { ExceptionKind } from './reconciliation-types.js';

/** In the order in which they are shown. */
export const KINDS: readonly ExceptionKind[] = [
  'BAD_LINE',
  'UNKNOWN_REFERENCE',
  'NOT_BOOKED',
  'DUPLICATE_LINE',
  'WRONG_AMOUNT',
  'NOT_SETTLED_HERE',
  'NOT_RETURNED_HERE',
  'RETURN_WITHOUT_PAYMENT',
  'CONTRADICTS_PAYMENT',
  'LEDGER_DIFFERS',
  'MISSING_LINE',
  'BALANCE_MISMATCH',
];

export interface ReconciliationSearch extends Cursors {
  readonly kind?: ExceptionKind;
}

export const reconciliationSearch = (search: Readonly<Record<string, unknown>>): ReconciliationSearch => ({
  ...cursorsIn(search),
  ...oneOfIn(search, 'kind', KINDS),
});
