import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Rupiah } from '#kernel';
import { IsPlainDate, IsRupiah } from '#platform';
import { type WaiverReason, waiverReasons } from '../recovery/waiver-reasons.table.js';

const MOST = 120;

export class InstalmentRequest {
  @ApiProperty({ format: 'date', example: '2026-02-01' })
  @IsPlainDate()
  readonly dueOn!: string;

  @ApiProperty({ example: 2000000, description: 'Rupiah bulat · whole rupiah' })
  @IsRupiah()
  readonly amount!: Rupiah;
}

export class ProposePlanRequest {
  @ApiProperty({
    type: [InstalmentRequest],
    description: 'Menurut tanggal; jumlahnya tepat sisa utang · by date; they sum to what is owed',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => InstalmentRequest)
  readonly instalments!: InstalmentRequest[];
}

export class ProposeOffsetRequest {
  @ApiProperty({
    example: 50,
    minimum: 1,
    maximum: 100,
    description: 'Persen dari tiap pembayaran yang boleh ditahan · per cent of each payment that may be kept',
  })
  @IsInt()
  @Min(1)
  @Max(100)
  readonly mostPercent!: number;

  @ApiProperty({ format: 'date', description: 'Tanggal surat persetujuan penerima · day of the consent' })
  @IsPlainDate()
  readonly consentOn!: string;

  @ApiProperty({ example: 'SP-2026/017', description: 'Nomor suratnya · the number of the paper' })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/)
  readonly consentDocument!: string;
}

export class ProposeWaiverRequest {
  @ApiProperty({ enum: waiverReasons })
  @IsIn(waiverReasons)
  readonly reason!: WaiverReason;
}

export class ProposeRepaymentRequest {
  @ApiProperty({ format: 'uuid', description: 'Dari daftar selisih · from the list of exceptions' })
  @IsUUID()
  readonly exceptionId!: string;
}

export class ProposalShownRequest {
  @ApiProperty({ description: 'Dari usulan yang diperlihatkan · from the proposal that was shown' })
  @Matches(/^[0-9a-f]{64}$/)
  readonly shownHash!: string;
}
