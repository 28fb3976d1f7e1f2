import { count } from '../format/format.js';
import { wholeNumber } from '../format/typed.js';

/** An instalment as it is typed. */
export interface DraftInstalment {
  readonly dueOn: string;
  readonly amount: string;
}

export const EMPTY_INSTALMENT: DraftInstalment = { dueOn: '', amount: '' };

export interface PlanDraft {
  readonly instalments: readonly { readonly dueOn: string; readonly amount: number }[];
  /** What is owed and not planned yet; negative where too much is. */
  readonly left: number;
  readonly isWhole: boolean;
}

/** What a plan comes to; the service decides whether it may be. */
export function planDraft(rows: readonly DraftInstalment[], owed: number): PlanDraft {
  const instalments = rows.map(({ dueOn, amount }) => ({ dueOn, amount: wholeNumber(amount) ?? 0 }));
  const left = owed - instalments.reduce((sum, { amount }) => sum + amount, 0);
  const isComplete = instalments.every(({ dueOn, amount }) => dueOn !== '' && amount > 0);
  return { instalments, left, isWhole: isComplete && left === 0 && instalments.length > 0 };
}

/** The last takes what a division leaves over, so that they sum exactly; a month apart from the first. */
export function equalInstalments(owed: number, parts: number, firstDue: string): DraftInstalment[] {
  const each = Math.floor(owed / parts);
  return Array.from({ length: parts }, (_, index) => ({
    dueOn: monthsLater(firstDue, index),
    amount: count(index === parts - 1 ? owed - each * (parts - 1) : each),
  }));
}

/** The same day of a later month, or its last one. */
function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
