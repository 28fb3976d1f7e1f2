import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { OptionalNotNull } from '#platform';
import { PAYER_CODE, PAYER_KINDS } from '../register-payer/register-payer.request.js';

export class ListPayersQuery {
  @ApiPropertyOptional({ description: 'Kode terakhir halaman sebelumnya · last code of the page before' })
  @OptionalNotNull()
  @Matches(PAYER_CODE)
  readonly after?: string;

  @ApiPropertyOptional({ default: 100 })
  @OptionalNotNull()
  @Matches(/^([1-9]\d?|[1-4]\d\d|500)$/)
  readonly limit?: string;

  @ApiPropertyOptional({ enum: PAYER_KINDS })
  @OptionalNotNull()
  @IsIn(PAYER_KINDS)
  readonly kind?: string;
}
