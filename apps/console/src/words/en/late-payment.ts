import type { Same } from '../en.js';
import type { latePayment as id } from '../id/late-payment.js';

export const latePayment: Same<typeof id> = {
  title: 'Compensation for paying late',
  soFar: 'Until today',
  accrued: 'In all',
  from: 'Late since',
  days: 'Days late',
  law: 'Source of law',
  unpaid: '{{formula}}; due {{due}}, not paid yet',
  paid: '{{formula}}; due {{due}}, paid {{on}}',
};
