import { Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { regionDate } from '#kernel';
import { CLOCK, type Clock, LAW, Read } from '#platform';
import type { Law } from '#statutory';
import { READERS } from '../readers.js';
import { OFFICES, type Office } from '../route-duty/offices.table.js';
import { choices, choicesSchema } from './choices.js';

@ApiTags('claims')
@Controller('claims')
export class ListChoicesController {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW) private readonly law: Law,
    @Inject(OFFICES) private readonly offices: readonly Office[],
  ) {}

  @Read({
    path: 'choices',
    roles: READERS,
    summary: {
      id: 'Semua pilihan untuk mengisi formulir klaim',
      en: 'Everything that a form about claims offers',
    },
    answer: choicesSchema,
  })
  all() {
    return choices(this.law, regionDate(this.clock()), this.offices);
  }
}
