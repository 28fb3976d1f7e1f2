import type { Actor } from '#kernel';
import type { Accounts } from './account.state.js';
import { type Appeals, type Corrections, openAppealOf } from './appeal.state.js';
import type { CaseFile } from './case-file.js';
import type {
  Assessment,
  Award,
  Cover,
  FiledDocument,
  LateDecision,
  Reason,
  RecordRef,
  SignalDecision,
} from './claim.events.js';
import type { FurtherCosts } from './costs.state.js';
import type { Dispute } from './dispute.state.js';
import type { LaterPaper } from './further-document.state.js';
import type { MedicalOpinion } from './medical.state.js';
import type { OfOffice } from './office.state.js';
import type { OwedBill } from './owed-lines.js';
import type { ShareProgress } from './progress.state.js';
import type { Classified } from './reclassification.state.js';
import type { RegistryAnswer } from './registry.state.js';
import type { Scholarships } from './scholarship.state.js';

/** Who holds which of the case's own duties; the two of the payout are the disbursement's. */
export interface Duties {
  readonly submitter: Actor;
  readonly adviser: Actor | null;
  readonly verifier: Actor | null;
  readonly approver: Actor | null;
  readonly decider: Actor | null;
}
export type Duty = keyof Duties;

interface Known extends Appeals, Classified, OfOffice {
  /** How many events have happened to the claim. */
  readonly version: number;
  readonly file: CaseFile;
  readonly duties: Duties;
  /** Of paper or as files. */
  readonly documentsReceivedBy: readonly Actor[];
  readonly files: readonly FiledDocument[];
  readonly lateDecisions: readonly LateDecision[];
  readonly opinion: MedicalOpinion | null;
  readonly signalDecisions: readonly SignalDecision[];
  readonly registry: readonly RegistryAnswer[];
  /** While it is open. */
  readonly dispute: Dispute | null;
  /** Asked for after the checklist was frozen, in the order of asking. */
  readonly laterPapers: readonly LaterPaper[];
  readonly reasons: readonly Reason[];
}
interface Covered extends Known {
  readonly cover: Cover;
}
interface WithAssessment extends Covered {
  readonly assessment: Assessment;
  /** Which of its bills are owed to a hospital. */
  readonly owed: readonly OwedBill[];
}
interface WithAward extends WithAssessment, Corrections, Scholarships, Accounts, FurtherCosts {
  readonly award: Award;
  readonly progress: readonly ShareProgress[];
}

export type NotSubmitted = { readonly stage: 'NotSubmitted'; readonly version: 0 };
export type Submitted = Known & { readonly stage: 'Submitted' };
export type NeedsAttention = Known & { readonly stage: 'NeedsAttention' };
export type Validated = Covered & { readonly stage: 'Validated' };
export type Verified = Covered & { readonly stage: 'Verified' };
export type Assessed = WithAssessment & { readonly stage: 'Assessed' };
export type ReturnedToOfficer = Known & {
  readonly stage: 'ReturnedToOfficer';
  readonly returned: {
    readonly reason: string;
    readonly returnRecord: RecordRef | null;
    readonly by: Actor;
  };
};
export type Approved = WithAward & { readonly stage: 'Approved' };
export type PartlyPaid = WithAward & { readonly stage: 'PartlyPaid' };
export type Settled = WithAward & { readonly stage: 'Settled' };
export type Rejected = Known & {
  readonly stage: 'Rejected';
  readonly rejection: { readonly rule: string; readonly regulation: string; readonly article: string };
};
/** Rejected, until somebody without a hand in the case has decided the appeal. */
export type Appealed = Omit<Rejected, 'stage'> & { readonly stage: 'Appealed' };
export type Withdrawn = Known & {
  readonly stage: 'Withdrawn';
  readonly withdrawal: { readonly reason: string };
};

export type ClaimState =
  | NotSubmitted
  | Submitted
  | NeedsAttention
  | Validated
  | Verified
  | Assessed
  | ReturnedToOfficer
  | Approved
  | PartlyPaid
  | Settled
  | Rejected
  | Appealed
  | Withdrawn;

export type Stage = ClaimState['stage'];
/** The stages of a claim that exists. */
export type KnownStage = Exclude<Stage, 'NotSubmitted'>;
export type KnownClaim = Exclude<ClaimState, NotSubmitted>;
export type AwardedClaim = Approved | PartlyPaid | Settled;

export const initialState: ClaimState = { stage: 'NotSubmitted', version: 0 };

/** Until a claim is approved, a fact that arrives is looked at. */
export const STAGES_OPEN_TO_FACTS = [
  'Submitted',
  'NeedsAttention',
  'Validated',
  'Verified',
  'Assessed',
] as const;
export type OpenToFacts = Extract<ClaimState, { stage: (typeof STAGES_OPEN_TO_FACTS)[number] }>;

export const isOpenToFacts = (state: ClaimState): state is OpenToFacts =>
  (STAGES_OPEN_TO_FACTS as readonly Stage[]).includes(state.stage);

/** New evidence of an appeal, too, belongs to the file. */
export const takesPapers = (state: ClaimState): state is KnownClaim =>
  isOpenToFacts(state) || (state.stage !== 'NotSubmitted' && openAppealOf(state) !== null);

export const isAwarded = (state: ClaimState): state is AwardedClaim =>
  state.stage === 'Approved' || state.stage === 'PartlyPaid' || state.stage === 'Settled';
