import type { ClaimView } from '../claim-types.js';

/** Whether the claim was moved to the other programme, or the labour inspector wrote of it. */
export const isClassified = ({ state }: Pick<ClaimView, 'state'>): boolean =>
  state.reclassifications.length + state.determinations.length > 0;
