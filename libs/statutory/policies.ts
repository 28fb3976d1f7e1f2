import type { FirstMonthsComposition } from './jkm-first-months.table.js';
import { type BilingualText, type LawReference, lawInForce, referenceOf } from './law.js';
import { POLICIES, type PolicyName } from './policies.table.js';

/** Other readings than the table's own, where a ministry or a court has answered the question. */
export interface PolicyChoices {
  readonly JKM_UNDER_3_MONTHS_COMPOSITION?: FirstMonthsComposition;
  readonly PP50_VILLAGE_AND_DONOR_PAYERS?: 'relief-applies' | 'relief-refused';
}

export type LatePaymentPolicyCode = 'ONLY_PAID_MONTHS' | 'GRACE_WHEN_NOMINATED_AND_INVOICED';

export interface LatePaymentPolicy {
  readonly code: LatePaymentPolicyCode;
  readonly law: LawReference;
  readonly text: BilingualText;
}

/** The reading of a policy that the tables hold on a date. Throws before the policy's regulation. */
export function readingOf(policy: PolicyName, date: Temporal.PlainDate): string {
  return policyRow(policy, date).reading;
}

/** What a contribution received after the event is worth by default; a person's recorded decision ends the question. */
export function latePaymentPolicy(date: Temporal.PlainDate): LatePaymentPolicy {
  const row = policyRow('CONTRIBUTION_RECEIVED_AFTER_EVENT', date);
  return { code: row.reading as LatePaymentPolicyCode, law: referenceOf(row), text: row.text };
}

function policyRow(policy: PolicyName, date: Temporal.PlainDate) {
  return lawInForce(
    POLICIES.filter(row => row.policy === policy),
    date,
  );
}
