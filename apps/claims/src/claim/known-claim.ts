import type { Actor } from '#kernel';
import type { ClaimEvent } from './claim.events.js';
import { type AwardedClaim, isAwarded, type KnownClaim } from './claim.state.js';

export type DataOf<Type extends ClaimEvent['type']> = Extract<ClaimEvent, { type: Type }>['data'];

export const withDuty = (
  state: KnownClaim,
  duty: 'adviser' | 'verifier' | 'approver',
  actor: Actor,
): KnownClaim => ({ ...state, duties: { ...state.duties, [duty]: actor } });

/** What a claim keeps at every stage. */
export const base = ({
  version,
  file,
  duties,
  documentsReceivedBy,
  files,
  lateDecisions,
  opinion,
  signalDecisions,
  registry,
  dispute,
  laterPapers,
  reasons,
  appeals,
  former,
  reclassifications,
  determinations,
  office,
  routings,
}: KnownClaim) => ({
  ...{ version, file, duties, documentsReceivedBy, files },
  ...{ lateDecisions, opinion, signalDecisions, registry, dispute, reasons, appeals, former },
  ...{ reclassifications, determinations, laterPapers, office, routings },
});

/** Some events only follow others; a log in which they do not was not written by this system. */
export function having<Key extends 'cover' | 'assessment'>(state: KnownClaim, key: Key) {
  if (key in state) return state as Extract<KnownClaim, { [K in Key]: unknown }>;
  throw new Error(`The claim has no ${key} at stage ${state.stage}`);
}

export function awarded(state: KnownClaim): AwardedClaim {
  if (isAwarded(state)) return state;
  throw new Error(`The claim has no award at stage ${state.stage}`);
}
