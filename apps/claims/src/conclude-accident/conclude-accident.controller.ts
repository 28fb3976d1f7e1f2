import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AccidentId } from '#kernel';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { accidentAnswerSchema } from '../show-accident/accident-answer.schema.js';
import { concludeAccident } from './conclude-accident.js';
import { ConcludeAccidentRequest } from './conclude-accident.request.js';

@ApiTags('accidents')
@Controller('accidents')
export class ConcludeAccidentController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':accidentId/conclusion',
    roles: ['claims-verifier'],
    summary: {
      id: 'Simpulkan dugaan kecelakaan kerja',
      en: 'Conclude on a suspected work accident',
    },
    answer: accidentAnswerSchema,
  })
  conclude(
    @Param('accidentId', new IdPipe('ACCIDENT_NOT_FOUND')) accidentId: AccidentId,
    @Body() concluding: ConcludeAccidentRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => concludeAccident(tx, accidentId, concluding, acting));
  }
}
