import { Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Refused, readStream } from '#event-store';
import { CLOCK, type Clock, CurrentUser, IdPipe, Read, type SignedInUser } from '#platform';
import { foldClaim } from '../claim/replay.js';
import { INSTITUTION, type Institution } from '../claim-ledger/acting.js';
import { StatusSecrets } from '../claim-status/status-secret.js';
import { accountsShown } from '../correct-account/account-shown.js';
import { READERS } from '../readers.js';
import { filesOfClaim } from '../upload-document/files-of-claim.js';
import { claimView } from './claim-view.js';
import { claimViewSchema } from './claim-view.schema.js';
import { peopleOfClaim } from './people-of-claim.js';

@ApiTags('claims')
@Controller('claims')
export class FindClaimController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(StatusSecrets) private readonly secrets: StatusSecrets,
    @Inject(INSTITUTION) private readonly institution: Institution,
  ) {}

  @Read({
    path: ':claimId',
    roles: READERS,
    summary: { id: 'Satu klaim lengkap dengan alasannya', en: 'One claim with everything that explains it' },
    answer: claimViewSchema,
  })
  async one(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @CurrentUser() user: SignedInUser,
  ) {
    const events = await readStream(this.database, claimId);
    const state = foldClaim(events);
    if (state.stage === 'NotSubmitted') throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
    const { law, watch } = this.institution;
    return {
      ...claimView(state, events, { now: this.clock(), law }),
      ...(await peopleOfClaim(this.database, state, user.roles)),
      accountsWaiting: await accountsShown(this.database, state, watch.prints),
      files: await filesOfClaim(this.database, { claimId, files: state.files }, law),
      statusSecret: user.roles.includes('claims-officer') ? this.secrets.of(claimId) : null,
    };
  }
}
