import type { FastifyReply, FastifyRequest } from 'fastify';
import { commonProblems, defineProblems, languageOf, problemOf } from '#platform';

const problems = {
  ...commonProblems,
  ...defineProblems({
    SERVICE_UNAVAILABLE: {
      status: 503,
      id: 'Layanan {service} sedang tidak dapat dihubungi; tidak ada yang berubah.',
      en: 'The service {service} cannot be reached at the moment; nothing has changed.',
      fix: {
        id: 'Ulangi sebentar lagi dengan Idempotency-Key yang sama.',
        en: 'Repeat in a moment with the same Idempotency-Key.',
      },
    },
    SERVICE_TOO_SLOW: {
      status: 504,
      id: 'Layanan {service} belum menjawab; perintahnya mungkin sudah dicatat.',
      en: 'The service {service} has not answered; the command may have been recorded.',
      fix: {
        id: 'Ulangi dengan Idempotency-Key yang sama: jawabannya sama dan tidak terjadi dua kali.',
        en: 'Repeat with the same Idempotency-Key: the answer is the same and nothing happens twice.',
      },
    },
  }),
};

/** Answers with problem details in the language asked for. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: keyof typeof problems,
  values: Readonly<Record<string, unknown>> = {},
): void {
  const problem = problemOf({ code, values }, problems, {
    language: languageOf(request.headers['accept-language']),
    correlationId: String(request.id),
  });
  if (problem.status >= 500) void reply.header('retry-after', '2');
  void reply
    .status(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}
