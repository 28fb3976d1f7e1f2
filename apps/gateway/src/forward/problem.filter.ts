import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.js';

const CODES: Readonly<Record<number, Parameters<typeof sendProblem>[2]>> = {
  404: 'NOT_FOUND',
  413: 'REQUEST_TOO_LARGE',
  415: 'MEDIA_TYPE_NOT_SUPPORTED',
  429: 'TOO_MANY_REQUESTS',
};

/** Whatever goes wrong in the gateway itself is answered like everything else. */
@Catch()
export class GatewayProblemFilter implements ExceptionFilter<unknown> {
  catch(error: unknown, host: ArgumentsHost): void {
    const [request, reply] = [
      host.switchToHttp().getRequest<FastifyRequest>(),
      host.switchToHttp().getResponse<FastifyReply>(),
    ];
    const status =
      error instanceof HttpException
        ? error.getStatus()
        : ((error as { statusCode?: number }).statusCode ?? 500);
    sendProblem(request, reply, CODES[status] ?? 'UNEXPECTED');
  }
}
