import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ApproveClaimRequest } from '../approve-claim/approve-claim.controller.js';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { approveCorrection } from './approve-correction.js';

@ApiTags('claims')
@Controller('claims')
export class ApproveCorrectionController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/correction/approval',
    roles: ['claims-approver'],
    summary: {
      id: 'Setujui pembetulan santunan persis seperti yang diperlihatkan',
      en: 'Approve the correction of an award exactly as it was shown',
    },
    answer: claimAnswerSchema,
    freshSignIn: true,
  })
  approve(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() { shownHash }: ApproveClaimRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => approveCorrection(tx, claimId, shownHash, acting));
  }
}
