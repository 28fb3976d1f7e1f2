import type { paths } from '../api/schema.js';
import type { Narrowing } from '../claims/narrowing.js';
import { TABS } from '../claims/work-list.js';

export type Backlog = paths['/api/claims/backlog']['get']['responses']['200']['content']['application/json'];
type OfStage = Backlog['stages'][number];

/** The steps at which claims wait, as the tabs of the list name them. */
export const STEPS = ['waiting', 'returned', 'toVerify', 'toApprove', 'toPay', 'appealed'] as const;
export type Step = (typeof STEPS)[number];

export type Figures = Omit<OfStage, 'state'>;
export interface StepRow extends Figures {
  readonly step: Step;
}

/** The stages of each step together; a step at which nothing waits has no row. */
export const stepsOf = ({ stages }: Pick<Backlog, 'stages'>): StepRow[] =>
  STEPS.flatMap(step => {
    const [first, ...others] = stages
      .filter(({ state }) => TABS[step].some(stage => stage === state))
      .map(({ state: _, ...figures }): Figures => figures);
    return first ? [{ step, ...others.reduce(together, first) }] : [];
  });

const together = (one: Figures, other: Figures): Figures => ({
  claims: one.claims + other.claims,
  ages: one.ages.map((claims, band) => claims + (other.ages[band] ?? 0)),
  oldest: [one.oldest, other.oldest].toSorted()[0] ?? one.oldest,
  overdue: one.overdue + other.overdue,
  standing: one.standing + other.standing,
});

/** Which claims of the list a band of ages is. */
export function daysOf({ submittedFrom, submittedBefore }: Backlog['bands'][number]): Narrowing {
  return { ...(submittedFrom === null ? {} : { submittedFrom }), submittedBefore };
}
