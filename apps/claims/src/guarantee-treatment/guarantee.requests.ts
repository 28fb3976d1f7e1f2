import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import type { PersonId } from '#kernel';
import { OptionalNotNull } from '#platform';
import { CodeField, DateField, IdField, PatternField } from '../claim-ledger/request-fields.js';

export class IssueGuaranteeRequest {
  @IdField()
  readonly personId!: PersonId;

  /** Of the register of partner hospitals. */
  @PatternField(/^[A-Z0-9][A-Z0-9_.-]{0,63}$/)
  readonly hospitalCode!: string;

  /** The first day of treatment. */
  @DateField()
  readonly treatedFrom!: string;
}

export class CancelGuaranteeRequest {
  @CodeField()
  readonly reason!: string;
}

export class ListGuaranteesQuery {
  @ApiProperty({
    required: false,
    type: String,
    format: 'uuid',
    description: 'next dari halaman sebelumnya · next of the page before',
  })
  @OptionalNotNull()
  @IsUUID()
  readonly after?: string;

  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;
}
