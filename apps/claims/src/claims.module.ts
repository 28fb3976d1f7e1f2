import { Module } from '@nestjs/common';
import { LAW, ROUNDS, ServiceModule, Workers } from '#platform';
import type { Law } from '#statutory';
import { AskRegistry } from './check-registry/ask-registry.js';
import { CivilRegistry } from './check-registry/civil-registry.js';
import { HttpRegistry } from './check-registry/http-registry.js';
import { KeepAnswers } from './check-registry/keep-answers.js';
import { INSTITUTION, type Institution } from './claim-ledger/acting.js';
import { ClaimDesk } from './claim-ledger/claim-desk.js';
import { StatusSecrets } from './claim-status/status-secret.js';
import { type ClaimsConfig, claimsConfig, fundAccountOf, SETTINGS } from './config.js';
import { CONTROLLERS } from './controllers.js';
import { CountStages } from './count-stages/count-stages.js';
import { database } from './database.js';
import { FollowDeaths } from './follow-deaths/follow-deaths.js';
import { partnerHospitals } from './hospital/partner-hospitals.js';
import { DirectoryKeeper } from './keep-files/directory-keeper.js';
import { FILE_KEEPER, type FileKeeper } from './keep-files/file-keeper.js';
import { IncomingFiles } from './keep-files/incoming-files.js';
import { LetterCodes } from './letters/letter-codes.js';
import { LetterDesk } from './letters/letter-desk.js';
import { problems } from './problems.js';
import { AskAudit } from './replay/ask-audit.js';
import { roundsOf } from './rounds.js';
import { institutionsOffices } from './route-duty/institutions-offices.js';
import { OFFICES, type Office } from './route-duty/offices.table.js';
import { SendNotices } from './send-notices/send-notices.js';
import { SmtpMail } from './send-notices/smtp-mail.js';
import { KEEPING } from './upload-document/file-document.js';
import { Fingerprints } from './watch-signals/fingerprints.js';
import { institutionsLimits } from './watch-signals/institutions-limits.js';
import { WATCH, type Watch } from './watch-signals/watch.js';

@Module({
  imports: [ServiceModule.forRoot({ database, problems, adoptsLawBy: 'BenefitLawAdopted' })],
  controllers: [...CONTROLLERS],
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
      provide: OFFICES,
      inject: [SETTINGS],
      useFactory: ({ OFFICES: path }: ClaimsConfig) => institutionsOffices(path),
    },
    {
      provide: INSTITUTION,
      inject: [LAW, WATCH, SETTINGS, OFFICES],
      useFactory: (
        law: Law,
        watch: Watch,
        settings: ClaimsConfig,
        offices: readonly Office[],
      ): Institution => ({
        ...{ law, watch, fund: fundAccountOf(settings), offices },
        hospitals: partnerHospitals(settings.PARTNER_HOSPITALS),
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
