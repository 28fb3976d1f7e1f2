import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { OptionalNotNull } from '#platform';
import { ACCIDENT_WAITS, type AccidentWaits } from '../show-accident/accident-answer.schema.js';

const text = { required: false, type: String };

export class ListAccidentsQuery {
  @ApiProperty({
    ...text,
    enum: ACCIDENT_WAITS,
    description:
      'CONCLUSION: dugaan yang menunggu kesimpulan, yang paling mendesak dahulu · suspicions that wait for a conclusion, the most urgent first',
  })
  @OptionalNotNull()
  @IsIn(ACCIDENT_WAITS)
  readonly waitsFor?: AccidentWaits;

  @ApiProperty({ ...text, format: 'uuid' })
  @OptionalNotNull()
  @IsUUID()
  readonly personId?: string;

  @ApiProperty({ ...text, format: 'uuid', description: 'Klaim seorang korban · the claim of a victim' })
  @OptionalNotNull()
  @IsUUID()
  readonly claimId?: string;

  @ApiProperty({ ...text, description: 'Nomor laporan · the number of the report' })
  @OptionalNotNull()
  @Matches(/^KK1-\d{4}-[0-9A-Z]{10}$/)
  readonly reportNumber?: string;

  @ApiProperty({
    ...text,
    format: 'uuid',
    description: 'next dari halaman sebelumnya · next of the page before',
  })
  @OptionalNotNull()
  @IsUUID()
  readonly after?: string;

  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;
}
