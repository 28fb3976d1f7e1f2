import type { BilingualText, LawReference, Mark } from '../law/terms.js';
import type { FactFault } from './fact-faults.js';

/** What can be asked of the law. The words of the golden cases. */
export const ASKS = [
  'benefit',
  'contribution',
  'lateFine',
  'dueDate',
  'timeBar',
  'lateCompensation',
  'nik',
] as const;
export type Ask = (typeof ASKS)[number];

/** One result and why: the arithmetic and the rows that it turns on. */
export interface AnswerLine {
  readonly text: BilingualText;
  readonly result: string;
  readonly formula: string | null;
  readonly laws: readonly LawReference[];
  readonly readings: Readonly<Record<string, string>>;
  readonly mark: Mark;
}

/** A "no" of the law, with the field that it is about. */
export interface NamedRefusal {
  readonly code: string;
  readonly field: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Answered {
  readonly outcome: 'answered';
  /** By the names that an expectation may use. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly lines: readonly AnswerLine[];
  /** What was taken for granted where the facts are silent, and how to read the values. */
  readonly notes: readonly BilingualText[];
}

export interface Refused {
  readonly outcome: 'refused';
  readonly refusal: NamedRefusal;
  /** The rule behind the "no", where it is one of law and not of spelling. */
  readonly lines: readonly AnswerLine[];
}

export interface NotUnderstood {
  readonly outcome: 'not-understood';
  readonly faults: readonly FactFault[];
}

export type Answer = Answered | Refused | NotUnderstood;
