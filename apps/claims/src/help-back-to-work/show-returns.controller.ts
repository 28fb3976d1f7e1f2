import { Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock, CurrentUser, IdPipe, LAW, Read, type SignedInUser } from '#platform';
import type { Law } from '#statutory';
import { DOCUMENT_READERS, READERS } from '../readers.js';
import { listReturns, returnPage } from './list-returns.js';
import { ListReturnsQuery } from './return.requests.js';
import { returnsAnswer, returnsSchema } from './return-answer.js';

/** The words are for those who help, not for those who pay or audit. */
const WORD_READERS: readonly string[] = DOCUMENT_READERS.filter(role => role !== 'auditor');

@ApiTags('return-to-work')
@Controller()
export class ShowReturnsController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW) private readonly law: Law,
  ) {}

  @Read({
    path: 'return-to-work',
    roles: READERS,
    summary: {
      id: 'Pendampingan kembali bekerja yang terbuka, yang paling lama menunggu dahulu',
      en: 'Returns to work that are open, those that wait longest first',
    },
    answer: returnPage,
  })
  list(@Query() filter: ListReturnsQuery) {
    return listReturns(this.database, filter);
  }

  @Read({
    path: 'claims/:claimId/return-to-work',
    roles: READERS,
    summary: {
      id: 'Pendampingan kembali bekerja sebuah klaim',
      en: 'The support of the return to work of a claim',
    },
    answer: returnsSchema,
  })
  ofClaim(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @CurrentUser() { roles }: SignedInUser,
  ) {
    const mayReadWords = roles.some(role => WORD_READERS.includes(role));
    return returnsAnswer(this.database, claimId, {
      law: this.law,
      at: this.clock().toString(),
      mayReadWords,
    });
  }
}
