import type { Params } from 'nestjs-pino';
import { traceOfLine } from './tracing.js';

/** JSON lines; no bodies, no words of the address, no IP addresses, no tokens. Requests are logged once answered, by `logRequests`. */
export function loggerOptions(service: string, env: NodeJS.ProcessEnv): Params {
  return {
    pinoHttp: {
      level: env['LOG_LEVEL'] ?? 'info',
      base: { service },
      mixin: traceOfLine,
      redact: ['req.headers', 'res.headers'],
      autoLogging: false,
      serializers: {
        req: ({ id, method }: { id: unknown; method: string }) => ({ id, method }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        err: (error: Error) => ({ name: error.name }),
      },
    },
  };
}
