import { Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock, CurrentUser, LAW, Read, type SignedInUser } from '#platform';
import type { Law } from '#statutory';
import { READERS } from '../readers.js';
import { claimCounts, claimPage, countClaims, listClaims } from './list-claims.js';
import { ClaimsQuery, ListClaimsQuery } from './list-claims.request.js';

@ApiTags('claims')
@Controller('claims')
export class ListClaimsController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW) private readonly law: Law,
  ) {}

  @Read({
    roles: READERS,
    summary: {
      id: 'Daftar klaim untuk meja kerja, yang terbaru dahulu',
      en: 'List claims for a desk, newest first',
    },
    answer: claimPage,
  })
  list(@Query() filter: ListClaimsQuery, @CurrentUser() me: SignedInUser) {
    return listClaims(this.database, filter, { me, now: this.clock(), law: this.law });
  }

  @Read({
    path: 'counts',
    roles: READERS,
    summary: { id: 'Jumlah klaim per tahap', en: 'How many claims are in each state' },
    answer: claimCounts,
  })
  counts(@Query() filter: ClaimsQuery, @CurrentUser() me: SignedInUser) {
    return countClaims(this.database, filter, me);
  }
}
