import type { Loss } from '../losses/loss-row.js';
import type { AccountOfPayee } from './accounts/account-entry.js';
import type { Appeal } from './appeals/appeal-entry.js';
import type { Verdict } from './appeals/verdict-entry.js';
import { type BillsDecision, keyOfBills } from './bills/bills-decision.js';
import { fingerprint } from './changes.js';
import type { ClaimView } from './claim-types.js';
import { type ClassifyingDecision, keyOfClassifying } from './classified/classifying-decision.js';
import type { ScholarOfClaim } from './scholarships/scholar-entry.js';
import type { Proof, SchoolYear } from './scholarships/year-entry.js';
import type { SignalDecision } from './signals/signal-entry.js';

/** What the medical adviser finds, and why. */
export interface Finding {
  readonly workRelated: boolean;
  readonly outcome: ClaimView['outcome'];
  readonly disabilities: readonly Loss[];
  readonly opinion: string;
}

/** A paper beyond the checklist, asked for or not needed any more. */
export type LaterPaperDecision =
  | {
      readonly action: 'askPaper';
      readonly document: string;
      readonly reason: string;
      readonly words: string;
    }
  | { readonly action: 'endPaper'; readonly document: string; readonly reason: string };

/** What a person decides about a case. */
export type Decision =
  | { readonly action: 'approve'; readonly shownHash: string }
  | { readonly action: 'approveCorrection'; readonly shownHash: string }
  | { readonly action: 'enterAccount'; readonly account: AccountOfPayee }
  | { readonly action: 'confirmAccount'; readonly payeeId: string; readonly shownHash: string }
  | { readonly action: 'dismissAccount'; readonly payeeId: string; readonly note: string }
  | BillsDecision
  | ClassifyingDecision
  | { readonly action: 'enterScholar'; readonly scholar: ScholarOfClaim }
  | { readonly action: 'proveYear'; readonly proof: Proof }
  | { readonly action: 'verifyYear'; readonly year: SchoolYear }
  | { readonly action: 'declineYear'; readonly year: SchoolYear; readonly reason: string }
  | { readonly action: 'awardYear'; readonly year: SchoolYear; readonly shownHash: string }
  | { readonly action: 'verify' }
  | { readonly action: 'decideSignal'; readonly decided: SignalDecision }
  | { readonly action: 'decideLate'; readonly decision: 'COUNTS' | 'DOES_NOT_COUNT' }
  | { readonly action: 'opinion'; readonly finding: Finding }
  | { readonly action: 'appeal'; readonly appeal: Appeal }
  | { readonly action: 'decideAppeal'; readonly verdict: Verdict }
  | { readonly action: 'documents'; readonly documents: readonly string[] }
  | LaterPaperDecision
  | { readonly action: 'return'; readonly reason: string; readonly words?: string }
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
    case 'enterAccount':
    case 'confirmAccount':
    case 'dismissAccount':
      return [ofAccount(decision)];
    case 'enterBills':
    case 'verifyBills':
    case 'declineBills':
      return [keyOfBills(decision)];
    case 'enterScholar':
    case 'proveYear':
    case 'verifyYear':
    case 'declineYear':
    case 'awardYear':
      return [ofScholarship(decision)];
    case 'reclassify':
    case 'determine':
      return [keyOfClassifying(decision)];
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
    // Which paper exactly is personal: nothing of the words may be left where a key is kept.
    case 'askPaper':
    case 'endPaper':
      return [decision.document, decision.reason];
    // What is to be corrected may be personal, too.
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

type OfAccount = Extract<Decision, { action: 'enterAccount' | 'confirmAccount' | 'dismissAccount' }>;
type OfScholarship = Extract<
  Decision,
  { action: 'enterScholar' | 'proveYear' | 'verifyYear' | 'declineYear' | 'awardYear' }
>;

/** Numbers, names and notes are personal: nothing of them may be left where a key is kept. */
function ofAccount(decision: OfAccount): string {
  switch (decision.action) {
    case 'enterAccount':
      return fingerprint({ payee: decision.account.payeeId, reason: decision.account.entry.reason });
    case 'confirmAccount':
      return fingerprint({ payee: decision.payeeId, shown: decision.shownHash });
    case 'dismissAccount':
      return fingerprint({ payee: decision.payeeId });
  }
}

function ofScholarship(decision: OfScholarship): string {
  switch (decision.action) {
    case 'enterScholar':
      return fingerprint({ child: decision.scholar.childId ?? null });
    case 'proveYear': {
      const { school: _personal, letterNumber: _alsoPersonal, ...proved } = decision.proof;
      return fingerprint(proved);
    }
    case 'verifyYear':
      return fingerprint(decision.year);
    case 'declineYear':
      return fingerprint({ ...decision.year, reason: decision.reason });
    case 'awardYear':
      return fingerprint({ ...decision.year, shown: decision.shownHash });
  }
}
