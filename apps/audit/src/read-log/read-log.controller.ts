import { Controller, Param, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Refused, rows } from '#event-store';
import { refuse } from '#kernel';
import { IdPipe, Read } from '#platform';
import { readThread } from '../thread/read-thread.js';
import { CASE_READERS } from './case-readers.js';
import {
  LOG_COLUMNS,
  type LogEntry,
  type LogRow,
  logEntries,
  logEntry,
  logPage,
  threadEntries,
  threadEntry,
} from './log-entry.js';
import { logSummary, summarise } from './summary.js';

const PAGE = `SELECT ${LOG_COLUMNS} FROM log WHERE number > $1 ORDER BY log.number LIMIT $2`;
const STREAM = `SELECT ${LOG_COLUMNS} FROM log WHERE stream = $1 ORDER BY version, log.number`;
export class PageOfLog {
  @ApiProperty({ required: false, type: 'integer', default: 0 })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  readonly after: number = 0;

  @ApiProperty({ required: false, type: 'integer', default: 100 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  readonly limit: number = 100;
}

@ApiTags('audit')
@Controller('audit')
export class ReadLogController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Read({
    path: 'events',
    answer: logPage,
    roles: ['auditor'],
    summary: { id: 'Semua peristiwa menurut nomor', en: 'All events by number' },
  })
  async events(@Query() { after, limit }: PageOfLog): Promise<{ items: LogEntry[]; next: number | null }> {
    const found = await rows<LogRow>(this.database, PAGE, [after, limit]);
    const items = found.map(logEntry);
    return { items, next: items.length === limit ? (items.at(-1)?.number ?? null) : null };
  }

  @Read({
    path: 'streams/:stream',
    answer: logEntries,
    roles: ['auditor'],
    summary: { id: 'Peristiwa satu aliran menurut versi', en: 'The events of one stream by version' },
  })
  async stream(
    @Param('stream', new IdPipe('CASE_NOT_IN_LOG')) stream: string,
  ): Promise<{ items: LogEntry[] }> {
    return { items: (await rows<LogRow>(this.database, STREAM, [stream])).map(logEntry) };
  }

  @Read({
    path: 'cases/:claimId',
    answer: threadEntries,
    roles: CASE_READERS,
    summary: {
      id: 'Satu klaim sebagai satu rangkaian sebab lintas layanan',
      en: 'One claim as one causal thread across the services',
    },
  })
  async thread(
    @Param('claimId', new IdPipe('CASE_NOT_IN_LOG')) claimId: string,
  ): Promise<z.infer<typeof threadEntries>> {
    const items = await readThread(this.database, claimId);
    if (items.length === 0) throw new Refused(refuse('CASE_NOT_IN_LOG').refusal);
    return { items: items.map(threadEntry) };
  }

  @Read({
    path: 'summary',
    answer: logSummary,
    roles: ['auditor'],
    summary: {
      id: 'Berapa peristiwa, dan apakah nomornya utuh',
      en: 'How many events, and whether the numbers are whole',
    },
  })
  summary() {
    return summarise(this.database);
  }
}
