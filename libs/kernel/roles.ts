/** What a signed-in person may do, as tokens say it. Roles decide routes; the five duties of one case are decided by the core. */
export const ROLES = [
  'enrollment-officer',
  'billing-officer',
  'sponsor',
  'claims-officer',
  'claims-verifier',
  'medical-adviser',
  'claims-approver',
  /** Held beside `claims-approver`: approves what is above that one's limit. */
  'claims-approver-senior',
  'appeal-decider',
  'finance-officer',
  'finance-approver',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];
