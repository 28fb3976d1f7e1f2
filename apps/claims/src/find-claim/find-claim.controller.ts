import { Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Refused, readStream } from '#event-store';
import { CLOCK, type Clock, CurrentUser, IdPipe, LAW, Read, type SignedInUser } from '#platform';
import type { Law } from '#statutory';
import { foldClaim } from '../claim/replay.js';
import { StatusSecrets } from '../claim-status/status-secret.js';
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
    @Inject(LAW) private readonly law: Law,
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
    return {
      ...claimView(state, events, { now: this.clock(), law: this.law }),
      ...(await peopleOfClaim(this.database, state, user.roles)),
      files: await filesOfClaim(this.database, { claimId, files: state.files }, this.law),
      statusSecret: user.roles.includes('claims-officer') ? this.secrets.of(claimId) : null,
    };
  }
}
