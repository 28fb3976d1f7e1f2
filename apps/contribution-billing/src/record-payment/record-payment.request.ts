import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { IsPlainDate, IsRupiah } from '#platform';

export const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/;

export class RecordPaymentRequest {
  @ApiProperty({ example: 1680000, description: 'Rupiah bulat · whole rupiah' })
  @IsRupiah()
  readonly amount!: number;

  @ApiProperty({ example: '2025-06-10' })
  @IsPlainDate()
  readonly receivedOn!: string;

  @ApiProperty({ example: 'TRX-202506-01' })
  @Matches(REFERENCE)
  readonly reference!: string;
}
