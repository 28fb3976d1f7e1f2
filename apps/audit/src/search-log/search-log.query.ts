import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsUUID, Matches, Max, Min } from 'class-validator';
import { OptionalNotNull } from '#platform';

const RECEIPT = /^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/;
const TOPICS = ['enrollment.events', 'billing.events', 'claims.events', 'disbursement.events'];
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** A span of time: from its first instant up to, and without, its last. */
export class SpanQuery {
  @ApiPropertyOptional({ example: '2025-11-01T00:00:00Z', description: 'Sejak · from' })
  @OptionalNotNull()
  @IsISO8601({ strict: true })
  @Matches(INSTANT)
  readonly from?: string;

  @ApiPropertyOptional({ example: '2025-12-01T00:00:00Z', description: 'Sebelum · before' })
  @OptionalNotNull()
  @IsISO8601({ strict: true })
  @Matches(INSTANT)
  readonly to?: string;
}

export class PagedSpanQuery extends SpanQuery {
  @ApiPropertyOptional({
    type: 'integer',
    description: 'Nomor terakhir halaman sebelumnya · last number before',
  })
  @OptionalNotNull()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  readonly after?: number;

  @ApiPropertyOptional({ type: 'integer', default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;
}

export class SearchLogQuery extends PagedSpanQuery {
  @ApiPropertyOptional({ example: 'JKM-2025-0000000006' })
  @OptionalNotNull()
  @Matches(RECEIPT)
  readonly receiptNumber?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @OptionalNotNull()
  @IsUUID()
  readonly stream?: string;

  @ApiPropertyOptional({ example: 'petugas-klaim-1' })
  @OptionalNotNull()
  @Matches(/^.{1,100}$/)
  readonly actor?: string;

  @ApiPropertyOptional({ enum: TOPICS })
  @OptionalNotNull()
  @IsIn(TOPICS)
  readonly topic?: string;

  @ApiPropertyOptional({ example: 'ClaimSubmitted' })
  @OptionalNotNull()
  @Matches(/^[A-Za-z]{1,100}$/)
  readonly type?: string;

  @ApiPropertyOptional({ enum: ['newest', 'oldest'], default: 'newest' })
  @IsIn(['newest', 'oldest'])
  readonly order: 'newest' | 'oldest' = 'newest';
}

export class CaseOfReceiptQuery {
  @ApiPropertyOptional({ required: true, example: 'JKM-2025-0000000006' })
  @Matches(RECEIPT)
  readonly receiptNumber!: string;
}

/** As times stand in the log: UTC, to the millisecond, so that their order is the order of their texts. */
export const asLogged = (instant: string | undefined): string | null =>
  instant === undefined ? null : new Date(instant).toISOString();
