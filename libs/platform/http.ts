import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type Readable, Transform, type TransformCallback } from 'node:stream';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from 'fastify';
import { Refused } from '#event-store';
import { commonProblems } from './common.problems.js';
import { correlationIdIn } from './correlation.js';
import { newId } from './ids.js';
import { PROBLEM_TYPE } from './problem.filter.js';
import { languageOf, problemOf } from './problems.js';
import { refusalOf } from './refusal-of-error.js';

const BODY_LIMIT = 1024 * 1024;
const FILE_LIMIT = 64 * 1024 * 1024;
const MAX_DEPTH = 32;

/** Fastify with the limits of the house: 1 MiB of JSON, 32 levels, files as streams of at most 64 MiB. */
export function httpAdapter(logger: FastifyServerOptions['logger'] = false): FastifyAdapter {
  return new FastifyAdapter({
    logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'correlationId' }),
    bodyLimit: BODY_LIMIT,
    requestIdHeader: false,
    genReqId: ({ headers }: IncomingMessage) => correlationIdIn(headers) ?? newId(),
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    frameworkErrors: answerUnrouted,
    clientErrorHandler: (_error: Error, socket: Socket) => {
      if (socket.writable) socket.end(notHttp());
    },
  });
}

/** Answers are a person's data: no cache keeps them. Each names the correlation id to quote. */
export function setHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    reply.headers(answerHeaders(String(request.id)));
  });
}

/**
 * A refused sender may still be sending, and loses the answer when its connection closes. So no answer closes it: what is left
 * is read and dropped, and the connection serves the next request; one that goes on for as much as a whole file is cut off.
 */
export function dropWhatIsLeft(server: FastifyInstance): void {
  server.addHook('onSend', async (_request, reply) => {
    reply.removeHeader('connection');
  });
  server.addHook('onResponse', async ({ raw }) => {
    if (raw.complete) return;
    let dropped = 0;
    raw.unpipe();
    raw.on('data', (bytes: Buffer) => {
      dropped += bytes.length;
      if (dropped > FILE_LIMIT) raw.destroy();
    });
    raw.resume();
  });
}

const answerHeaders = (correlationId: string) => ({
  'x-correlation-id': correlationId,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
});

/** What is answered before there is a route passes no hook: it says by itself that a browser may do nothing with it. */
const bareHeaders = (correlationId: string) => ({
  ...answerHeaders(correlationId),
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
});

const rawBodies = new WeakMap<FastifyRequest, Buffer>();

/** The bytes of a JSON body as they came, which is what a signature is over; none where there was no such body. */
export const rawBodyOf = (request: FastifyRequest): Buffer => rawBodies.get(request) ?? Buffer.alloc(0);

/** JSON is parsed strictly; CSV and XML are handed over as the streams they are, XML uncounted: its limit is its reader's. */
export function readBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  const json = { parseAs: 'buffer', bodyLimit: BODY_LIMIT } as const;
  server.addContentTypeParser<Buffer>('application/json', json, (request, body, done) => {
    rawBodies.set(request, body);
    void parse(request, String(body), (error, value: unknown) =>
      done(error ? notJson(error) : tooDeep(value), value),
    );
  });
  server.addContentTypeParser('text/csv', (_request, payload, done) => done(null, limited(payload)));
  server.addContentTypeParser(['application/xml', 'text/xml'], (_request, payload, done) =>
    done(null, payload),
  );
}

/** What fails before there is a route: an address that cannot be decoded or is too long. */
function answerUnrouted(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(refusalOf(error), commonProblems, {
    language: languageOf(request.headers['accept-language']),
    correlationId: String(request.id),
  });
  void reply
    .status(problem.status)
    .headers(bareHeaders(problem.correlationId))
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem));
}

/** What is not even HTTP gets a problem document all the same. */
function notHttp(): string {
  const refusal = { code: 'REQUEST_NOT_HTTP', values: {} };
  const problem = problemOf(refusal, commonProblems, { language: 'id', correlationId: newId() });
  const body = JSON.stringify(problem);
  return [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    ...Object.entries(bareHeaders(problem.correlationId)).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');
}

/** A file that fails with its refusal as soon as it has grown past the limit. */
function limited(file: Readable): Readable {
  let size = 0;
  const limit = new Transform({
    transform(bytes: Buffer, _encoding, done: TransformCallback): void {
      size += bytes.length;
      if (size <= FILE_LIMIT) done(null, bytes);
      else done(new Refused({ code: 'FILE_TOO_LARGE', values: {} }));
    },
  });
  file.once('error', error => limit.destroy(error));
  return file.pipe(limit);
}

const notJson = (error: Error): Error =>
  Object.assign(error, { statusCode: 400, code: 'FST_ERR_CTP_INVALID_JSON_BODY' });

const tooDeep = (value: unknown): Error | null =>
  isDeeperThan(value, MAX_DEPTH)
    ? Object.assign(new Error('Nested too deeply'), { statusCode: 400, code: 'SANTUNAN_TOO_DEEP' })
    : null;

function isDeeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some(member => isDeeperThan(member, limit - 1));
}
