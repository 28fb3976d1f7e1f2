import type { Actor, PayeeId, Rupiah } from '#kernel';
import type { AppealDecided, Assessment, CorrectionAssessed, FormerDuty, RecordRef } from './claim.events.js';
import type { OwedBill, OwnedLine } from './owed-lines.js';

/** What was decided on an appeal, and the event that says so. */
export type AppealDecision = Omit<AppealDecided['data'], 'claimId' | 'formerly'> & {
  readonly evidence: string;
};

export interface Appeal {
  readonly against: 'rejection' | 'award';
  readonly ground: string;
  readonly appealRecord: RecordRef;
  readonly enteredBy: Actor;
  readonly appealedAt: string;
  /** Null while it is open. */
  readonly decision: AppealDecision | null;
}

/** What every claim keeps of its appeals. */
export interface Appeals {
  readonly appeals: readonly Appeal[];
  /** Who had which duty until an appeal ended it. */
  readonly former: readonly FormerDuty[];
}
export const NO_APPEALS: Appeals = { appeals: [], former: [] };

/** The benefit assessed again, which waits for its approver. */
export type Correction = Omit<CorrectionAssessed['data'], 'claimId'> & { readonly owed: readonly OwedBill[] };

interface ByApprover {
  readonly decision: string;
  readonly shownHash: string;
  readonly approvedBy: Actor;
  readonly approvedAt: string;
}
export interface CorrectedAward extends ByApprover {
  /** Of the assessment that the correction took the place of. */
  readonly previousLines: readonly OwnedLine<Assessment['lines'][number]>[];
  readonly previousAward: Rupiah;
  readonly award: Rupiah;
}
export interface Overpayment extends ByApprover {
  readonly lawful: Rupiah;
  readonly amount: Rupiah;
  readonly payees: readonly { readonly payeeId: PayeeId; readonly amount: Rupiah }[];
}

interface Lawful {
  readonly facts: Assessment['facts'];
  readonly total: Rupiah;
  readonly lines: readonly OwnedLine<Assessment['lines'][number]>[];
}

/** What an award keeps of its corrections. */
export interface Corrections {
  readonly correction: Correction | null;
  /** What law gives on the facts as they were last corrected; null while those of the award hold. */
  readonly lawful: Lawful | null;
  readonly corrections: readonly CorrectedAward[];
  readonly overpayment: Overpayment | null;
}
export const NO_CORRECTIONS: Corrections = {
  correction: null,
  lawful: null,
  corrections: [],
  overpayment: null,
};

export const openAppealOf = ({ appeals }: Appeals): Appeal | null =>
  appeals.find(({ decision }) => decision === null) ?? null;

/** The decisions that found for whoever appealed, in their order. */
export const upheldOf = ({ appeals }: Pick<Appeals, 'appeals'>): AppealDecision[] =>
  appeals.flatMap(({ decision }) => (decision?.upheld ? [decision] : []));
