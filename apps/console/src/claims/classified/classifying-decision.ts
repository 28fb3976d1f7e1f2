import type { Loss } from '../../losses/loss-row.js';
import { fingerprint } from '../changes.js';
import type { ClaimView } from '../claim-types.js';

export type Cause = ClaimView['state']['reclassifications'][number]['cause'];
export type Office = ClaimView['state']['determinations'][number]['office'];

export interface Reclassification {
  readonly cause: Cause;
  readonly papers: readonly string[];
  readonly eventDate?: string;
  readonly leftWorkOn?: string;
  readonly reasons: string;
}

export interface Determination {
  readonly letterNumber: string;
  readonly letterDate: string;
  readonly office: Office;
  readonly officeName: string;
  readonly cause?: Cause;
  readonly outcome?: ClaimView['outcome'];
  readonly disabilities?: readonly Loss[];
  readonly wageBase?: number;
  readonly account: string;
}

export type ClassifyingDecision =
  | { readonly action: 'reclassify'; readonly reclassification: Reclassification }
  | { readonly action: 'determine'; readonly determination: Determination };

/** Reasons and what a letter says are personal: nothing of them may be left where a key is kept. */
export function keyOfClassifying(decision: ClassifyingDecision): string {
  if (decision.action === 'reclassify') {
    const { reasons: _personal, ...moved } = decision.reclassification;
    return fingerprint(moved);
  }
  const { officeName: _personal, account: _alsoPersonal, ...determined } = decision.determination;
  return fingerprint(determined);
}
