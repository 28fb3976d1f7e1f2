import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { registerDecorator, ValidateIf, type ValidationOptions } from 'class-validator';

/** A date that exists, as `YYYY-MM-DD`. */
export const IsPlainDate = (options?: ValidationOptions) =>
  rule('isPlainDate', '$property must be an existing date as YYYY-MM-DD', isPlainDate, options);

/** A month, as `YYYY-MM`. */
export const IsPlainMonth = (options?: ValidationOptions) =>
  rule('isPlainMonth', '$property must be a month as YYYY-MM', isPlainMonth, options);

/** Whole rupiah as a safe JSON number, zero or more. */
export const IsRupiah = (options?: ValidationOptions) =>
  rule('isRupiah', '$property must be whole rupiah, zero or more', isWholeAmount, options);

/** Text of a person: trimmed, not blank, at most `max` characters, none that control or turn the line. */
export const IsRecordText = (max: number, options?: ValidationOptions) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    rule(
      'isRecordText',
      `$property must be text of 1 to ${max} characters`,
      value => typeof value === 'string' && value.length > 0 && value.length <= max && isPrintable(value),
      { ...options, context: { limits: [max] } },
    ),
  );

/** Absent is fine, null is not: `IsOptional` lets null skip every other rule. */
export const OptionalNotNull = () => ValidateIf((_object, value) => value !== undefined);

function rule(
  name: string,
  message: string,
  validate: (value: unknown) => boolean,
  options: ValidationOptions = {},
): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      options: { message, ...options },
      validator: { validate },
    });
}

function isPlainDate(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    parses(() => Temporal.PlainDate.from(value))
  );
}

function isPlainMonth(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}$/.test(value) &&
    parses(() => Temporal.PlainYearMonth.from(value))
  );
}

const isWholeAmount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** Line breaks and tabs belong to text; other control characters do not, nor what turns its direction: an amount after it would be read backwards. */
const isPrintable = (text: string): boolean =>
  !/[\p{Cc}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u.test(text.replaceAll(/[\t\n\r]/g, ''));

function parses(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
