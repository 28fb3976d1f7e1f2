import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { PassThrough, Readable } from 'node:stream';
import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BalancedPool } from 'undici';
import type { Upstream } from '../upstreams.js';
import { handedOn } from './handed-on.js';
import { LiveStreams } from './live-streams.js';
import { sendProblem } from './problem.js';

const CONNECT_WITHIN_MS = 3_000;
const FULL_WEIGHT = 100;
const AT_ONCE_MS = 1;

/** Hands the paths of the services' nouns over to them, bodies as streams in both directions. */
export async function forward(
  server: FastifyInstance,
  upstreams: readonly Upstream[],
  answerWithinMs: number,
): Promise<void> {
  const live = new LiveStreams();
  const pools: BalancedPool[] = [];
  for (const { service, urls, nouns } of upstreams) {
    const pool = poolOf(urls, answerWithinMs);
    pools.push(pool);
    for (const noun of nouns) {
      await server.register(httpProxy as never, {
        upstream: urls[0],
        prefix: `/api/${noun}`,
        rewritePrefix: `/api/${noun}`,
        proxyPayloads: true,
        disableRequestLogging: true,
        undici: pool,
        preHandler: async (request: FastifyRequest) => {
          if (request.body instanceof Readable) request.body = lent(request.raw);
        },
        replyOptions: {
          retryDelay: ({ err, req, attempt }: Attempt) =>
            attempt + 1 < urls.length && isSafeToAskAgain(req.method, err) ? AT_ONCE_MS : null,
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
  server.addHook('onClose', async () => Promise.all(pools.map(pool => pool.destroy())));
}

/**
 * The copies of a service in turn. One that cannot be connected to, or that breaks off, has lost nearly all of its weight
 * until a connection holds again. A pool of our own: the one that the proxy would make believes any certificate.
 */
const poolOf = (urls: readonly string[], answerWithinMs: number): BalancedPool =>
  new BalancedPool([...urls], {
    maxWeightPerServer: FULL_WEIGHT,
    errorPenalty: FULL_WEIGHT,
    headersTimeout: answerWithinMs,
    bodyTimeout: answerWithinMs,
    connect: { timeout: CONNECT_WITHIN_MS },
  } as ConstructorParameters<typeof BalancedPool>[1]);

/**
 * A body to hand over. A service that answers before its end, or goes away, destroys what it was given: that must not be the
 * request itself, whose connection carries the answer.
 */
function lent(body: IncomingMessage): Readable {
  const handedOver = new PassThrough();
  body.once('close', () => {
    if (!body.complete) handedOver.destroy();
  });
  return body.pipe(handedOver);
}

interface Attempt {
  readonly err: Error | null;
  readonly req: { readonly method: string };
  readonly attempt: number;
}

/** A question that reached nobody; a command's body has gone by then, and is for its sender to send again. */
const isSafeToAskAgain = (method: string, error: Error | null): boolean =>
  error !== null && method === 'GET' && whatBecameOf(error) === 'SERVICE_UNAVAILABLE';

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
