import { lineFaultTexts } from '#platform';
import { type BilingualText, findingTexts } from '../membership/finding-texts.js';
import type { LineFinding, RosterTally } from '../membership/roster-tally.js';

/** A finding as a person reads it. It says where and why, and repeats no value. */
interface ToldFinding extends LineFinding, BilingualText {}

export interface RosterAnswer {
  readonly rosterId: string;
  readonly rows: number;
  readonly enrolled: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly errors: readonly ToldFinding[];
  readonly warnings: readonly ToldFinding[];
}

/** `enrolled` counts every attempt of this roster, so that one that was interrupted answers as if it had not been. */
export function rosterAnswer(rosterId: string, enrolled: number, tally: RosterTally): RosterAnswer {
  const { rows, rejected } = tally;
  return {
    rosterId,
    rows,
    enrolled,
    unchanged: rows - rejected - enrolled,
    rejected,
    errors: tally.errors.toSorted((left, right) => left.line - right.line).map(told),
    warnings: tally.warnings.toSorted((left, right) => left.line - right.line).map(told),
  };
}

const told = (finding: LineFinding): ToldFinding => ({
  ...finding,
  ...findingTexts(finding.code, lineFaultTexts),
});
