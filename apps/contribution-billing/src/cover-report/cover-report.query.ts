import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { IsPlainMonth, OptionalNotNull } from '#platform';
import { KINDS } from '../list-invoices/list-invoices.query.js';

export class CoverMonthsQuery {
  @ApiPropertyOptional({ enum: KINDS })
  @OptionalNotNull()
  @IsIn(KINDS)
  readonly kind?: string;

  @ApiPropertyOptional({ example: '5106', description: 'Awal kode wilayah · beginning of the region code' })
  @OptionalNotNull()
  @Matches(/^\d{2,10}$/)
  readonly region?: string;
}

export class CoverReportQuery extends CoverMonthsQuery {
  @ApiProperty({ example: '2025-12' })
  @IsPlainMonth()
  readonly month!: string;

  @ApiPropertyOptional({ enum: ['code', 'coverage', 'members'], default: 'code' })
  @IsIn(['code', 'coverage', 'members'])
  readonly sort: 'code' | 'coverage' | 'members' = 'code';

  @ApiPropertyOptional({ description: 'Kode pembayar terakhir halaman sebelumnya · last payer code before' })
  @OptionalNotNull()
  @Matches(/^[A-Z0-9][A-Z0-9_.-]{0,63}$/)
  readonly after?: string;

  @ApiPropertyOptional({ type: 'integer', default: 100 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  readonly limit: number = 100;
}
