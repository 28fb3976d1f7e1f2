import createFetchClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import type { components, paths } from './schema.js';

export type Problem = components['schemas']['Problem'];
/** A text in both languages, as the services write it. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** Sent with the session's cookie; addresses carry neither names nor numbers of people. */
export const api = createFetchClient<paths>({
  baseUrl: '/',
  // Looked up at each call, so that a test or a worker that replaces it is heard.
  fetch: request => globalThis.fetch(request),
  querySerializer: { array: { style: 'form', explode: true } },
});

/** The same for components: `reads.useQuery('get', '/api/claims/{claimId}', …)`. */
export const reads = createQueryClient(api);

/** What a service refused, as an error that components can show. */
export class Refusal extends Error {
  constructor(
    readonly problem: Problem,
    readonly status: number,
  ) {
    super(problem.code);
  }
}

interface Answered<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer of a call. Throws `Refusal` for a refusal and what `fetch` throws when nothing answered. */
export async function answerOf<Data>(call: Promise<Answered<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (response.ok) return data as Data;
  if (isProblem(error)) throw new Refusal(error, response.status);
  throw new Error(`${response.status}`);
}

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'texts' in value;

/** The refusal in an error of either kind of call, or null when the network or the page itself failed. */
export function problemIn(error: unknown): Problem | null {
  if (error instanceof Refusal) return error.problem;
  return isProblem(error) ? error : null;
}
