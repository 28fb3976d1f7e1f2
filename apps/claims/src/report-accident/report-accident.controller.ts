import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AccidentId } from '#kernel';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { accidentAnswerSchema, reportAnswerSchema } from '../show-accident/accident-answer.schema.js';
import { addVictim, reportAccident } from './report-accident.js';
import { AddVictimRequest, ReportAccidentRequest } from './report-accident.request.js';

@ApiTags('accidents')
@Controller('accidents')
export class ReportAccidentController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    roles: ['claims-officer'],
    summary: { id: 'Catat laporan kecelakaan tahap I', en: 'Enter a stage I report of an accident' },
    answer: reportAnswerSchema,
  })
  report(@Body() entry: ReportAccidentRequest, @CommandInfo() request: CommandRequest) {
    return this.desk.act(request, (tx, acting) => reportAccident(tx, entry, acting));
  }

  @Command({
    path: ':accidentId/victims',
    roles: ['claims-officer'],
    summary: {
      id: 'Tambahkan korban pada laporan kecelakaan',
      en: 'Add a victim to the report of an accident',
    },
    answer: accidentAnswerSchema,
  })
  addVictim(
    @Param('accidentId', new IdPipe('ACCIDENT_NOT_FOUND')) accidentId: AccidentId,
    @Body() entry: AddVictimRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => addVictim(tx, accidentId, entry, acting));
  }
}
