/** Why a claim may wait, as far as this console has words of its own for it. */
export const REASONS = [
  'PERSON_NOT_ENROLLED',
  'NO_MEMBERSHIP_ON_EVENT_DATE',
  'MONTH_NOT_PAID',
  'PAID_AFTER_EVENT',
  'LATE_CONTRIBUTION_DOES_NOT_COUNT',
  'DUPLICATE_CLAIM',
  'DOCUMENTS_MISSING',
  'MEDICAL_OPINION_MISSING',
  'FOUND_NOT_WORK_RELATED',
  'CLAIM_TIME_BARRED',
] as const;
