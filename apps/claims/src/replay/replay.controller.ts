import { Controller, Inject, Param, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { IdPipe, LAW_BOOK, LawBook, Read } from '#platform';
import { AskAudit } from './ask-audit.js';
import { replayAnswerSchema } from './replay-answer.js';
import { replayCase } from './replay-case.js';

@ApiTags('claims')
@Controller('claims')
export class ReplayController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AskAudit,
    @Inject(LAW_BOOK) private readonly laws: LawBook,
  ) {}

  @Read({
    path: ':claimId/replay',
    roles: ['auditor', 'claims-approver', 'claims-verifier'],
    summary: {
      id: 'Klaim seperti diketahui pada setiap saat, diputar ulang dari catatan audit',
      en: 'The case as it was known at each moment, replayed from the audit log',
    },
    answer: replayAnswerSchema,
  })
  replay(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Req() { headers }: FastifyRequest,
  ) {
    const log = () => this.audit.threadOf(claimId, headers.authorization ?? '');
    return replayCase(this.database, claimId, { log, laws: this.laws });
  }
}
