import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { newId } from './ids.js';

const BODY_LIMIT = 1024 * 1024;
const MAX_DEPTH = 32;

/** Fastify with the limits of the house: 1 MiB of JSON, 32 levels, files as streams. */
export function httpAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestIdHeader: 'x-correlation-id',
    genReqId: () => newId(),
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
  });
}

/** JSON is parsed strictly; CSV is handed over as the stream it is. */
export function readBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  const json = { parseAs: 'string', bodyLimit: BODY_LIMIT } as const;
  server.addContentTypeParser('application/json', json, (request, body, done) => {
    void parse(request, String(body), (error, value: unknown) =>
      done(error ? notJson(error) : tooDeep(value), value),
    );
  });
  server.addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload));
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
