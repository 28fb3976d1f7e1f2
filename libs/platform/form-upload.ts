import multipart, { type Multipart } from '@fastify/multipart';
import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Refused } from '#event-store';
import { Command } from './command.js';
import { someRoute } from './route-rules.js';

const FORM = 'santunan:form';

/** Enough for a code beside a file; how large a file may be is counted by who reads it. */
const LIMITS = {
  files: 1,
  fields: 1,
  parts: 2,
  fieldSize: 100,
  fieldNameSize: 50,
  headerPairs: 20,
  fileSize: Number.POSITIVE_INFINITY,
};

/** A field of a form, or its file as the stream that it arrives as. */
export type FormPart = Multipart;

/** A command whose body is a form (multipart/form-data) of one field, named here, and one file, in either order. */
export const FormUpload = ({
  field,
  ...options
}: Parameters<typeof Command>[0] & { readonly field: string }) =>
  applyDecorators(
    Command(options),
    SetMetadata(FORM, true),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        properties: { [field]: { type: 'string' }, file: { type: 'string', format: 'binary' } },
        required: [field, 'file'],
      },
    }),
  );

/** The parts of the form of a `@FormUpload` route, as they arrive: nothing is read before the first is asked for. Refuses what is no form. */
export const FormParts = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  if (request.isMultipart()) return request.parts({ limits: LIMITS }) satisfies AsyncIterable<FormPart>;
  throw new Refused({ code: 'MEDIA_TYPE_NOT_SUPPORTED', values: {} });
});

/** Lets a service with a `@FormUpload` route take forms there; to its other routes a form is a body of the wrong kind. */
export async function readForms(app: NestFastifyApplication): Promise<void> {
  if (!someRoute(app, handler => Reflect.getMetadata(FORM, handler) === true)) return;
  await app.register(multipart);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preValidation', async request => {
      if (request.isMultipart()) request.body = request.raw;
    });
}
