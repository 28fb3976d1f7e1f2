import type { IncomingMessage } from 'node:http';
import type { Params } from 'nestjs-pino';
import { loggedPath } from './logged-path.js';

/** JSON lines with route, status and time; no bodies, no words of the address, no IP addresses, no tokens. */
export function loggerOptions(service: string, env: NodeJS.ProcessEnv): Params {
  return {
    pinoHttp: {
      level: env['LOG_LEVEL'] ?? 'info',
      base: { service },
      redact: ['req.headers', 'res.headers'],
      autoLogging: { ignore: request => isRoutine(request.url ?? '') },
      serializers: {
        req: (request: { id: unknown; method: string; raw: IncomingMessage }) => ({
          id: request.id,
          method: request.method,
          path: loggedPath(request.raw),
        }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        err: (error: Error) => ({ name: error.name }),
      },
    },
  };
}

const isRoutine = (url: string): boolean => url.startsWith('/health') || url === '/metrics';
