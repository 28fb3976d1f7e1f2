import type { Role } from '../session/session.js';

/** Who may read reports of accidents: nobody of finance, for whom words of victims are not meant. */
export const ACCIDENT_READERS: readonly Role[] = [
  ...(['claims-officer', 'claims-verifier', 'medical-adviser'] as const),
  ...(['claims-approver', 'appeal-decider', 'auditor'] as const),
];
