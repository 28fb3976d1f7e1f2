import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IsPlainDate, IsRecordText } from '#platform';
import type { PayerKind } from '../payer/payer.events.js';

export const PAYER_KINDS: readonly PayerKind[] = [
  'APBD',
  'APBDES',
  'DESA_ADAT',
  'WADAH',
  'CSR',
  'EMPLOYER',
  'PROJECT',
  'SELF',
];
export const PAYER_CODE = /^[A-Z0-9][A-Z0-9_.-]{0,63}$/;
export const REGION_CODE = /^\d{4,10}$/;
export const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/;

export class DecreeRequest {
  @ApiProperty({ example: 'SK-12/2025' })
  @Matches(REFERENCE)
  readonly number!: string;

  @ApiProperty({ example: '2025-05-12' })
  @IsPlainDate()
  readonly date!: string;
}

export class RegisterPayerRequest {
  @ApiProperty({ example: 'DESA-5106042001' })
  @Matches(PAYER_CODE)
  readonly payerCode!: string;

  @ApiProperty({ enum: PAYER_KINDS })
  @IsIn(PAYER_KINDS)
  readonly kind!: PayerKind;

  @ApiProperty({ type: String, nullable: true, description: 'Nama badan; kosong bagi SELF · null for SELF' })
  @IsOptional()
  @IsRecordText(200)
  readonly name!: string | null;

  @ApiProperty({ example: '5106042001' })
  @Matches(REGION_CODE)
  readonly regionCode!: string;

  @ApiProperty({ type: DecreeRequest, nullable: true, required: false })
  @IsOptional()
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => DecreeRequest)
  readonly decree?: DecreeRequest | null;
}
