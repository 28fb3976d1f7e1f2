import type { ClaimView, ListedLetter } from './claim-types.js';

const WRITTEN_ON: readonly string[] = ['ClaimApproved', 'ClaimRejected'];

/** The first letter tells the decision: before it there is none to be listed. */
export const isDecided = ({ history }: Pick<ClaimView, 'history'>): boolean =>
  history.some(({ type }) => WRITTEN_ON.includes(type));

/** Where a letter is made and handed over as a file. */
export const addressOfLetter = (claimId: string, { number }: Pick<ListedLetter, 'number'>): string =>
  `/api/claims/${claimId}/letters/${encodeURIComponent(number)}`;
