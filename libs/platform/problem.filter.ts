import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Inject,
  Injectable,
  Logger,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isTransient, Refused } from '#event-store';
import type { Refusal } from '#kernel';
import { type FieldProblem, languageOf, type ProblemCatalogue, problemOf } from './problems.js';
import { RequestInvalid } from './request.pipe.js';

export const PROBLEMS = Symbol('PROBLEMS');

/** The only place that knows HTTP statuses of refusals. What is not a refusal is a bug: logged whole, answered without. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter<unknown> {
  private readonly logger = new Logger('Problem');

  constructor(@Inject(PROBLEMS) private readonly catalogue: ProblemCatalogue) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = refusalOf(error);
    const problem = problemOf(refusal, this.catalogue, {
      language: languageOf(request.headers['accept-language']),
      correlationId: String(request.id),
      ...(error instanceof RequestInvalid
        ? { errors: error.problems satisfies readonly FieldProblem[] }
        : {}),
    });
    if (problem.status >= 500)
      this.logger.error({ correlationId: problem.correlationId, code: refusal.code, ...named(error) });
    if (reply.sent) return;
    void reply
      .status(problem.status)
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  }
}

/** A stack says where; a message of the database can quote a person's data, so it stays out. */
function named(error: unknown): { error: string; stack: string } {
  if (!(error instanceof Error)) return { error: typeof error, stack: '' };
  const stack = (error.stack ?? '').split('\n').slice(1, 8).join('\n');
  return { error: error.name, stack };
}

const CODES_OF_FASTIFY: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'REQUEST_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIA_TYPE_NOT_SUPPORTED',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'REQUEST_NOT_JSON',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'REQUEST_NOT_JSON',
  FST_ERR_CTP_INVALID_JSON_BODY: 'REQUEST_NOT_JSON',
  SANTUNAN_TOO_DEEP: 'REQUEST_TOO_DEEP',
};
const CODES_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'REQUEST_NOT_JSON',
  404: 'NOT_FOUND',
  413: 'REQUEST_TOO_LARGE',
  415: 'MEDIA_TYPE_NOT_SUPPORTED',
  429: 'TOO_MANY_REQUESTS',
};

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  const code = codeOf(error) ?? (isTransient(error) ? 'TRY_AGAIN' : 'UNEXPECTED');
  return { code, values: {} };
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof RequestInvalid) return 'REQUEST_INVALID';
  if (error instanceof HttpException) return CODES_OF_STATUS[error.getStatus()];
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  return CODES_OF_FASTIFY[code ?? ''] ?? CODES_OF_STATUS[statusCode ?? 0];
}
