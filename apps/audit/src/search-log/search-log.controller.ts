import { Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Refused, rows } from '#event-store';
import { refuse } from '#kernel';
import { Read } from '#platform';
import { CASE_READERS } from '../read-log/case-readers.js';
import { foundEvents, searchLog } from './search-log.js';
import { CaseOfReceiptQuery, SearchLogQuery } from './search-log.query.js';

const CASE = `SELECT claim_id AS "claimId", receipt_number AS "receiptNumber" FROM case_number
WHERE receipt_number = $1 ORDER BY number LIMIT 1`;

const caseOfReceipt = z.strictObject({ claimId: z.uuid(), receiptNumber: z.string() });

type CaseOfReceipt = z.infer<typeof caseOfReceipt>;

@ApiTags('audit')
@Controller('audit')
export class SearchLogController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Read({
    path: 'search',
    answer: foundEvents,
    roles: ['auditor'],
    summary: {
      id: 'Cari peristiwa menurut resi, aliran, pelaku, topik, jenis, dan waktu',
      en: 'Find events by receipt, stream, actor, topic, type and time',
    },
  })
  search(@Query() query: SearchLogQuery): Promise<z.infer<typeof foundEvents>> {
    return searchLog(this.database, query);
  }

  @Read({
    path: 'cases',
    answer: caseOfReceipt,
    roles: CASE_READERS,
    summary: { id: 'Klaim dengan nomor resi ini', en: 'The claim with this receipt number' },
  })
  async caseOf(@Query() { receiptNumber }: CaseOfReceiptQuery): Promise<CaseOfReceipt> {
    const [found] = await rows<CaseOfReceipt>(this.database, CASE, [receiptNumber]);
    if (!found) throw new Refused(refuse('CASE_NOT_IN_LOG').refusal);
    return found;
  }
}
