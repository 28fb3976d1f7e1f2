import type { Loss } from '../losses/loss-row.js';
import type { Appeal } from './appeals/appeal-entry.js';
import type { Verdict } from './appeals/verdict-entry.js';
import { fingerprint } from './changes.js';
import type { ClaimView } from './claim-types.js';
import type { SignalDecision } from './signals/signal-entry.js';

/** What the medical adviser finds, and why. */
export interface Finding {
  readonly workRelated: boolean;
  readonly outcome: ClaimView['outcome'];
  readonly disabilities: readonly Loss[];
  readonly opinion: string;
}

/** What a person decides about a case. */
export type Decision =
  | { readonly action: 'approve'; readonly shownHash: string }
  | { readonly action: 'approveCorrection'; readonly shownHash: string }
  | { readonly action: 'verify' }
  | { readonly action: 'decideSignal'; readonly decided: SignalDecision }
  | { readonly action: 'decideLate'; readonly decision: 'COUNTS' | 'DOES_NOT_COUNT' }
  | { readonly action: 'opinion'; readonly finding: Finding }
  | { readonly action: 'appeal'; readonly appeal: Appeal }
  | { readonly action: 'decideAppeal'; readonly verdict: Verdict }
  | { readonly action: 'documents'; readonly documents: readonly string[] }
  | { readonly action: 'return'; readonly reason: string }
  | { readonly action: 'reject'; readonly rule: string }
  | { readonly action: 'dispute'; readonly reason: string }
  | {
      readonly action: 'settleDispute';
      readonly paper: 'HEIRS_AGREEMENT' | 'COURT_DECISION';
      readonly account: string;
    }
  | { readonly action: 'withdraw'; readonly reason: string };

/** The case as the decision was made on it. */
export interface Shown {
  readonly claimId: string;
  readonly version: number;
}

/** One key for one decision on one version: two tabs, a double click and a refresh are one command. */
export function keyOfDecision({ claimId, version }: Shown, decision: Decision): string {
  return [decision.action, claimId, `v${version}`, ...chosen(decision)].join('-');
}

function chosen(decision: Decision): string[] {
  switch (decision.action) {
    case 'approve':
    case 'approveCorrection':
    case 'verify':
      return [];
    case 'decideLate':
      return [decision.decision];
    case 'decideSignal':
      return [decision.decided.signal, decision.decided.decision];
    case 'appeal':
      return [decision.appeal.ground];
    case 'decideAppeal': {
      const { reasons: _personal, ...decided } = decision.verdict;
      return [fingerprint(decided)];
    }
    case 'opinion': {
      // The reasons are personal: nothing of them may be left where a key is kept.
      const { opinion: _personal, ...found } = decision.finding;
      return [fingerprint(found)];
    }
    case 'documents':
      return [fingerprint([...decision.documents].sort())];
    case 'return':
    case 'withdraw':
      return [decision.reason];
    // What the heirs and their papers say is personal: nothing of it may be left where a key is kept.
    case 'dispute':
      return [];
    case 'settleDispute':
      return [decision.paper];
    case 'reject':
      return [decision.rule];
  }
}
