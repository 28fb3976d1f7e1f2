import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
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

export const CodeField = () => Matches(CODE);
export const CodesField = (max: number) =>
  applyDecorators(IsArray(), ArrayMaxSize(max), Matches(CODE, { each: true }));
export const ReferenceField = () => Matches(REFERENCE);
export const ChoiceField = (...choices: string[]) => IsIn(choices);
export const IdField = () => IsUUID();
export const IdsField = (max: number) =>
  applyDecorators(
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(max),
    ArrayUnique(),
    IsUUID(undefined, { each: true }),
  );
export const DateField = () => IsPlainDate();
export const TextField = (max: number) => IsRecordText(max);
/** What is wrong is told in words of its own, `Bahasa Indonesia · English`, where a pattern says little. */
export const PatternField = (pattern: RegExp, words?: string) =>
  Matches(pattern, words === undefined ? {} : { message: words });
export const CountField = (minimum: number, maximum: number) =>
  applyDecorators(IsInt(), Min(minimum), Max(maximum));
/** Different whole numbers of a range. */
export const NumbersField = ({ from, to }: { readonly from: number; readonly to: number }) =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(to),
    ArrayUnique(),
    IsInt({ each: true }),
    Min(from, { each: true }),
    Max(to, { each: true }),
  );
export const PartField = (part: new () => object) =>
  applyDecorators(
    IsObject(),
    ValidateNested(),
    Type(() => part),
  );
export const ListField = (
  item: new () => object,
  { min, max }: { readonly min: number; readonly max: number },
) =>
  applyDecorators(
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    Type(() => item),
  );
/** May be left out, but is not null; stands above the rules of the field. */
export const Optional = () => OptionalNotNull();
