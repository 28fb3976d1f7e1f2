import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { disputeHeirs, settleHeirsDispute } from './dispute-heirs.js';
import { DisputeHeirsRequest, SettleHeirsDisputeRequest } from './dispute-heirs.request.js';

@ApiTags('claims')
@Controller('claims')
export class DisputeHeirsController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/heirs/dispute',
    roles: ['claims-officer', 'claims-verifier', 'claims-approver'],
    summary: {
      id: 'Tahan klaim karena ahli waris bersengketa',
      en: 'Hold a claim because the heirs are in dispute',
    },
    answer: claimAnswerSchema,
  })
  dispute(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() { reason }: DisputeHeirsRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => disputeHeirs(tx, claimId, reason, acting));
  }

  @Command({
    path: ':claimId/heirs/dispute/settlement',
    roles: ['claims-verifier'],
    summary: {
      id: 'Catat kesepakatan atau putusan yang mengakhiri sengketa ahli waris',
      en: 'Enter the agreement or court decision that ends the dispute of the heirs',
    },
    answer: claimAnswerSchema,
  })
  settle(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() settlement: SettleHeirsDisputeRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => settleHeirsDispute(tx, claimId, settlement, acting));
  }
}
