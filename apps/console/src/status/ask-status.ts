import { api, isProblem, type Problem } from '../api/client.js';
import type { paths } from '../api/schema.js';

type Route = paths['/api/claims/status']['post'];
export type ClaimStatus = Route['responses'][200]['content']['application/json'];

export interface Question {
  readonly receiptNumber: string;
  readonly secret: string;
}

export type StatusAnswer =
  | { readonly kind: 'found'; readonly status: ClaimStatus }
  | { readonly kind: 'refused'; readonly problem: Problem; readonly waitSeconds: number | null };

/** Asks how far a claim is. Nothing of the question or the answer is kept anywhere. */
export async function askStatus(body: Question): Promise<StatusAnswer> {
  const { data, error, response } = await api.POST('/api/claims/status', { body });
  if (data) return { kind: 'found', status: data };
  if (!isProblem(error)) throw new Error(`${response.status}`);
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
  return { kind: 'refused', problem: error, waitSeconds: Number.isFinite(wait) ? wait : null };
}
