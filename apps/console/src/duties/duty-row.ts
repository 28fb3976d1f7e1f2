import type { CaseDuties } from './answers.js';
import { DUTIES, doersOf } from './duties-of.js';

interface Said {
  readonly submittedAt: string;
  readonly verdict: string;
}

/** A case as a line of the file, in the order of the table. */
export const dutyRow = (one: CaseDuties, { submittedAt, verdict }: Said): string[] => [
  one.receiptNumber,
  submittedAt,
  ...DUTIES.map(duty => doersOf(one, duty).join(', ')),
  verdict,
];
