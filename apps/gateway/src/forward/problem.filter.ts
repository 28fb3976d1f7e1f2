import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { located } from '#platform';
import { sendProblem } from './problem.js';

const CODES: Readonly<Record<number, Parameters<typeof sendProblem>[2]>> = {
  400: 'ADDRESS_NOT_READABLE',
  404: 'NOT_FOUND',
  413: 'REQUEST_TOO_LARGE',
  415: 'MEDIA_TYPE_NOT_SUPPORTED',
  429: 'TOO_MANY_REQUESTS',
};

/** Whatever goes wrong in the gateway itself is answered like everything else. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : ((error as { statusCode?: number }).statusCode ?? 500);
  const code = CODES[status] ?? 'UNEXPECTED';
  if (code === 'UNEXPECTED') request.log.error(located(error), 'unexpected');
  sendProblem(request, reply, code);
}

@Catch()
export class GatewayProblemFilter implements ExceptionFilter<unknown> {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerError(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
