import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { recordDetermination } from './record-determination.js';
import { RecordDeterminationRequest } from './record-determination.request.js';

@ApiTags('claims')
@Controller('claims')
export class RecordDeterminationController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/inspector-determination',
    roles: ['claims-verifier'],
    summary: {
      id: 'Catat penetapan pengawas ketenagakerjaan tentang sebab, cacat, atau upah',
      en: 'Record what the labour inspector determined of the cause, the loss or the wage',
    },
    answer: claimAnswerSchema,
  })
  record(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() entry: RecordDeterminationRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => recordDetermination(tx, claimId, entry, acting));
  }
}
