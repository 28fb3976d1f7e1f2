import { ActOnListsController } from './act-on-lists/act-on-lists.controller.js';
import { AppealClaimController } from './appeal-claim/appeal-claim.controller.js';
import { ApproveClaimController } from './approve-claim/approve-claim.controller.js';
import { ApproveCorrectionController } from './approve-correction/approve-correction.controller.js';
import { AskFurtherDocumentController } from './ask-further-document/ask-further-document.controller.js';
import { RegistryController } from './check-registry/registry.controller.js';
import { ClaimStatusController } from './claim-status/claim-status.controller.js';
import { ConcludeAccidentController } from './conclude-accident/conclude-accident.controller.js';
import { CorrectAccountController } from './correct-account/correct-account.controller.js';
import { DecideAppealController } from './decide-appeal/decide-appeal.controller.js';
import { DecideLateContributionController } from './decide-late-contribution/decide-late-contribution.controller.js';
import { DecideSignalController } from './decide-signal/decide-signal.controller.js';
import { DisputeHeirsController } from './dispute-heirs/dispute-heirs.controller.js';
import { EnterFurtherCostsController } from './enter-further-costs/enter-further-costs.controller.js';
import { FindClaimController } from './find-claim/find-claim.controller.js';
import { UnclaimedDeathsController } from './follow-deaths/unclaimed-deaths.controller.js';
import { GiveMedicalOpinionController } from './give-medical-opinion/give-medical-opinion.controller.js';
import { GrantScholarshipsController } from './grant-scholarships/grant-scholarships.controller.js';
import { ShowScholarshipsController } from './grant-scholarships/show-scholarships.controller.js';
import { GuaranteeLetterController } from './guarantee-treatment/guarantee-letter.controller.js';
import { GuaranteeTreatmentController } from './guarantee-treatment/guarantee-treatment.controller.js';
import { HelpBackToWorkController } from './help-back-to-work/help-back-to-work.controller.js';
import { ShowReturnsController } from './help-back-to-work/show-returns.controller.js';
import { LettersController } from './letters/letters.controller.js';
import { VerifyLetterController } from './letters/verify-letter.controller.js';
import { ListAccidentsController } from './list-accidents/list-accidents.controller.js';
import { ListChoicesController } from './list-choices/list-choices.controller.js';
import { ListClaimsController } from './list-claims/list-claims.controller.js';
import { NameAccidentController } from './name-accident/name-accident.controller.js';
import { HospitalsController } from './owe-hospitals/hospitals.controller.js';
import { PreviewClaimController } from './preview-claim/preview-claim.controller.js';
import { QuoteBenefitController } from './quote-benefit/quote-benefit.controller.js';
import { ReceiveDocumentsController } from './receive-documents/receive-documents.controller.js';
import { ReclassifyClaimController } from './reclassify-claim/reclassify-claim.controller.js';
import { RecordDeterminationController } from './record-determination/record-determination.controller.js';
import { ReplayController } from './replay/replay.controller.js';
import { ReportAccidentController } from './report-accident/report-accident.controller.js';
import { ReturnClaimController } from './return-claim/return-claim.controller.js';
import { RouteDutyController } from './route-duty/route-duty.controller.js';
import { NoticesController } from './send-notices/notices.controller.js';
import { DisbursementConsumer } from './settle-claim/disbursement.consumer.js';
import { ShowAccidentController } from './show-accident/show-accident.controller.js';
import { ShowBacklogController } from './show-backlog/show-backlog.controller.js';
import { SubmitClaimController } from './submit-claim/submit-claim.controller.js';
import { ReadFilesController } from './upload-document/read-files.controller.js';
import { UploadDocumentController } from './upload-document/upload-document.controller.js';
import { BillingConsumer } from './validate-claim/billing.consumer.js';
import { EnrollmentConsumer } from './validate-claim/enrollment.consumer.js';
import { VerifyClaimController } from './verify-claim/verify-claim.controller.js';

/** Everything that may be asked of claims over HTTP, and what comes from Kafka. */
export const CONTROLLERS = [
  ReportAccidentController,
  ConcludeAccidentController,
  ListAccidentsController,
  ShowAccidentController,
  PreviewClaimController,
  SubmitClaimController,
  ActOnListsController,
  ReceiveDocumentsController,
  UploadDocumentController,
  ReadFilesController,
  EnrollmentConsumer,
  BillingConsumer,
  DecideLateContributionController,
  GiveMedicalOpinionController,
  DecideSignalController,
  AskFurtherDocumentController,
  RouteDutyController,
  DisputeHeirsController,
  ReclassifyClaimController,
  NameAccidentController,
  RecordDeterminationController,
  VerifyClaimController,
  ReturnClaimController,
  ApproveClaimController,
  AppealClaimController,
  DecideAppealController,
  ApproveCorrectionController,
  GrantScholarshipsController,
  CorrectAccountController,
  EnterFurtherCostsController,
  HelpBackToWorkController,
  GuaranteeTreatmentController,
  GuaranteeLetterController,
  ShowReturnsController,
  DisbursementConsumer,
  UnclaimedDeathsController,
  ListClaimsController,
  ListChoicesController,
  HospitalsController,
  ClaimStatusController,
  LettersController,
  VerifyLetterController,
  NoticesController,
  QuoteBenefitController,
  ShowBacklogController,
  FindClaimController,
  RegistryController,
  ShowScholarshipsController,
  ReplayController,
] as const;
