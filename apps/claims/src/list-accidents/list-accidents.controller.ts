import { Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock, LAW, Read } from '#platform';
import type { Law } from '#statutory';
import { DOCUMENT_READERS } from '../readers.js';
import { accidentPage, listAccidents } from './list-accidents.js';
import { ListAccidentsQuery } from './list-accidents.request.js';

@ApiTags('accidents')
@Controller('accidents')
export class ListAccidentsController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW) private readonly law: Law,
  ) {}

  @Read({
    roles: DOCUMENT_READERS,
    summary: {
      id: 'Daftar laporan kecelakaan, atau yang menunggu kesimpulan atau tahap II',
      en: 'List reports of accidents, or those that wait for a conclusion or for stage II',
    },
    answer: accidentPage,
  })
  list(@Query() filter: ListAccidentsQuery) {
    return listAccidents(this.database, filter, { law: this.law, at: this.clock().toString() });
  }
}
