import { Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock, IdPipe, LAW, Read } from '#platform';
import type { Law } from '#statutory';
import { READERS } from '../readers.js';
import { knownClaim, paidMonthsOf, scholarsOf } from './scholars.js';
import { scholarshipsView } from './scholarships-view.js';
import { scholarshipsViewSchema } from './scholarships-view.schema.js';

@ApiTags('claims')
@Controller('claims')
export class ShowScholarshipsController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW) private readonly law: Law,
  ) {}

  @Read({
    path: ':claimId/scholarships',
    roles: READERS,
    summary: {
      id: 'Beasiswa anak-anak pada satu klaim: haknya, tahun ajarannya, dan yang menunggu',
      en: 'The scholarships of a claim: the right to them, the school years, and what waits',
    },
    answer: scholarshipsViewSchema,
  })
  async all(@Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string) {
    const state = await knownClaim(this.database, claimId);
    return scholarshipsView(state, {
      scholars: await scholarsOf(this.database, state),
      paidMonths: await paidMonthsOf(this.database, state),
      at: this.clock().toString(),
      law: this.law,
    });
  }
}
