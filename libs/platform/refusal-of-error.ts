import { HttpException } from '@nestjs/common';
import { isTransient, Refused } from '#event-store';
import type { Refusal } from '#kernel';
import { RequestInvalid } from './request.pipe.js';

const CODES_OF_FASTIFY: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'REQUEST_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIA_TYPE_NOT_SUPPORTED',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'REQUEST_NOT_JSON',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'REQUEST_NOT_JSON',
  FST_ERR_CTP_INVALID_JSON_BODY: 'REQUEST_NOT_JSON',
  FST_ERR_BAD_URL: 'ADDRESS_NOT_READABLE',
  FST_ERR_MAX_PARAM_LENGTH: 'ADDRESS_NOT_READABLE',
  SANTUNAN_TOO_DEEP: 'REQUEST_TOO_DEEP',
  FST_FILES_LIMIT: 'FORM_HAS_TOO_MUCH',
  FST_FIELDS_LIMIT: 'FORM_HAS_TOO_MUCH',
  FST_PARTS_LIMIT: 'FORM_HAS_TOO_MUCH',
  FST_PROTO_VIOLATION: 'FORM_NOT_READABLE',
  FST_INVALID_JSON_FIELD_ERROR: 'FORM_NOT_READABLE',
  FST_MP_PREMATURE_CLOSE: 'UPLOAD_BROKEN_OFF',
};
/** What is wrong inside a form has no code. */
const FORM_FAULT = /^(Multipart: |The needle cannot|Unexpected end of multipart|\w+ terminated early due to)/;
/** What Node says of a request whose sender went away in the middle of it. */
const SENDER_GONE = 'aborted';
const CODES_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'REQUEST_INVALID',
  404: 'NOT_FOUND',
  413: 'REQUEST_TOO_LARGE',
  415: 'MEDIA_TYPE_NOT_SUPPORTED',
  429: 'TOO_MANY_REQUESTS',
  503: 'NOT_READY',
};

/** The coded "no" behind any error of HTTP, Nest, Fastify or the database; `UNEXPECTED` for a bug. Keeps no text of it. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  const code = codeOf(error) ?? (isTransient(error) ? 'TRY_AGAIN' : 'UNEXPECTED');
  return { code, values: {} };
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof RequestInvalid) return 'REQUEST_INVALID';
  // Nest wraps what Fastify refuses; only the cause still says why.
  const { code, statusCode, message } = causeOf(error);
  const status = error instanceof HttpException ? error.getStatus() : (statusCode ?? 0);
  if (FORM_FAULT.test(message ?? '')) return 'FORM_NOT_READABLE';
  if (message === SENDER_GONE) return 'UPLOAD_BROKEN_OFF';
  return CODES_OF_FASTIFY[code ?? ''] ?? CODES_OF_STATUS[status];
}

function causeOf(error: unknown): {
  readonly code?: string;
  readonly statusCode?: number;
  readonly message?: string;
} {
  const source = error instanceof HttpException ? error.cause : error;
  return typeof source === 'object' && source !== null ? source : {};
}
