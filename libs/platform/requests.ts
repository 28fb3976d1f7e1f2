import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PinoLogger } from 'nestjs-pino';
import { loggedPath } from './logged-path.js';
import { Metrics } from './metrics.js';
import { traceOfRequest } from './request-spans.js';

const ROUTINE = /^\/(health\/|metrics$)/;

/** Every answered request is measured, and logged in one line unless it only asks whether we live. */
export function watchRequests(app: NestFastifyApplication): void {
  const metrics = app.get(Metrics);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', async (request, { statusCode, elapsedTime }) => {
      const { id, method, routeOptions, params } = request;
      const route = routeOptions.url ?? 'none';
      metrics.requests.observe({ method, route, status: String(statusCode) }, elapsedTime / 1000);
      if (ROUTINE.test(route)) return;
      const path = loggedPath(routeOptions.url, params);
      const milliseconds = Math.round(elapsedTime);
      PinoLogger.root.info(
        { correlationId: id, ...traceOfRequest(request), method, path, status: statusCode, milliseconds },
        'request answered',
      );
    });
}
