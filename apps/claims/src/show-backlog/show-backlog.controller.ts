import { Controller, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock, CurrentUser, Read, type SignedInUser } from '#platform';
import { ClaimsQuery } from '../list-claims/list-claims.request.js';
import { READERS } from '../readers.js';
import { claimBacklog, readBacklog } from './read-backlog.js';

@ApiTags('claims')
@Controller('claims/backlog')
export class ShowBacklogController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Read({
    roles: READERS,
    summary: {
      id: 'Umur klaim yang belum selesai, per tahap dan per alasan menunggu',
      en: 'How old the open claims are, by stage and by the reason that they wait for',
    },
    answer: claimBacklog,
  })
  show(@Query() filter: ClaimsQuery, @CurrentUser() me: SignedInUser) {
    return readBacklog(this.database, filter, { me, now: this.clock() });
  }
}
