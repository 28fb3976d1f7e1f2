import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOf, type ProblemCatalogue, type ProblemDocument, problemOf } from './problems.js';
import { refusalOf } from './refusal-of-error.js';
import { RequestInvalid } from './request.pipe.js';

export const PROBLEMS = Symbol('PROBLEMS');
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** The only place that knows HTTP statuses of refusals. What is not a refusal is a bug: logged whole, answered without. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter<unknown> {
  private readonly logger = new Logger('Problem');

  constructor(@Inject(PROBLEMS) private readonly catalogue: ProblemCatalogue) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(refusalOf(error), this.catalogue, {
      language: languageOf(request.headers['accept-language']),
      correlationId: String(request.id),
      ...(error instanceof RequestInvalid ? { errors: error.problems } : {}),
    });
    if (problem.status >= 500) this.logger.error({ ...identified(problem), ...located(error) });
    if (reply.sent) return;
    void reply
      .status(problem.status)
      .headers({ ...headersOf(problem), ...knownWait(reply) })
      .type(PROBLEM_TYPE)
      .send(JSON.stringify(problem));
  }
}

const identified = ({ correlationId, code }: ProblemDocument) => ({ correlationId, code });

/** A stack says where; a message of the database can quote a person's data, in several lines, so it stays out. */
export function located(error: unknown): { error: string; stack: string } {
  if (!(error instanceof Error)) return { error: typeof error, stack: '' };
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  return { error: error.name, stack: frames.slice(0, 8).join('\n') };
}

const RETRY_AFTER_SECONDS = '2';

/** Who throttles knows how long; the common answer must not promise less. */
const knownWait = (reply: FastifyReply): Record<string, string> =>
  reply.hasHeader('retry-after') ? { 'retry-after': String(reply.getHeader('retry-after')) } : {};

function headersOf({ status, code, values }: ProblemDocument): Record<string, string> {
  if (status === 401) return { 'www-authenticate': challenge(code, values) };
  return status === 503 || status === 429 ? { 'retry-after': RETRY_AFTER_SECONDS } : {};
}

/** RFC 6750: a request without a token is asked for one, a bad token is called invalid. RFC 9470: an old sign-in is asked for again. */
function challenge(code: string, { maxAge }: ProblemDocument['values']): string {
  const realm = 'Bearer realm="santunan"';
  if (code === 'TOKEN_MISSING') return realm;
  if (code === 'FRESH_SIGN_IN_REQUIRED')
    return `${realm}, error="insufficient_user_authentication", max_age="${maxAge}"`;
  return `${realm}, error="invalid_token"`;
}
