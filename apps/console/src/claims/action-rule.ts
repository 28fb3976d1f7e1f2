import type { Role } from '../session/session.js';
import type { Stage } from './claim-types.js';
import type { Held, Judged } from './hindrances.js';

/** Who is offered a step, when, and what may stand in the way. */
export interface Rule {
  readonly roles: readonly Role[];
  readonly stages: readonly Stage[];
  readonly hindered: (judged: Judged, name: string) => Held | null;
  readonly alsoNeeds?: (judged: Judged, roles: readonly Role[]) => boolean;
}

export const AWARDED: readonly Stage[] = ['Approved', 'PartlyPaid', 'Settled'];
