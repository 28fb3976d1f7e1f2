import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { IsPlainMonth, OptionalNotNull } from '#platform';

export const KINDS = ['APBD', 'APBDES', 'DESA_ADAT', 'WADAH', 'CSR', 'EMPLOYER', 'PROJECT', 'SELF'];

export class InvoicesOfMonthQuery {
  @ApiPropertyOptional({ example: '2025-12' })
  @OptionalNotNull()
  @IsPlainMonth()
  readonly month?: string;

  @ApiPropertyOptional({ enum: KINDS })
  @OptionalNotNull()
  @IsIn(KINDS)
  readonly kind?: string;
}

export class ListInvoicesQuery extends InvoicesOfMonthQuery {
  @ApiPropertyOptional({ example: 'DESA-5106042001', description: 'Kode pembayar · payer code' })
  @OptionalNotNull()
  @Matches(/^[A-Z0-9][A-Z0-9_.-]{0,63}$/)
  readonly payer?: string;

  @ApiPropertyOptional({ enum: ['open', 'paid'] })
  @OptionalNotNull()
  @IsIn(['open', 'paid'])
  readonly status?: 'open' | 'paid';

  @ApiPropertyOptional({
    description: 'Tagihan terakhir halaman sebelumnya · last invoice of the page before',
  })
  @OptionalNotNull()
  @IsUUID()
  readonly after?: string;

  @ApiPropertyOptional({ default: 100 })
  @OptionalNotNull()
  @Matches(/^([1-9]\d?|[1-4]\d\d|500)$/)
  readonly limit?: string;
}
