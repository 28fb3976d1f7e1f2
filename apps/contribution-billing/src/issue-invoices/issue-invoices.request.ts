import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { IsPlainDate, IsPlainMonth, OptionalNotNull } from '#platform';

export class IssueInvoicesRequest {
  @ApiProperty({ example: '2025-06' })
  @IsPlainMonth()
  readonly month!: string;

  @ApiPropertyOptional({ description: 'Satu pembayar saja · one payer only' })
  @OptionalNotNull()
  @IsUUID()
  readonly payerId?: string;

  @ApiPropertyOptional({
    example: '2025-06-01',
    description:
      'Tanggal terbit bila memuat riwayat, paling lambat hari ini · date of issue when loading history, today at the latest',
  })
  @OptionalNotNull()
  @IsPlainDate()
  readonly issuedOn?: string;
}
