import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { PatternField } from '../claim-ledger/request-fields.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { approveClaim } from './approve-claim.js';

export class ApproveClaimRequest {
  @PatternField(/^[0-9a-f]{64}$/)
  readonly shownHash!: string;
}

@ApiTags('claims')
@Controller('claims')
export class ApproveClaimController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/approval',
    roles: ['claims-approver'],
    summary: { id: 'Setujui persis yang diperlihatkan', en: 'Approve exactly what was shown' },
    answer: claimAnswerSchema,
    freshSignIn: true,
  })
  approve(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() { shownHash }: ApproveClaimRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => approveClaim(tx, claimId, shownHash, acting));
  }
}
