import { Module } from '@nestjs/common';
import { LAW, ROUNDS, ServiceModule, Workers } from '#platform';
import type { Law } from '#statutory';
import { ActOnListsController } from './act-on-lists/act-on-lists.controller.js';
import { AppealClaimController } from './appeal-claim/appeal-claim.controller.js';
import { ApproveClaimController } from './approve-claim/approve-claim.controller.js';
import { ApproveCorrectionController } from './approve-correction/approve-correction.controller.js';
import { AskFurtherDocumentController } from './ask-further-document/ask-further-document.controller.js';
import { AskRegistry } from './check-registry/ask-registry.js';
import { CivilRegistry } from './check-registry/civil-registry.js';
import { HttpRegistry } from './check-registry/http-registry.js';
import { KeepAnswers } from './check-registry/keep-answers.js';
import { RegistryController } from './check-registry/registry.controller.js';
import { INSTITUTION, type Institution } from './claim-ledger/acting.js';
import { ClaimDesk } from './claim-ledger/claim-desk.js';
import { ClaimStatusController } from './claim-status/claim-status.controller.js';
import { StatusSecrets } from './claim-status/status-secret.js';
import { ConcludeAccidentController } from './conclude-accident/conclude-accident.controller.js';
import { type ClaimsConfig, claimsConfig, fundAccountOf, SETTINGS } from './config.js';
import { CorrectAccountController } from './correct-account/correct-account.controller.js';
import { CountStages } from './count-stages/count-stages.js';
import { database } from './database.js';
import { DecideAppealController } from './decide-appeal/decide-appeal.controller.js';
import { DecideLateContributionController } from './decide-late-contribution/decide-late-contribution.controller.js';
import { DecideSignalController } from './decide-signal/decide-signal.controller.js';
import { DisputeHeirsController } from './dispute-heirs/dispute-heirs.controller.js';
import { EnterFurtherCostsController } from './enter-further-costs/enter-further-costs.controller.js';
import { FindClaimController } from './find-claim/find-claim.controller.js';
import { FollowDeaths } from './follow-deaths/follow-deaths.js';
import { UnclaimedDeathsController } from './follow-deaths/unclaimed-deaths.controller.js';
import { GiveMedicalOpinionController } from './give-medical-opinion/give-medical-opinion.controller.js';
import { GrantScholarshipsController } from './grant-scholarships/grant-scholarships.controller.js';
import { ShowScholarshipsController } from './grant-scholarships/show-scholarships.controller.js';
import { HelpBackToWorkController } from './help-back-to-work/help-back-to-work.controller.js';
import { ShowReturnsController } from './help-back-to-work/show-returns.controller.js';
import { DirectoryKeeper } from './keep-files/directory-keeper.js';
import { FILE_KEEPER, type FileKeeper } from './keep-files/file-keeper.js';
import { IncomingFiles } from './keep-files/incoming-files.js';
import { LetterCodes } from './letters/letter-codes.js';
import { LetterDesk } from './letters/letter-desk.js';
import { LettersController } from './letters/letters.controller.js';
import { VerifyLetterController } from './letters/verify-letter.controller.js';
import { ListAccidentsController } from './list-accidents/list-accidents.controller.js';
import { ListChoicesController } from './list-choices/list-choices.controller.js';
import { ListClaimsController } from './list-claims/list-claims.controller.js';
import { PreviewClaimController } from './preview-claim/preview-claim.controller.js';
import { problems } from './problems.js';
import { QuoteBenefitController } from './quote-benefit/quote-benefit.controller.js';
import { ReceiveDocumentsController } from './receive-documents/receive-documents.controller.js';
import { ReclassifyClaimController } from './reclassify-claim/reclassify-claim.controller.js';
import { RecordDeterminationController } from './record-determination/record-determination.controller.js';
import { AskAudit } from './replay/ask-audit.js';
import { ReplayController } from './replay/replay.controller.js';
import { ReportAccidentController } from './report-accident/report-accident.controller.js';
import { ReturnClaimController } from './return-claim/return-claim.controller.js';
import { roundsOf } from './rounds.js';
import { NoticesController } from './send-notices/notices.controller.js';
import { SendNotices } from './send-notices/send-notices.js';
import { SmtpMail } from './send-notices/smtp-mail.js';
import { DisbursementConsumer } from './settle-claim/disbursement.consumer.js';
import { ShowAccidentController } from './show-accident/show-accident.controller.js';
import { SubmitClaimController } from './submit-claim/submit-claim.controller.js';
import { KEEPING } from './upload-document/file-document.js';
import { ReadFilesController } from './upload-document/read-files.controller.js';
import { UploadDocumentController } from './upload-document/upload-document.controller.js';
import { BillingConsumer } from './validate-claim/billing.consumer.js';
import { EnrollmentConsumer } from './validate-claim/enrollment.consumer.js';
import { VerifyClaimController } from './verify-claim/verify-claim.controller.js';
import { Fingerprints } from './watch-signals/fingerprints.js';
import { institutionsLimits } from './watch-signals/institutions-limits.js';
import { WATCH, type Watch } from './watch-signals/watch.js';

@Module({
  imports: [ServiceModule.forRoot({ database, problems, adoptsLawBy: 'BenefitLawAdopted' })],
  controllers: [
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
    DisputeHeirsController,
    ReclassifyClaimController,
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
    ShowReturnsController,
    DisbursementConsumer,
    UnclaimedDeathsController,
    ListClaimsController,
    ListChoicesController,
    ClaimStatusController,
    LettersController,
    VerifyLetterController,
    NoticesController,
    QuoteBenefitController,
    FindClaimController,
    RegistryController,
    ShowScholarshipsController,
    ReplayController,
  ],
  providers: [
    ClaimDesk,
    CountStages,
    AskAudit,
    LetterDesk,
    SmtpMail,
    SendNotices,
    FollowDeaths,
    AskRegistry,
    KeepAnswers,
    Workers,
    { provide: ROUNDS, inject: [SETTINGS], useFactory: roundsOf },
    { provide: SETTINGS, useFactory: claimsConfig },
    {
      provide: CivilRegistry,
      inject: [SETTINGS],
      useFactory: (settings: ClaimsConfig) => new HttpRegistry(settings),
    },
    {
      provide: StatusSecrets,
      inject: [SETTINGS],
      useFactory: ({ STATUS_KEY }: ClaimsConfig) => new StatusSecrets(STATUS_KEY),
    },
    {
      provide: FILE_KEEPER,
      inject: [SETTINGS],
      useFactory: ({ DOCUMENTS_DIR }: ClaimsConfig) => DirectoryKeeper.in(DOCUMENTS_DIR),
    },
    {
      provide: KEEPING,
      inject: [FILE_KEEPER, SETTINGS],
      useFactory: (keeper: FileKeeper, { FILES_PER_CLAIM: most }: ClaimsConfig) => ({ keeper, most }),
    },
    {
      provide: IncomingFiles,
      inject: [SETTINGS],
      useFactory: ({ DOCUMENTS_DIR, DOCUMENT_MAX_MB }: ClaimsConfig) =>
        IncomingFiles.in(DOCUMENTS_DIR, DOCUMENT_MAX_MB),
    },
    {
      provide: WATCH,
      inject: [SETTINGS],
      useFactory: ({ STATUS_KEY, SIGNAL_LIMITS }: ClaimsConfig): Watch => ({
        limits: institutionsLimits(SIGNAL_LIMITS),
        prints: new Fingerprints(STATUS_KEY),
      }),
    },
    {
      provide: INSTITUTION,
      inject: [LAW, WATCH, SETTINGS],
      useFactory: (law: Law, watch: Watch, settings: ClaimsConfig): Institution => ({
        ...{ law, watch, fund: fundAccountOf(settings) },
      }),
    },
    {
      provide: LetterCodes,
      inject: [SETTINGS],
      useFactory: ({ LETTER_KEY }: ClaimsConfig) => new LetterCodes(LETTER_KEY),
    },
  ],
})
export class ClaimsModule {}
