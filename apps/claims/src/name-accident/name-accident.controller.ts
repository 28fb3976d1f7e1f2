import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AccidentId } from '#kernel';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { IdField } from '../claim-ledger/request-fields.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { nameAccident } from './name-accident.js';

export class NameAccidentRequest {
  @IdField()
  readonly accidentReport!: AccidentId;
}

@ApiTags('claims')
@Controller('claims')
export class NameAccidentController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/accident-report',
    roles: ['claims-officer', 'claims-verifier'],
    summary: {
      id: 'Sebutkan laporan kecelakaan klaim JKK yang diajukan tanpanya',
      en: 'Name the report of the accident of a JKK claim that was filed without it',
    },
    answer: claimAnswerSchema,
  })
  name(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() { accidentReport }: NameAccidentRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => nameAccident(tx, claimId, accidentReport, acting));
  }
}
