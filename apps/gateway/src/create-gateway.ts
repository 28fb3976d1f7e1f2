import 'reflect-metadata';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { isUuid } from '#kernel';
import { newId } from '#platform';
import { type GatewayConfig, readGatewayConfig } from './config.js';
import { serveSwaggerUi } from './docs/swagger-ui.js';
import { forward } from './forward/forward.js';
import { GatewayProblemFilter } from './forward/problem.filter.js';
import { gatewayModule } from './gateway.module.js';
import { type Upstream, upstreamsOf } from './upstreams.js';

const LARGEST_FILE = 64 * 1024 * 1024;

/** Builds the gateway, ready to listen. Throws `ConfigError` when the environment cannot be used. */
export async function createGateway(
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ app: NestFastifyApplication; config: GatewayConfig }> {
  const config = readGatewayConfig(env);
  const upstreams = upstreamsOf(config);
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_FILE,
    genReqId: () => newId(),
    requestIdHeader: 'x-correlation-id',
    logger:
      config.LOG_LEVEL === 'silent' ? false : { level: config.LOG_LEVEL, serializers: impersonal(upstreams) },
  });
  const app = await NestFactory.create<NestFastifyApplication>(gatewayModule(upstreams), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: ['error', 'warn'],
  });
  await app.register(helmet, contentSecurity);
  await app.register(rateLimit, {
    max: config.REQUESTS_PER_MINUTE,
    timeWindow: '1 minute',
    errorResponseBuilder: () => Object.assign(new Error('TOO_MANY_REQUESTS'), { statusCode: 429 }),
  });
  await serveSwaggerUi(app);
  for (const upstream of upstreams) await forward(app, upstream);
  app.useGlobalFilters(new GatewayProblemFilter());
  return { app, config };
}

/** Nothing from elsewhere, nothing inline but the styles that the interface description needs. */
const contentSecurity = {
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      upgradeInsecureRequests: null,
    },
  },
} as const;

/** Nobody's address, and of a path only our own nouns and ids: any other word can be a person's name or NIK. */
const impersonal = (upstreams: readonly Upstream[]) => {
  const known = new Set(['', 'api', 'docs', 'health', ...upstreams.flatMap(({ nouns }) => nouns)]);
  const shown = (word: string) => (known.has(word) || isUuid(word) ? word : '*');
  const path = (url: string) => (url.split('?')[0] ?? '').split('/').map(shown).join('/');
  return { req: ({ method, url }: { method: string; url: string }) => ({ method, path: path(url) }) };
};
