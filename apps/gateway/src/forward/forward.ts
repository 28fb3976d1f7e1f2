import type { IncomingHttpHeaders } from 'node:http';
import httpProxy from '@fastify/http-proxy';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Upstream } from '../upstreams.js';
import { sendProblem } from './problem.js';
import { newTraceparent } from './traceparent.js';

const ANSWER_WITHIN_MS = 120_000;

/** Hands the paths of a service's nouns over to it, bodies as streams in both directions. */
export async function forward(app: NestFastifyApplication, { service, url, nouns }: Upstream): Promise<void> {
  const unavailable = (reply: FastifyReply, { error }: { error: Error }): void => {
    const code = isTimeout(error) ? 'SERVICE_TOO_SLOW' : 'SERVICE_UNAVAILABLE';
    sendProblem(reply.request, reply, code, { service });
  };
  for (const noun of nouns) {
    await app.register(httpProxy as never, {
      upstream: url,
      prefix: `/api/${noun}`,
      rewritePrefix: `/api/${noun}`,
      proxyPayloads: true,
      disableRequestLogging: true,
      undici: {
        headersTimeout: ANSWER_WITHIN_MS,
        bodyTimeout: ANSWER_WITHIN_MS,
        connect: { timeout: 3_000 },
      },
      replyOptions: { rewriteRequestHeaders: forwardedHeaders, onError: unavailable },
    });
  }
}

/** What the caller says of the way it came is not believed; every request gets one thread that its events carry on. */
function forwardedHeaders(request: FastifyRequest, headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(
    ([name]) => !/^(x-forwarded-.*|forwarded|cookie|via)$/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    'x-correlation-id': String(request.id),
    traceparent: headers['traceparent'] ?? newTraceparent(),
  };
}

const isTimeout = (error: Error): boolean => {
  const { code } = error as { code?: string };
  return (
    code === 'UND_ERR_HEADERS_TIMEOUT' ||
    code === 'UND_ERR_BODY_TIMEOUT' ||
    code === 'FST_REPLY_FROM_GATEWAY_TIMEOUT'
  );
};
