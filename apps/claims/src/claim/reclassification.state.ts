import type { Cause, ClaimReclassified, LabourInspectorDetermined, Programme } from './claim.events.js';

/** That the claim was moved to the other programme, and the event that says so. */
export type Reclassification = Omit<ClaimReclassified['data'], 'claimId'> & { readonly evidence: string };

/** What the labour inspector determined, and the event that says so. */
export type InspectorDetermination = Omit<LabourInspectorDetermined['data'], 'claimId'> & {
  readonly evidence: string;
};

/** What every claim keeps of both, in their order. */
export interface Classified {
  readonly reclassifications: readonly Reclassification[];
  readonly determinations: readonly InspectorDetermination[];
}
export const AS_FILED: Classified = { reclassifications: [], determinations: [] };

export const programmeOf = (cause: Cause): Programme => (cause === 'NOT_OF_WORK' ? 'JKM' : 'JKK');

/** The last letter that says something of the cause holds. */
export const determinedCause = ({ determinations }: Pick<Classified, 'determinations'>) =>
  determinations.findLast(({ cause }) => cause !== null) ?? null;

export const determinedFinding = ({ determinations }: Pick<Classified, 'determinations'>) =>
  determinations.findLast(({ finding }) => finding !== null) ?? null;

export const determinedWage = ({ determinations }: Pick<Classified, 'determinations'>) =>
  determinations.findLast(({ wageBase }) => wageBase !== null) ?? null;
