import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { giveMedicalOpinion } from './give-medical-opinion.js';
import { GiveMedicalOpinionRequest } from './give-medical-opinion.request.js';

@ApiTags('claims')
@Controller('claims')
export class GiveMedicalOpinionController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/medical-opinion',
    roles: ['medical-adviser'],
    summary: {
      id: 'Nyatakan hubungan dengan pekerjaan dan akibat tetap',
      en: 'Find whether work was the cause, and what is lost for good',
    },
    answer: claimAnswerSchema,
  })
  give(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() finding: GiveMedicalOpinionRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => giveMedicalOpinion(tx, claimId, finding, acting));
  }
}
