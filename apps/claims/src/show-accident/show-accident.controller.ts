import { Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock, IdPipe, LAW, Read } from '#platform';
import type { Law } from '#statutory';
import { DOCUMENT_READERS } from '../readers.js';
import { accidentViewSchema } from './accident-answer.schema.js';
import { accidentView } from './accident-view.js';

@ApiTags('accidents')
@Controller('accidents')
export class ShowAccidentController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW) private readonly law: Law,
  ) {}

  @Read({
    path: ':accidentId',
    roles: DOCUMENT_READERS,
    summary: {
      id: 'Satu laporan kecelakaan dengan korban, klaim, dan kesimpulannya',
      en: 'One report of an accident with its victims, their claims and its conclusion',
    },
    answer: accidentViewSchema,
  })
  one(@Param('accidentId', new IdPipe('ACCIDENT_NOT_FOUND')) accidentId: string) {
    return accidentView(this.database, accidentId, { law: this.law, at: this.clock().toString() });
  }
}
