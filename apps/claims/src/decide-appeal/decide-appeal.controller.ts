import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { decideAppeal } from './decide-appeal.js';
import { DecideAppealRequest } from './decide-appeal.request.js';

@ApiTags('claims')
@Controller('claims')
export class DecideAppealController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/appeals/decision',
    roles: ['appeal-decider'],
    summary: {
      id: 'Putuskan keberatan, sebagai orang yang tidak pernah menangani klaim ini',
      en: 'Decide an appeal, as somebody who had no hand in the case',
    },
    answer: claimAnswerSchema,
    freshSignIn: true,
  })
  decide(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() decision: DecideAppealRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => decideAppeal(tx, claimId, decision, acting));
  }
}
