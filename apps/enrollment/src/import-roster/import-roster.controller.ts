import { Readable } from 'node:stream';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandInfo, type CommandRequest, CsvBody, CsvUpload } from '#platform';
import { ImportRoster } from './import-roster.js';
import { type RosterAnswer, rosterAnswerSchema } from './roster-answer.js';

@ApiTags('rosters')
@Controller('rosters')
export class ImportRosterController {
  constructor(private readonly rosters: ImportRoster) {}

  @CsvUpload({
    answer: rosterAnswerSchema,
    roles: ['enrollment-officer'],
    summary: {
      id: 'Daftarkan pekerja dari berkas CSV; baris yang salah dilaporkan, yang benar disimpan',
      en: 'Enroll workers from a CSV file; bad lines are reported, good ones kept',
    },
  })
  importRoster(@CommandInfo() request: CommandRequest, @CsvBody() file: Readable): Promise<RosterAnswer> {
    return this.rosters.import(request, file);
  }
}
