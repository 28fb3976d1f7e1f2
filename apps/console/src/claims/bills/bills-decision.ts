import { fingerprint } from '../changes.js';
import type { Bills } from './bills-entry.js';

/** What is entered or decided about bills that came after the award. */
export type BillsDecision =
  | { readonly action: 'enterBills'; readonly bills: Bills }
  | { readonly action: 'verifyBills'; readonly batch: number }
  | { readonly action: 'declineBills'; readonly batch: number; readonly reason: string };

export function keyOfBills(decision: BillsDecision): string {
  const { action: _named, ...decided } = decision;
  return fingerprint(decided);
}
