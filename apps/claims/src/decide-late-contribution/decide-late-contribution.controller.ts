import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { ChoiceField } from '../claim-ledger/request-fields.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { decideLateContribution } from './decide-late-contribution.js';

export class DecideLateContributionRequest {
  @ChoiceField('COUNTS', 'DOES_NOT_COUNT')
  readonly decision!: 'COUNTS' | 'DOES_NOT_COUNT';
}

@ApiTags('claims')
@Controller('claims')
export class DecideLateContributionController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/late-contribution-decision',
    roles: ['claims-verifier'],
    summary: {
      id: 'Putuskan iuran yang diterima setelah peristiwa',
      en: 'Decide on contributions received after the event',
    },
    answer: claimAnswerSchema,
  })
  decide(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() { decision }: DecideLateContributionRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => decideLateContribution(tx, claimId, decision, acting));
  }
}
