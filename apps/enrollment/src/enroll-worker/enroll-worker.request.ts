import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { IsPlainDate, IsRecordText, IsRupiah, OptionalNotNull } from '#platform';
import { PAYER_CODE } from '../register-payer/register-payer.request.js';

export class EnrollWorkerRequest {
  @ApiProperty({ example: 'DESA-5106042001' })
  @Matches(PAYER_CODE)
  readonly payerCode!: string;

  @ApiProperty({ description: 'Teks 16 angka · text of 16 digits' })
  @IsRecordText(40)
  readonly nik!: string;

  @ApiProperty()
  @IsRecordText(200)
  readonly name!: string;

  @ApiProperty({ example: '510604' })
  @Matches(/^\d{6}$/)
  readonly districtCode!: string;

  @ApiProperty({ example: 'PETANI' })
  @Matches(/^[A-Z0-9][A-Z0-9_.-]{0,63}$/)
  readonly occupation!: string;

  @ApiProperty({ example: 900000, description: 'Rupiah sebulan · rupiah a month' })
  @IsRupiah()
  readonly income!: number;

  @ApiProperty({ enum: ['TRANSPORT', 'OTHER'] })
  @IsIn(['TRANSPORT', 'OTHER'])
  readonly sector!: 'TRANSPORT' | 'OTHER';

  @ApiProperty({ example: '2025-06-01' })
  @IsPlainDate()
  readonly startsOn!: string;

  @ApiPropertyOptional({ example: '2025-05-20' })
  @OptionalNotNull()
  @IsPlainDate()
  readonly nominatedOn?: string;
}
