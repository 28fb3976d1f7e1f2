import { Readable } from 'node:stream';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Refused } from '#event-store';
import { Command, RawBody } from './command.js';

/** A command whose body is a CSV file, handed over as the stream that it arrives as. */
export const CsvUpload = (options: Parameters<typeof Command>[0]) =>
  applyDecorators(
    Command(options),
    RawBody(),
    ApiConsumes('text/csv'),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );

/** The file of a `@CsvUpload` route. Refuses anything that was not sent as text/csv. */
export const CsvBody = createParamDecorator((_data: unknown, context: ExecutionContext): Readable => {
  const { body, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  if (body instanceof Readable && /^text\/csv\b/i.test(headers['content-type'] ?? '')) return body;
  throw new Refused({ code: 'MEDIA_TYPE_NOT_SUPPORTED', values: {} });
});
