import type { Role } from '#kernel';

/** Who may look at claims: all who work on them or on the money, and who checks the work. */
export const READERS: Role[] = [
  'claims-officer',
  'claims-verifier',
  'medical-adviser',
  'claims-approver',
  'appeal-decider',
  'finance-officer',
  'finance-approver',
  'auditor',
];

/** Who may look into the documents themselves: nobody who only pays. */
export const DOCUMENT_READERS: Role[] = READERS.filter(role => !role.startsWith('finance-'));
