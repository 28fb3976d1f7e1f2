import { SIGNALS } from './signals/signal-entry.js';

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
  'DISEASE_FOUND_TOO_LATE',
  'ACCIDENT_NOT_CONCLUDED',
  'NOT_A_WORK_ACCIDENT',
  'CLAIM_TIME_BARRED',
  'FURTHER_DOCUMENT_ASKED',
  'HEIRS_IN_DISPUTE',
  'INSPECTOR_DETERMINED_OTHERWISE',
  'SIGNAL_STANDS',
] as const;

/** The signals that hold a claim are reasons, too. */
export const WAITING_REASONS = [...REASONS, ...SIGNALS] as const;
export type Reason = (typeof WAITING_REASONS)[number];
