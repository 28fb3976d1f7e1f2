import type { FastifyReply, FastifyRequest } from 'fastify';
import { commonProblems, defineProblems, languageOf, problemOf } from '#platform';

const repeatWithTheKey = {
  id: 'Ulangi dengan Idempotency-Key yang sama: jawabannya sama dan tidak terjadi dua kali.',
  en: 'Repeat with the same Idempotency-Key: the answer is the same and nothing happens twice.',
};

export const problems = {
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
      fix: repeatWithTheKey,
    },
    SERVICE_CUT_OFF: {
      status: 502,
      id: 'Sambungan ke layanan {service} terputus sebelum ada jawaban; perintahnya mungkin sudah dicatat.',
      en: 'The connection to the service {service} was lost before its answer; the command may have been recorded.',
      fix: repeatWithTheKey,
    },
    CROSS_SITE_REQUEST: {
      status: 403,
      id: 'Permintaan ini datang dari halaman lain; tidak ada yang dikirim.',
      en: 'This request came from another site’s page; nothing was sent.',
      fix: {
        id: 'Buka Santunan langsung dan ulangi di sana.',
        en: 'Open Santunan itself and repeat it there.',
      },
    },
    SIGN_IN_FAILED: {
      status: 401,
      id: 'Masuk tidak selesai: jawaban penyedia masuk tidak cocok dengan permintaan halaman ini.',
      en: 'The sign-in was not completed: the provider’s answer does not belong to what this page asked.',
      fix: { id: 'Masuk sekali lagi dari halaman pertama.', en: 'Sign in once more from the first page.' },
    },
  }),
};

const WORTH_REPEATING = new Set([502, 503, 504]);

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
  if (WORTH_REPEATING.has(problem.status)) void reply.header('retry-after', '2');
  void reply
    .status(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}
