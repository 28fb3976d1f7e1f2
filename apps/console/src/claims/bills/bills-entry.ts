import type { paths } from '../../api/schema.js';
import { wholeNumber } from '../../format/typed.js';
import { type CostRow, costOf, costRowOf } from '../../new-claim/entry.js';
import type { Check, Faults } from '../../new-claim/fault.js';
import { costChecks, daysAreWrong } from '../../new-claim/faults.js';
import { type InvoiceRow, invoiceChecks, invoiceRowOf, invoicesOf } from '../../new-claim/invoice-row.js';
import { type LetterRow, letterChecks, letterOf, letterRowOf } from '../../new-claim/letter-row.js';
import { placeOf } from '../../new-claim/refusal-places.js';
import type { BillsEntered } from './bill-batches.js';

type Path = '/api/claims/{claimId}/costs';
/** Bills as the service takes them. */
export type Bills = paths[Path]['post']['requestBody']['content']['application/json'];

/** The same, as an officer is typing them. */
export interface BillsTyped {
  /** The batch that they take the place of; null for bills that are new. */
  readonly corrects: number | null;
  readonly costs: readonly CostRow[];
  readonly stmbDays: string;
  readonly hasReceipts: boolean;
  /** Of Jasa Raharja, and whether they are at hand. */
  readonly letters?: readonly LetterRow[] | undefined;
  readonly hasLetters: boolean;
  /** Of partner hospitals. */
  readonly invoices?: readonly InvoiceRow[] | undefined;
}

export const NEW_BILLS: BillsTyped = {
  ...{ corrects: null, costs: [], stmbDays: '', hasReceipts: false },
  ...{ letters: [], hasLetters: false, invoices: [] },
};

/** A batch to be put right, with the bills that it counts now. */
export const billsToCorrect = ({
  batch,
  costs,
  jasaRaharja,
  invoices,
}: Pick<BillsEntered, 'batch' | 'costs' | 'jasaRaharja' | 'invoices'>): BillsTyped => ({
  ...NEW_BILLS,
  ...{ corrects: batch, costs: costs.map(costRowOf), letters: jasaRaharja.map(letterRowOf) },
  invoices: invoices.map(invoiceRowOf),
});

/** A batch may be corrected to nothing; a new one brings bills, or days without work. */
export function billsFaults({
  corrects,
  costs,
  stmbDays,
  letters = [],
  invoices = [],
  ...has
}: BillsTyped): Faults {
  const brings = corrects !== null || costs.length + letters.length > 0 || stmbDays.trim() !== '';
  const checks: Check[] = [
    ...costs.flatMap(costChecks),
    ...letters.flatMap(letterChecks),
    ...invoiceChecks(invoices, costs),
    ['stmbDays', 'nothing', !brings],
    ['stmbDays', 'days', daysAreWrong(stmbDays)],
    ['documents', 'receipts', costs.length > 0 && !has.hasReceipts],
    ['letter', 'receipts', letters.length > 0 && !has.hasLetters],
  ];
  return Object.fromEntries(checks.filter(([, , wrong]) => wrong).map(([path, fault]) => [path, fault]));
}

/** What is sent; null while something is missing. Days that are left out stay as they are. */
export function billsOf(typed: BillsTyped): Bills | null {
  if (Object.keys(billsFaults(typed)).length > 0) return null;
  const { corrects, costs, stmbDays, letters = [], invoices = [], hasReceipts, hasLetters } = typed;
  const days = wholeNumber(stmbDays);
  return {
    ...(corrects === null ? {} : { corrects }),
    ...(days === null ? {} : { stmbDays: days }),
    costs: costs.map(costOf),
    documents: [...(hasReceipts ? ['RECEIPTS'] : []), ...(hasLetters ? ['JASA_RAHARJA_LETTER'] : [])],
    ...(letters.length === 0 ? {} : { jasaRaharja: letters.map(letterOf) }),
    ...(invoices.length === 0 ? {} : { invoices: invoicesOf(invoices, costs) }),
  };
}

/** The field at which a refusal is said: of a bill that is counted already, the last row that names it. */
export const placeIn =
  ({ costs }: Pick<BillsTyped, 'costs'>) =>
  ({ code, values }: { readonly code: string; readonly values: Readonly<Record<string, unknown>> }) => {
    if (code !== 'BILL_COUNTED_ALREADY') return PLACES[code] ?? placeOf({ code, values });
    const row = costs.findLastIndex(({ reference }) => reference.trim() === values['reference']);
    return row < 0 ? null : `costs.${row}.reference`;
  };
const PLACES: Readonly<Record<string, string>> = {
  FURTHER_COSTS_EMPTY: 'stmbDays',
  COST_BATCH_UNKNOWN: 'corrects',
  RECEIPTS_NEEDED: 'documents',
  JASA_RAHARJA_LETTER_NEEDED: 'letter',
};
