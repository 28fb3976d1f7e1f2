import type { ClaimView } from '../claims/claim-types.js';

const ENDED: readonly ClaimView['stage'][] = ['Rejected', 'Appealed', 'Withdrawn'];

/** Whoever survived a work accident and cannot work as before. */
export const mayReturnToWork = ({ programme, outcome, stage, state }: ClaimView): boolean =>
  programme === 'JKK' &&
  outcome !== 'death' &&
  state.cover !== null &&
  !ENDED.includes(stage) &&
  (outcome !== 'recovered' || state.stmbDays > 0);
