import type { Actor, Rupiah } from '#kernel';
import type { AppealDecided, RecordRef } from './claim.events.js';

interface ByPerson {
  readonly by: Actor;
  readonly at: string;
}

export interface AppealClaim extends ByPerson {
  readonly type: 'AppealClaim';
  readonly ground: string;
  readonly appealRecord: RecordRef;
}

/** What law computes from, as the decision finds it; null where it stays as it was. */
export type CorrectedFacts = AppealDecided['data']['corrected'];

export interface DecideAppeal extends ByPerson {
  readonly type: 'DecideAppeal';
  readonly upheld: boolean;
  readonly ground: string;
  readonly overruled: readonly string[];
  readonly corrected: CorrectedFacts;
  readonly decisionRecord: RecordRef;
  /** Who has prepared or approved a payout of the case. */
  readonly payoutHands: readonly Actor[];
  /** Of the person's memberships: what a wage may be depends on it. */
  readonly segments: readonly ('PU' | 'BPU')[];
}

export interface ApproveCorrection extends ByPerson {
  readonly type: 'ApproveCorrection';
  readonly shownHash: string;
  /** The limit of who approves; `null` is any amount. */
  readonly upTo: Rupiah | null;
  readonly payoutHands: readonly Actor[];
}
