import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { StatusSecrets } from '../claim-status/status-secret.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { resubmitClaim } from './resubmit-claim.js';
import { submitClaim } from './submit-claim.js';
import { ResubmitClaimRequest, SubmitClaimRequest } from './submit-claim.request.js';

/** With the secret that the officer hands to the family. */
const submittedSchema = claimAnswerSchema.extend({ statusSecret: z.string() });

@ApiTags('claims')
@Controller('claims')
export class SubmitClaimController {
  constructor(
    private readonly desk: ClaimDesk,
    @Inject(StatusSecrets) private readonly secrets: StatusSecrets,
  ) {}

  @Command({
    roles: ['claims-officer'],
    summary: { id: 'Ajukan klaim JKM atau JKK', en: 'Submit a JKM or JKK claim' },
    answer: submittedSchema,
  })
  async submit(@Body() entry: SubmitClaimRequest, @CommandInfo() request: CommandRequest) {
    const answer = await this.desk.act(request, (tx, acting) => submitClaim(tx, entry, acting));
    // Only now: the answer that is kept for a repetition must not hold the secret.
    return { ...answer, statusSecret: this.secrets.of(answer.claimId) };
  }

  @Command({
    path: ':claimId/resubmission',
    roles: ['claims-officer'],
    summary: { id: 'Ajukan lagi klaim yang dikembalikan', en: 'Submit a returned claim again' },
    answer: claimAnswerSchema,
  })
  resubmit(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() entry: ResubmitClaimRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => resubmitClaim(tx, claimId, entry, acting));
  }
}
