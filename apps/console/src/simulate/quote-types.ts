import type { paths } from '../api/schema.js';

type QuotePath = '/api/quotes/benefit' | '/api/quotes/contribution';
type Route<Path extends QuotePath> = paths[Path]['post'];
type Facts<Path extends QuotePath> = Route<Path>['requestBody']['content']['application/json'];
type Answer<Path extends QuotePath> = Route<Path>['responses'][200]['content']['application/json'];

/** The facts in the words of the services. */
export type BenefitBody = Facts<'/api/quotes/benefit'>;
export type ContributionBody = Facts<'/api/quotes/contribution'>;

export type BenefitQuote = Answer<'/api/quotes/benefit'>;
export type ContributionQuote = Answer<'/api/quotes/contribution'>;
export type Quote = BenefitQuote | ContributionQuote;
/** One amount of an answer, or a "no", and the law behind it. */
export type QuoteLine = Quote['lines'][number];
