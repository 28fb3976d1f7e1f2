import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { IsRecordText, OptionalNotNull } from '#platform';

export class SearchPersonsRequest {
  @ApiPropertyOptional({ description: '16 angka · 16 digits' })
  @OptionalNotNull()
  @Matches(/^\d{16}$/)
  readonly nik?: string;

  @ApiPropertyOptional({ description: 'Awal kata nama · beginnings of the words of a name' })
  @OptionalNotNull()
  @IsRecordText(200)
  readonly name?: string;

  @ApiPropertyOptional({ description: 'Nomor KPJ, 11 angka · KPJ card number, 11 digits' })
  @OptionalNotNull()
  @Matches(/^\d{11}$/)
  readonly cardNumber?: string;

  @ApiPropertyOptional({ description: 'Orang terakhir halaman sebelumnya · last person of the page before' })
  @OptionalNotNull()
  @IsUUID()
  readonly after?: string;

  @ApiPropertyOptional({ default: 20 })
  @OptionalNotNull()
  @IsInt()
  @Min(1)
  @Max(100)
  readonly limit?: number;
}
