import { z } from 'zod';
import { lineFaultTexts, type ToldFinding, toldFinding } from '#platform';
import { findingTexts } from '../membership/finding-texts.js';
import type { LineFinding, RosterTally } from '../membership/roster-tally.js';

export const rosterAnswerSchema = z.strictObject({
  rosterId: z.uuid(),
  rows: z.int(),
  enrolled: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  errors: z.array(toldFinding),
  warnings: z.array(toldFinding),
});

export type RosterAnswer = z.infer<typeof rosterAnswerSchema>;

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
