import 'reflect-metadata';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { dropWhatIsLeft, httpAdapter, setHeaders, startTracing, traceOfLine, traceRequests } from '#platform';
import { type GatewayConfig, readGatewayConfig } from './config.js';
import { serveConsole } from './console/serve-console.js';
import { serveSwaggerUi } from './docs/swagger-ui.js';
import { forward } from './forward/forward.js';
import { answerError, GatewayProblemFilter } from './forward/problem.filter.js';
import { gatewayModule } from './gateway.module.js';
import { logRequests } from './log-requests.js';
import { serveSessions } from './session/sessions.js';
import { upstreamsOf } from './upstreams.js';

/** Builds the gateway, ready to listen. Throws `ConfigError` when the environment cannot be used. */
export async function createGateway(
  env: NodeJS.ProcessEnv = process.env,
  log: { write(line: string): void } = process.stdout,
): Promise<{ app: NestFastifyApplication; config: GatewayConfig }> {
  const config = readGatewayConfig(env);
  const upstreams = upstreamsOf(config);
  const quiet = config.LOG_LEVEL === 'silent';
  const tracing = startTracing('gateway', env);
  const adapter = httpAdapter(quiet ? false : { ...logOptions, level: config.LOG_LEVEL, stream: log });
  const app = await NestFactory.create<NestFastifyApplication>(gatewayModule(upstreams), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: ['error', 'warn'],
  });
  const server = app.getHttpAdapter().getInstance();
  setHeaders(server);
  dropWhatIsLeft(server);
  traceRequests(server);
  server.addHook('onClose', async () => tracing?.stop());
  await app.register(helmet, contentSecurity);
  await app.register(rateLimit, {
    max: config.REQUESTS_PER_MINUTE,
    timeWindow: '1 minute',
    errorResponseBuilder: () => Object.assign(new Error('TOO_MANY_REQUESTS'), { statusCode: 429 }),
  });
  // What is registered before Nest sets its handler of errors needs one of its own.
  await server.register(async scope => {
    scope.setErrorHandler(answerError);
    await serveSwaggerUi(scope);
    await serveConsole(scope, config.CONSOLE_FOLDER);
    await serveSessions(scope, sessionSettings(config));
    await forward(scope, upstreams, config.ANSWER_WITHIN_MS);
  });
  logRequests(app, upstreams);
  app.useGlobalFilters(new GatewayProblemFilter());
  return { app, config };
}

const logOptions = { base: { service: 'gateway' }, mixin: traceOfLine };

const sessionSettings = ({ OIDC_ISSUER, OIDC_CLIENT_ID, PUBLIC_URL, SESSION_KEY }: GatewayConfig) => ({
  issuer: OIDC_ISSUER,
  clientId: OIDC_CLIENT_ID,
  publicUrl: PUBLIC_URL,
  key: SESSION_KEY,
});

/** Nothing from elsewhere, nothing inline but the styles that the interface description needs. */
const contentSecurity = {
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      upgradeInsecureRequests: null,
    },
  },
} as const;
