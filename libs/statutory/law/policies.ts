/** The open questions of the law and the readings that the rules know, by policy. Which one holds is in `policies.json`. */
export const POLICY_READINGS = {
  /** A BPU member in arrears: only paid months protect, or protection lasts until the lapse. */
  BPU_ARREARS_COVER: ['only-paid-months', 'until-lapse'],
  CONTRIBUTION_RECEIVED_AFTER_EVENT: ['ONLY_PAID_MONTHS', 'GRACE_WHEN_NOMINATED_AND_INVOICED'],
  PP50_VILLAGE_AND_DONOR_PAYERS: ['relief-applies', 'relief-refused'],
  LATE_FINE_GROWTH: ['simple', 'compound'],
  CONSTRUCTION_JKM_SLICES: ['progressive', 'flat'],
  BPU_BAND_GAPS: ['lower-band', 'upper-band'],
  JKM_NET_RATE_AFTER_PP6_2025: ['whole-rate', 'less-jkp-share'],
  BPU_YOUNGEST_AGE: ['from-15', 'from-13'],
  JKM_FIRST_MONTHS_COMPOSITION: ['funeral-10m', 'benefit-8m-funeral-2m'],
  JKM_FIRST_MONTHS_SEGMENTS: ['bpu-only', 'all-members'],
  JKM_FIRST_MONTHS_COUNTING: ['paid-months', 'months-since-registration'],
  JKM_FIRST_MONTHS_SEQUENCE: ['any-months', 'consecutive-months'],
  JKM_TIME_BAR: ['no-time-bar', 'five-years'],
  SEVERAL_MEMBERSHIPS: ['funeral-once', 'each-in-full'],
  STMB_YEAR: ['12-months-are-360-days', 'calendar-months'],
  STMB_AFTER_MONTH_12: ['until-recovered', 'six-months-only'],
  SCHOLARSHIP_TENURE: ['cumulative', 'continuous'],
  LATE_COMPENSATION_BASE: ['whole-benefit', 'without-funeral'],
  REPORT_DAYS: ['every-day', 'working-days'],
  /** A road accident that Jasa Raharja has paid for: what is left of JKK. */
  JASA_RAHARJA_FIRST: ['excess-of-treatment', 'nothing-deducted'],
  ROUNDING: ['half-up', 'down'],
} as const;

export type PolicyName = keyof typeof POLICY_READINGS;
export type Reading<Policy extends PolicyName = PolicyName> = (typeof POLICY_READINGS)[Policy][number];
export const POLICY_NAMES = Object.keys(POLICY_READINGS) as readonly PolicyName[];
