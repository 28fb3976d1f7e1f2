import type { HistoryLine } from './claim-types.js';

/** What follows from somebody's step, or from a fact that arrived: no person decided it. */
const BY_SYSTEM = [
  'ClaimValidated',
  'ClaimNeedsAttention',
  'BenefitAssessed',
  'CorrectionAssessed',
  'SharePaid',
  'ShareReturned',
  'ClaimSettled',
];

export interface Author {
  readonly kind: 'person' | 'system' | 'systemAfter';
  readonly name: string;
}

export function authorOf({ type, actor }: Pick<HistoryLine, 'type' | 'actor'>): Author {
  if (actor === null) return { kind: 'system', name: '' };
  return { kind: BY_SYSTEM.includes(type) ? 'systemAfter' : 'person', name: actor };
}

/** The newest first, as one asks for them. */
export const newestFirst = (history: readonly HistoryLine[]): HistoryLine[] =>
  [...history].sort((left, right) => right.version - left.version);
