import { api, isProblem, type Problem } from '../api/client.js';
import type { BenefitBody, BenefitQuote, ContributionBody, ContributionQuote } from './quote-types.js';

export interface RefusedQuote {
  readonly kind: 'refused';
  readonly problem: Problem;
  readonly waitSeconds: number | null;
}

export type QuoteAnswer<Quote> = { readonly kind: 'answered'; readonly quote: Quote } | RefusedQuote;

export const askBenefit = (body: BenefitBody): Promise<QuoteAnswer<BenefitQuote>> =>
  answered(api.POST('/api/quotes/benefit', { body }));

export const askContribution = (body: ContributionBody): Promise<QuoteAnswer<ContributionQuote>> =>
  answered(api.POST('/api/quotes/contribution', { body }));

interface Asked<Quote> {
  readonly data?: Quote;
  readonly error?: unknown;
  readonly response: Response;
}

/** What the law says. Throws where nothing answered; nothing of the question or the answer is kept anywhere. */
async function answered<Quote>(asked: Promise<Asked<Quote>>): Promise<QuoteAnswer<Quote>> {
  const { data, error, response } = await asked;
  if (data !== undefined) return { kind: 'answered', quote: data };
  if (!isProblem(error)) throw new Error(`${response.status}`);
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
  return { kind: 'refused', problem: error, waitSeconds: Number.isFinite(wait) ? wait : null };
}
