import type { IncomingHttpHeaders } from 'node:http';
import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Agent } from 'undici';
import type { Upstream } from '../upstreams.js';
import { handedOn } from './handed-on.js';
import { LiveStreams } from './live-streams.js';
import { sendProblem } from './problem.js';

const CONNECT_WITHIN_MS = 3_000;

/** Hands the paths of the services' nouns over to them, bodies as streams in both directions. */
export async function forward(
  server: FastifyInstance,
  upstreams: readonly Upstream[],
  answerWithinMs: number,
): Promise<void> {
  // An agent of our own: the one that the proxy would make believes any certificate.
  const agent = new Agent({
    headersTimeout: answerWithinMs,
    bodyTimeout: answerWithinMs,
    connect: { timeout: CONNECT_WITHIN_MS },
  });
  const live = new LiveStreams();
  for (const { service, url, nouns } of upstreams) {
    for (const noun of nouns) {
      await server.register(httpProxy as never, {
        upstream: url,
        prefix: `/api/${noun}`,
        rewritePrefix: `/api/${noun}`,
        proxyPayloads: true,
        disableRequestLogging: true,
        undici: agent,
        replyOptions: {
          // A second request of its own accord would be one that nobody asked for.
          retryDelay: () => null,
          rewriteRequestHeaders: handedOn,
          rewriteHeaders: ofTheAnswer,
          onResponse: live.answer,
          onError: (reply: FastifyReply, { error }: { error: Error }) =>
            sendProblem(reply.request, reply, whatBecameOf(error), { service }),
        },
      });
    }
  }
  server.addHook('preClose', async () => live.cut());
  server.addHook('onClose', async () => agent.destroy());
}

/** The connection behind the gateway is none of the caller's. */
function ofTheAnswer({ connection, 'keep-alive': _, ...headers }: IncomingHttpHeaders): IncomingHttpHeaders {
  return headers;
}

const NEVER_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
const WAITED_TOO_LONG = /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/;

/** Only where nothing was sent can it be said that nothing has changed. */
function whatBecameOf(error: Error): 'SERVICE_UNAVAILABLE' | 'SERVICE_TOO_SLOW' | 'SERVICE_CUT_OFF' {
  const { code = '' } = (error.cause ?? error) as { code?: string };
  if (NEVER_CONNECTED.test(code)) return 'SERVICE_UNAVAILABLE';
  return WAITED_TOO_LONG.test(code) ? 'SERVICE_TOO_SLOW' : 'SERVICE_CUT_OFF';
}
