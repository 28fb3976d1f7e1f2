import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { IsRecordText, OptionalNotNull } from '#platform';
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

  @ApiPropertyOptional({
    description: 'Awal kode, atau awal kata-kata nama · beginning of the code, or of words of the name',
  })
  @OptionalNotNull()
  @IsRecordText(200)
  readonly search?: string;

  @ApiPropertyOptional({ description: 'Awal kode wilayah · beginning of the region code' })
  @OptionalNotNull()
  @Matches(/^\d{2,10}$/)
  readonly region?: string;
}
