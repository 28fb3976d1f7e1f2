import type { Actor, ClaimId, PersonId, Rupiah } from '#kernel';
import type { AccountCommand } from './account.commands.js';
import type { AppealClaim, ApproveCorrection, DecideAppeal } from './appeal.commands.js';
import type {
  Cost,
  Disability,
  Disease,
  HeirsStated,
  HospitalInvoice,
  JasaRaharjaPayment,
  Outcome,
  Payee,
  Programme,
  RecordRef,
} from './claim.events.js';
import type { CostsCommand } from './costs.commands.js';
import type { CoverFacts } from './cover.facts.js';
import type { DisputeHeirs, SettleHeirsDispute } from './dispute.commands.js';
import type { FileDocument } from './filing.commands.js';
import type { AskFurtherDocument, TakeBackFurtherDocument } from './further-document.commands.js';
import type { OfficeCommand } from './office.commands.js';
import type { PaymentCommand } from './payment.commands.js';
import type { ReclassifyClaim, RecordDetermination } from './reclassification.commands.js';
import type { RecordRegistryAnswers } from './registry.commands.js';
import type { ReturnClaim } from './return.commands.js';
import type { ScholarshipCommand } from './scholarship.commands.js';
import type { Signal } from './signals.table.js';

/** Who acts, and when (ISO instant): both come from the shell. */
interface ByPerson {
  readonly by: Actor;
  readonly at: string;
}

export interface SubmitClaim extends ByPerson {
  readonly type: 'SubmitClaim';
  readonly claimId: ClaimId;
  readonly programme: Programme;
  readonly outcome: Outcome;
  readonly personId: PersonId;
  readonly eventDate: string;
  readonly documents: readonly string[];
  readonly costs: readonly Cost[];
  readonly stmbDays: number;
  readonly disabilities: readonly Disability[];
  readonly payees: readonly Payee[];
  readonly heirs: HeirsStated | null;
  readonly disease: Disease | null;
  readonly jasaRaharja: readonly JasaRaharjaPayment[];
  readonly invoices: readonly HospitalInvoice[];
  readonly caseRecord: RecordRef;
}

export interface ResubmitClaim extends ByPerson {
  readonly type: 'ResubmitClaim';
  readonly documents: readonly string[];
  readonly costs: readonly Cost[];
  readonly stmbDays: number;
  readonly disabilities: readonly Disability[];
  readonly payees: readonly Payee[];
  readonly heirs: HeirsStated | null;
  /** Left out where it stays as it was. */
  readonly jasaRaharja?: readonly JasaRaharjaPayment[] | undefined;
  readonly invoices?: readonly HospitalInvoice[] | undefined;
  readonly caseRecord: RecordRef;
}

export interface ReceiveDocuments extends ByPerson {
  readonly type: 'ReceiveDocuments';
  readonly documents: readonly string[];
}

export interface ValidateClaim {
  readonly type: 'ValidateClaim';
  readonly facts: CoverFacts;
  readonly at: string;
}

export interface DecideLateContribution extends ByPerson {
  readonly type: 'DecideLateContribution';
  readonly decision: 'COUNTS' | 'DOES_NOT_COUNT';
}

export interface GiveMedicalOpinion extends ByPerson {
  readonly type: 'GiveMedicalOpinion';
  readonly workRelated: boolean;
  readonly outcome: Outcome;
  readonly disabilities: readonly Disability[];
  readonly opinionRecord: RecordRef;
}

export interface DecideSignal extends ByPerson {
  readonly type: 'DecideSignal';
  readonly signal: Signal;
  readonly decision: 'CLEARED' | 'STANDS';
  readonly decisionRecord: RecordRef;
}

export interface VerifyClaim extends ByPerson {
  readonly type: 'VerifyClaim';
}

export interface RejectClaim extends ByPerson {
  readonly type: 'RejectClaim';
  readonly rule: string;
}

export interface WithdrawClaim extends ByPerson {
  readonly type: 'WithdrawClaim';
  readonly reason: string;
}

export interface ApproveClaim extends ByPerson {
  readonly type: 'ApproveClaim';
  readonly shownHash: string;
  /** The limit of who approves; `null` is any amount. */
  readonly upTo: Rupiah | null;
}

export type ClaimCommand =
  | SubmitClaim
  | ResubmitClaim
  | ReceiveDocuments
  | FileDocument
  | ValidateClaim
  | DecideLateContribution
  | GiveMedicalOpinion
  | DecideSignal
  | RecordRegistryAnswers
  | AskFurtherDocument
  | TakeBackFurtherDocument
  | DisputeHeirs
  | SettleHeirsDispute
  | ReclassifyClaim
  | RecordDetermination
  | VerifyClaim
  | ReturnClaim
  | RejectClaim
  | WithdrawClaim
  | ApproveClaim
  | PaymentCommand
  | AppealClaim
  | DecideAppeal
  | ApproveCorrection
  | ScholarshipCommand
  | AccountCommand
  | CostsCommand
  | OfficeCommand;
