import { fingerprint } from './changes.js';

/** What a person decides about a case. */
export type Decision =
  | { readonly action: 'approve'; readonly shownHash: string }
  | { readonly action: 'verify' }
  | { readonly action: 'decideLate'; readonly decision: 'COUNTS' | 'DOES_NOT_COUNT' }
  | { readonly action: 'documents'; readonly documents: readonly string[] }
  | { readonly action: 'return'; readonly reason: string }
  | { readonly action: 'reject'; readonly rule: string }
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
    case 'verify':
      return [];
    case 'decideLate':
      return [decision.decision];
    case 'documents':
      return [fingerprint([...decision.documents].sort())];
    case 'return':
    case 'withdraw':
      return [decision.reason];
    case 'reject':
      return [decision.rule];
  }
}
