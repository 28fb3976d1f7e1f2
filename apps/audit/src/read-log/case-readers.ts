import type { Role } from '#kernel';

/** Who may see what became of one claim across the services. */
export const CASE_READERS: Role[] = [
  'auditor',
  'claims-officer',
  'claims-verifier',
  'claims-approver',
  'appeal-decider',
  'finance-approver',
];
