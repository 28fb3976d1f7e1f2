import { Controller, Inject, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { Transform } from 'class-transformer';
import { IsArray, IsIn, Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { type Role, regionDate } from '#kernel';
import { CLOCK, type Clock, IsPlainDate, LAW, OptionalNotNull, Read } from '#platform';
import type { Law } from '#statutory';
import { type ExceptionKind, exceptionKinds } from '../reconciliation/exception-kinds.table.js';
import { exceptionPage, readExceptions } from './read-exceptions.js';
import { readSummary, reconciliationSummary } from './read-summary.js';

const STATES = ['OPEN', 'ENDED'] as const;
const DAYS_SHOWN = 31;

export class ExceptionsQuery {
  @ApiPropertyOptional({ description: 'next dari halaman sebelumnya · next of the page before' })
  @Matches(/^\d{1,15}$/)
  readonly after: string = '0';

  @ApiPropertyOptional({ default: '50' })
  @Matches(/^([1-9]\d?|[1-4]\d\d|500)$/)
  readonly limit: string = '50';

  @ApiPropertyOptional({
    enum: exceptionKinds,
    isArray: true,
    description: 'Boleh diulang · may be repeated',
  })
  @OptionalNotNull()
  @Transform(({ value }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @IsIn(exceptionKinds, { each: true })
  readonly kind?: ExceptionKind[];

  @ApiPropertyOptional({ enum: STATES, default: 'OPEN' })
  @IsIn(STATES)
  readonly state: (typeof STATES)[number] = 'OPEN';
}

export class SummaryQuery {
  @ApiPropertyOptional({
    format: 'date',
    description: '31 hari terakhir bila kosong · the last 31 days if empty',
  })
  @OptionalNotNull()
  @IsPlainDate()
  readonly from?: string;

  @ApiPropertyOptional({ format: 'date' })
  @OptionalNotNull()
  @IsPlainDate()
  readonly to?: string;
}

const READERS: Role[] = ['finance-officer', 'finance-approver', 'auditor'];

@ApiTags('reconciliation')
@Controller('reconciliation')
export class ShowReconciliationController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW) private readonly law: Law,
  ) {}

  @Read({
    path: 'exceptions',
    roles: READERS,
    answer: exceptionPage,
    summary: {
      id: 'Selisih rekonsiliasi, yang tertua lebih dahulu, dengan umurnya dalam hari kerja',
      en: 'Exceptions of the reconciliation, oldest first, with their age in working days',
    },
  })
  exceptions(@Query() { after, limit, kind, state }: ExceptionsQuery) {
    const wanted = { after, limit: Number(limit), kinds: kind ?? null, open: state === 'OPEN' };
    return readExceptions(this.database.manager, wanted, this.ageing());
  }

  @Read({
    path: 'summary',
    roles: READERS,
    answer: reconciliationSummary,
    summary: {
      id: 'Rekonsiliasi per hari: baris, yang cocok, selisih, kas menurut buku besar dan menurut bank',
      en: 'The reconciliation day by day: lines, matches, exceptions, cash by the ledger and by the bank',
    },
  })
  summary(@Query() query: SummaryQuery) {
    const to = query.to ?? regionDate(this.clock()).toString();
    const from =
      query.from ??
      Temporal.PlainDate.from(to)
        .subtract({ days: DAYS_SHOWN - 1 })
        .toString();
    return readSummary(this.database.manager, { from, to }, this.ageing());
  }

  private ageing() {
    return { law: this.law, now: this.clock() };
  }
}
