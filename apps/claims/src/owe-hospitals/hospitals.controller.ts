import { Controller, Inject, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { regionDate } from '#kernel';
import { CLOCK, type Clock, Read } from '#platform';
import { INSTITUTION, type Institution } from '../claim-ledger/acting.js';
import { IdField, Optional } from '../claim-ledger/request-fields.js';
import { hospitalChoices, hospitalChoicesSchema } from './hospital-choices.js';

class HospitalsQuery {
  @ApiProperty({
    ...{ required: false, type: String, format: 'uuid' },
    description: 'surat jaminan siapa yang disertakan · whose letters of guarantee are listed, too',
  })
  @Optional()
  @IdField()
  readonly personId?: string;
}

@ApiTags('claims')
@Controller('claims')
export class HospitalsController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(INSTITUTION) private readonly institution: Institution,
  ) {}

  @Read({
    path: 'hospitals',
    roles: ['claims-officer'],
    summary: {
      id: 'Rumah sakit mitra yang dapat ditagihkan, dan surat jaminan seorang korban',
      en: 'Partner hospitals that bills may be owed to, and the letters of guarantee of a victim',
    },
    answer: hospitalChoicesSchema,
  })
  choices(@Query() { personId }: HospitalsQuery) {
    return hospitalChoices(this.database, personId ?? null, {
      hospitals: this.institution.hospitals,
      on: regionDate(this.clock()),
    });
  }
}
