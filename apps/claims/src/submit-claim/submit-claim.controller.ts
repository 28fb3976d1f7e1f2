import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { resubmitClaim } from './resubmit-claim.js';
import { submitClaim } from './submit-claim.js';
import { ResubmitClaimRequest, SubmitClaimRequest } from './submit-claim.request.js';

@ApiTags('claims')
@Controller('claims')
export class SubmitClaimController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    roles: ['claims-officer'],
    summary: { id: 'Ajukan klaim JKM atau JKK', en: 'Submit a JKM or JKK claim' },
    answer: claimAnswerSchema,
  })
  submit(@Body() entry: SubmitClaimRequest, @CommandInfo() request: CommandRequest) {
    return this.desk.act(request, (tx, acting) => submitClaim(tx, entry, acting));
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
