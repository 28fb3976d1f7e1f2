import { Readable } from 'node:stream';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Refused } from '#event-store';
import { Command, RawBody } from './command.js';

/** A command whose body is an XML file, handed over as the stream that it arrives as; its reader counts how much is taken. */
export const XmlUpload = (options: Parameters<typeof Command>[0]) =>
  applyDecorators(
    Command(options),
    RawBody(),
    ApiConsumes('application/xml'),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );

/** The file of an `@XmlUpload` route. Refuses anything that was not sent as XML. */
export const XmlBody = createParamDecorator((_data: unknown, context: ExecutionContext): Readable => {
  const { body, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  if (body instanceof Readable && /^(application|text)\/xml\b/i.test(headers['content-type'] ?? ''))
    return body;
  throw new Refused({ code: 'MEDIA_TYPE_NOT_SUPPORTED', values: {} });
});
