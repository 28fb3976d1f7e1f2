import type { ClaimStatus } from './ask-status.js';

type Step = ClaimStatus['steps'][number];
export type Standing = 'done' | 'now' | 'later';

const ENDED: readonly ClaimStatus['state'][] = ['Settled', 'Rejected', 'Withdrawn'];

/** Each step and where it stands: the first that is not done is the one that is worked on now. */
export function standings(steps: readonly Step[]): { readonly step: Step; readonly standing: Standing }[] {
  const now = steps.find(({ done }) => !done);
  return steps.map(step => {
    if (step.done) return { step, standing: 'done' };
    return { step, standing: step === now ? 'now' : 'later' };
  });
}

/** The day by which it will be paid; nothing once a claim has ended. */
export const payableBy = ({ state, dueOn }: Pick<ClaimStatus, 'state' | 'dueOn'>): string | null =>
  ENDED.includes(state) ? null : dueOn;

/** As it stands on the slip: `4xk9t2qw` → `4XK9-T2QW`; whatever else was typed is left for the service to judge. */
export function asOnSlip(typed: string): string {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  return plain.length > 4 ? `${plain.slice(0, 4)}-${plain.slice(4)}` : plain;
}
