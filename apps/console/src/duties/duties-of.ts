import type { CaseDuties, Duty, Totals } from './answers.js';

/** In the order in which a case goes through them. */
export const DUTIES: readonly Duty[] = [
  'SUBMITTER',
  'MEDICAL_ADVISER',
  'VERIFIER',
  'CLAIM_APPROVER',
  'APPEAL_DECIDER',
  'PAYOUT_PREPARER',
  'PAYOUT_APPROVER',
];

/** Who did a duty on a case, each person once, in the order of the log. */
export const doersOf = ({ duties }: Pick<CaseDuties, 'duties'>, duty: Duty): string[] => [
  ...new Set(duties.filter(taken => taken.duty === duty).map(({ actor }) => actor)),
];

export interface PersonDuties {
  readonly actor: string;
  /** On how many cases, duty by duty. */
  readonly cases: Readonly<Partial<Record<Duty, number>>>;
}

/** One row per person from one row per person and duty. */
export function byPerson(people: Totals['people']): PersonDuties[] {
  const found = new Map<string, Partial<Record<Duty, number>>>();
  for (const { actor, duty, cases } of people) found.set(actor, { ...found.get(actor), [duty]: cases });
  return [...found].map(([actor, cases]) => ({ actor, cases }));
}
