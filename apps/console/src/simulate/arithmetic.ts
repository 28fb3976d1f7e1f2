import type { QuoteLine } from './quote-types.js';

/** How an amount was computed; nothing where it stands in the law as it is. */
export const arithmeticOf = ({ formula, result }: Pick<QuoteLine, 'formula' | 'result'>): string | null =>
  formula === result.replace(/^Rp/, '') ? null : formula;
