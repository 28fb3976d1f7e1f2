import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { traceparentOfRequest } from '#platform';

/** All that a service reads. Who somebody is stands in the token alone; of the way a request came nothing is believed. */
const SAID_BY_CALLERS = [
  'accept',
  'accept-language',
  'authorization',
  'content-length',
  'content-type',
  'idempotency-key',
  'last-event-id',
  'user-agent',
] as const;
const OF_A_BODY: readonly string[] = ['content-length', 'content-type'];

/** The headers that a request goes on with, in one thread that its events carry on. */
export function handedOn(request: FastifyRequest, said: IncomingHttpHeaders): IncomingHttpHeaders {
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const names = SAID_BY_CALLERS.filter(
    name => said[name] !== undefined && (hasBody || !OF_A_BODY.includes(name)),
  );
  return {
    ...Object.fromEntries(names.map(name => [name, said[name]])),
    ...(said.host ? { host: said.host } : {}),
    'x-correlation-id': String(request.id),
    // Of the connection, never of a header: what is throttled by address must not be told one.
    'x-client-address': request.ip,
    traceparent: traceparentOfRequest(request) ?? newTraceparent(),
  };
}

/** A new W3C trace context: version 00, random trace and span, sampled. */
const newTraceparent = (): string =>
  `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
