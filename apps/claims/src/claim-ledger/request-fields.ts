import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
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
import { IsPlainDate, IsRecordText, OptionalNotNull } from '#platform';

/** Capitals and underscores, and no run of digits in which a NIK or an account could hide: codes enter events. */
const CODE = /^(?!.*\d{3})[A-Z][A-Z0-9_]{1,39}$/;
/** The number on a receipt. Sixteen digits in a row would be a NIK. */
const REFERENCE = /^(?!.*\d{16})[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/;

const documented = (options: ApiPropertyOptions, ...rules: PropertyDecorator[]): PropertyDecorator =>
  applyDecorators(ApiProperty(options), ...rules) as PropertyDecorator;

export const CodeField = (example: string) =>
  documented({ type: String, example, pattern: CODE.source }, Matches(CODE));
export const CodesField = (example: string, max: number) =>
  documented(
    { type: [String], example: [example], maxItems: max },
    IsArray(),
    ArrayMaxSize(max),
    Matches(CODE, { each: true }),
  );
export const ReferenceField = () =>
  documented({ type: String, example: 'RS-2025/0142', pattern: REFERENCE.source }, Matches(REFERENCE));
export const ChoiceField = (...choices: string[]) => documented({ enum: choices }, IsIn(choices));
export const IdField = () => documented({ type: String, format: 'uuid' }, IsUUID());
export const DateField = () => documented({ type: String, format: 'date' }, IsPlainDate());
export const TextField = (max: number) => documented({ type: String, maxLength: max }, IsRecordText(max));
export const PatternField = (pattern: RegExp, example: string) =>
  documented({ type: String, pattern: pattern.source, example }, Matches(pattern));
export const CountField = (minimum: number, maximum: number) =>
  documented({ type: 'integer', minimum, maximum }, IsInt(), Min(minimum), Max(maximum));
export const ListField = (
  item: new () => object,
  { min, max }: { readonly min: number; readonly max: number },
) =>
  documented(
    { type: [item], minItems: min, maxItems: max },
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    Type(() => item),
  );
/** May be left out; stands above the rules of the field. */
export const Optional = () =>
  applyDecorators(OptionalNotNull(), ApiProperty({ required: false })) as PropertyDecorator;
