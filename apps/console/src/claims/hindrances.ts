import { type AfterAward, hadAnotherHand } from './after-award.js';
import type { ClaimView, Stage } from './claim-types.js';
import type { OfficesOfCase } from './offices/office-of-duty.js';

/** Why a person who has the role may still not do it. */
export type Hindrance =
  | 'youSubmitted'
  | 'youReceivedDocuments'
  | 'youAdvised'
  | 'youVerified'
  | 'youApproved'
  | 'youDecidedAppeal'
  | 'youEnteredAppeal'
  | 'youEnteredAccount'
  | 'youEnteredBills'
  | 'youHadAScholarship'
  | 'youHadADuty'
  | 'heldByAnother'
  | 'aboveYourLimit';

/** What of a case decides who may do what with it. */
export interface Judged {
  readonly programme: ClaimView['programme'];
  readonly stage: Stage;
  readonly duties: ClaimView['duties'];
  readonly documentsReceivedBy: readonly string[];
  readonly reasons: readonly string[];
  readonly missingDocuments: number;
  /** Whether a paper is awaited that was asked for later. */
  readonly asksForPaper: boolean;
  readonly outcome: ClaimView['outcome'];
  readonly isDisputed: boolean;
  /** Whether the labour inspector's letter is in the file. */
  readonly hasInspectorLetter: boolean;
  /** What is open beside the stage. */
  readonly open: 'APPEAL' | 'CORRECTION' | 'ACCOUNT' | 'COSTS' | 'SCHOLARSHIP' | null;
  readonly appealsEnteredBy: readonly string[];
  /** Whose duty an appeal ended: they have none on this case again. */
  readonly former: readonly string[];
  /** The role that the amount which waits for approval needs. */
  readonly approvalBy: ClaimView['approvalBy'];
  /** Whose people take which duty; none where anybody does. */
  readonly offices?: OfficesOfCase;
  readonly afterAward: AfterAward;
}

/** What stands in the way, and who holds the duty when it is somebody else. */
export interface Held {
  readonly hindrance: Hindrance;
  readonly holder: string | null;
}

type Duty = keyof ClaimView['duties'];
const HELD: Readonly<Record<Duty, Hindrance>> = {
  submitter: 'youSubmitted',
  adviser: 'youAdvised',
  verifier: 'youVerified',
  approver: 'youApproved',
  decider: 'youDecidedAppeal',
};
const because = (hindrance: Hindrance, holder: string | null = null) => ({ hindrance, holder });

export const otherDuty =
  (duty: Duty) =>
  ({ duties, former, afterAward }: Judged, name: string) => {
    const held = (['submitter', 'adviser', 'verifier', 'approver', 'decider'] as const).find(
      other => other !== duty && duties[other] === name,
    );
    if (held) return because(HELD[held]);
    if (hadAnotherHand(afterAward, duty, name)) return because('youHadAScholarship');
    return former.includes(name) ? because('youHadADuty') : null;
  };

/** Whoever took something in for the claimant judges nothing of the case. */
const hadItInHand = ({ documentsReceivedBy, appealsEnteredBy, afterAward }: Judged, name: string) => {
  if (documentsReceivedBy.includes(name)) return because('youReceivedDocuments');
  if (afterAward.accountsEnteredBy.includes(name)) return because('youEnteredAccount');
  if (afterAward.billsEnteredBy.includes(name)) return because('youEnteredBills');
  return appealsEnteredBy.includes(name) ? because('youEnteredAppeal') : null;
};

/** Whoever judges has neither submitted, nor received documents, nor judged before; and the duty is nobody else's. */
export const dutyOf = (duty: Duty) => (judged: Judged, name: string) => {
  const holder = judged.duties[duty];
  return (
    otherDuty(duty)(judged, name) ??
    (duty === 'submitter' ? null : hadItInHand(judged, name)) ??
    (holder !== null && holder !== name ? because('heldByAnother', holder) : null)
  );
};

/** A school year is judged by whoever has had no other duty; in another year others may have had the same one. */
export const dutyOfYear = (duty: 'verifier' | 'approver') => (judged: Judged, name: string) =>
  otherDuty(duty)(judged, name) ?? hadItInHand(judged, name);

/** What the approver of the case may not approve passes to a senior, whoever held the duty. */
export const approvesCorrection = (judged: Judged, name: string) =>
  judged.approvalBy === 'claims-approver-senior'
    ? (otherDuty('approver')(judged, name) ?? hadItInHand(judged, name))
    : dutyOf('approver')(judged, name);

/** To decline is no duty, as to return is none; whoever proved every year that waits has none to decline. */
export const notTheProver = ({ former, afterAward }: Judged, name: string) => {
  const { yearsProvedBy } = afterAward;
  if (yearsProvedBy.every(by => by === name)) return because('youHadAScholarship');
  return former.includes(name) ? because('youHadADuty') : null;
};

export const notTheSubmitter = ({ duties, former }: Judged, name: string) => {
  if (duties.submitter === name) return because('youSubmitted');
  return former.includes(name) ? because('youHadADuty') : null;
};

/** Larger amounts are approved by seniors. */
export const beyondLimit = ({ approvalBy }: Judged, roles: readonly string[]) =>
  approvalBy === 'claims-approver-senior' && !roles.includes(approvalBy) ? because('aboveYourLimit') : null;

/** To ask for a paper is no duty, but only who may judge the case may ask. */
export const judgesPapers = (judged: Judged, name: string) => {
  const { adviser } = judged.duties;
  return otherDuty(adviser === name ? 'adviser' : 'verifier')(judged, name) ?? hadItInHand(judged, name);
};

/** An appeal is heard by somebody who had no hand in the case, nor in an appeal of it before. */
export const hearsAppeals = (judged: Judged, name: string) =>
  otherDuty('decider')(judged, name) ??
  (judged.duties.decider === name ? because('youDecidedAppeal') : null) ??
  hadItInHand(judged, name);
