import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, Matches, ValidateNested } from 'class-validator';
import { IsRecordText, OptionalNotNull } from '#platform';
import { type NamedHeir, RELATIONS } from '../person/heirs.commands.js';

export class HeirRequest {
  @ApiProperty({ enum: RELATIONS })
  @IsIn(RELATIONS)
  readonly relation!: NamedHeir['relation'];

  @ApiProperty()
  @IsRecordText(200)
  readonly name!: string;

  @ApiPropertyOptional({ description: '16 angka, bila diketahui · 16 digits, if known' })
  @OptionalNotNull()
  @Matches(/^\d{16}$/)
  readonly nik?: string;
}

export class RecordHeirsRequest {
  @ApiProperty({ type: [HeirRequest], description: 'Seluruh daftar baru · the whole new list' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => HeirRequest)
  readonly heirs!: HeirRequest[];
}
