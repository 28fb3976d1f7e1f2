import { Readable } from 'node:stream';
import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError, ValidatorOptions } from 'class-validator';
import { Refused } from '#event-store';
import { type FaultOfField, fieldFaults } from './field-faults.js';

/** A request whose fields break their rules; never carries the values. */
export class RequestInvalid extends Error {
  constructor(readonly problems: readonly FaultOfField[]) {
    super('The request breaks its rules');
  }
}

/** Each option closes a gap of the defaults: unknown keys, undecorated classes, null for absent, echoes of values. */
const STRICT = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  transformOptions: { enableImplicitConversion: false },
  validationError: { target: false, value: false },
  stopAtFirstError: false,
} as const;

/** The only validation pipe. Throws `RequestInvalid` naming each field, its fault and its remedy in both languages. */
export class RequestPipe extends ValidationPipe {
  constructor() {
    super({ ...STRICT });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // A stream must not reach class-transformer: copying a socket ends the process.
    if (metadata.type === 'body' && value instanceof Readable) return streamFor(value, metadata);
    return super.transform(value, metadata);
  }

  protected override async validate(request: object, options: ValidatorOptions): Promise<ValidationError[]> {
    const errors = await super.validate(request, options);
    if (errors.length > 0) throw new RequestInvalid(fieldFaults(errors, request));
    return errors;
  }
}

function streamFor(stream: Readable, { metatype }: ArgumentMetadata): Readable {
  if (metatype === Readable) return stream;
  throw new Refused({ code: 'MEDIA_TYPE_NOT_SUPPORTED', values: {} });
}
