import { applyDecorators, ValidationPipe } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { registerDecorator, ValidateIf, type ValidationError, type ValidationOptions } from 'class-validator';
import type { FieldProblem } from './problems.js';

/** A request whose fields break their rules; never carries the values. */
export class RequestInvalid extends Error {
  constructor(readonly problems: readonly FieldProblem[]) {
    super('The request breaks its rules');
  }
}

/** The only validation pipe. Each option closes a gap of the defaults: unknown keys, undecorated classes, echoes. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    validationError: { target: false, value: false },
    stopAtFirstError: false,
    exceptionFactory: errors => new RequestInvalid(errors.flatMap(error => fieldProblems(error, ''))),
  });

function fieldProblems(error: ValidationError, prefix: string): FieldProblem[] {
  const field = `${prefix}${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, en]) => ({
    field,
    code,
    id: INDONESIAN[code] ?? 'Isi ruas ini tidak sesuai aturannya.',
    en: hideEcho(en),
  }));
  return [...own, ...(error.children ?? []).flatMap(child => fieldProblems(child, `${field}.`))];
}

/** class-validator quotes unknown property names in its text; those are the caller's and stay. Values never appear. */
const hideEcho = (text: string): string => text.slice(0, 200);

const INDONESIAN: Readonly<Record<string, string>> = {
  whitelistValidation: 'Ruas ini tidak dikenal; hapus dari permintaan.',
  unknownValue: 'Isi permintaan harus berupa objek.',
  isUuid: 'Harus berupa UUID.',
  isString: 'Harus berupa teks.',
  isInt: 'Harus bilangan bulat.',
  isArray: 'Harus berupa daftar.',
  arrayMinSize: 'Daftar ini terlalu sedikit isinya.',
  arrayMaxSize: 'Daftar ini terlalu banyak isinya.',
  arrayUnique: 'Ada isi yang sama dua kali.',
  isIn: 'Harus salah satu pilihan yang tersedia.',
  isEnum: 'Harus salah satu pilihan yang tersedia.',
  min: 'Bilangan terlalu kecil.',
  max: 'Bilangan terlalu besar.',
  length: 'Panjang teks tidak sesuai.',
  minLength: 'Teks terlalu pendek.',
  maxLength: 'Teks terlalu panjang.',
  matches: 'Bentuknya tidak sesuai.',
  isPlainDate: 'Harus tanggal yang ada, berbentuk TTTT-BB-HH.',
  isPlainMonth: 'Harus bulan, berbentuk TTTT-BB.',
  isRupiah: 'Harus rupiah bulat, nol atau lebih, tanpa desimal.',
  isRecordText: 'Harus teks yang tidak kosong dan tidak terlalu panjang.',
  isNotEmpty: 'Harus diisi.',
  isObject: 'Harus berupa objek.',
  nestedValidation: 'Bentuknya tidak sesuai.',
  isDefined: 'Harus diisi.',
};

/** A date that exists, as `YYYY-MM-DD`. */
export const IsPlainDate = (options?: ValidationOptions) =>
  rule('isPlainDate', '$property must be an existing date as YYYY-MM-DD', isPlainDate, options);

/** A month, as `YYYY-MM`. */
export const IsPlainMonth = (options?: ValidationOptions) =>
  rule('isPlainMonth', '$property must be a month as YYYY-MM', isPlainMonth, options);

/** Whole rupiah as a safe JSON number, zero or more. */
export const IsRupiah = (options?: ValidationOptions) =>
  rule('isRupiah', '$property must be whole rupiah, zero or more', isWholeAmount, options);

/** Text of a person: trimmed, not blank, at most `max` characters, no control characters. */
export const IsRecordText = (max: number, options?: ValidationOptions) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    rule(
      'isRecordText',
      `$property must be text of 1 to ${max} characters`,
      value => typeof value === 'string' && value.length > 0 && value.length <= max && isPrintable(value),
      options,
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

/** Line breaks and tabs belong to text; other control characters do not. */
const isPrintable = (text: string): boolean => !/\p{Cc}/u.test(text.replaceAll(/[\t\n\r]/g, ''));

function parses(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
