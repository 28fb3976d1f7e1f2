import { Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock, Read } from '#platform';
import { ReleaseOffice, releaseView } from './release-office.js';

@ApiTags('payouts')
@Controller('payouts/limits')
export class ReleaseLimitsController {
  constructor(
    private readonly office: ReleaseOffice,
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Read({
    answer: releaseView,
    roles: ['finance-officer', 'finance-approver', 'auditor'],
    summary: {
      id: 'Jam persetujuan hari ini, dan berapa yang masih boleh disetujui',
      en: 'The hours of approval today, and how much may still be approved',
    },
  })
  show() {
    return this.office.show(this.database.manager, this.clock());
  }
}
