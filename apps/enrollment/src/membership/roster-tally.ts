import type { Enrollment } from './enroll.decide.js';
import type { Finding } from './worker.js';

export interface LineFinding {
  readonly line: number;
  /** `null`: the line as a whole. */
  readonly column: string | null;
  readonly code: string;
}

/** What is said about a roster at the end. Beyond the listed thousand, errors and warnings are only counted. */
export interface RosterTally {
  readonly rows: number;
  readonly enrolled: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly errors: readonly LineFinding[];
  readonly warnings: readonly LineFinding[];
}

export const MOST_LISTED = 1000;

export const emptyTally: RosterTally = {
  rows: 0,
  enrolled: 0,
  unchanged: 0,
  rejected: 0,
  errors: [],
  warnings: [],
};

/** A line that was not understood; it may have several faults and is rejected once. */
export function countRejected(tally: RosterTally, findings: readonly LineFinding[]): RosterTally {
  return {
    ...tally,
    rows: tally.rows + 1,
    rejected: tally.rejected + 1,
    errors: listed(tally.errors, findings),
  };
}

export function countEnrollment(tally: RosterTally, enrollment: Enrollment): RosterTally {
  const { memberships, unchanged, errors, warnings } = enrollment;
  return {
    rows: tally.rows + memberships.length + unchanged + errors.length,
    enrolled: tally.enrolled + memberships.length,
    unchanged: tally.unchanged + unchanged,
    rejected: tally.rejected + errors.length,
    errors: listed(tally.errors, errors),
    warnings: listed(tally.warnings, warnings),
  };
}

export const countWarnings = (
  tally: RosterTally,
  line: number,
  findings: readonly Finding[],
): RosterTally => ({
  ...tally,
  warnings: listed(
    tally.warnings,
    findings.map(found => ({ line, ...found })),
  ),
});

const listed = (known: readonly LineFinding[], more: readonly LineFinding[]): readonly LineFinding[] =>
  known.length >= MOST_LISTED || more.length === 0 ? known : [...known, ...more].slice(0, MOST_LISTED);
