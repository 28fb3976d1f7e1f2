import { z } from 'zod';
import {
  actor,
  benefitAssessedV3,
  claimApprovedV2,
  digest,
  eventId,
  overpaymentFoundV2,
  payeeShare,
  rupiahField,
  uuid,
} from '#contracts';
import type { PaymentId } from '#kernel';

const assessed = benefitAssessedV3.schema.shape;
const overpaid = overpaymentFoundV2.schema.shape.payees.element;

/** What the approver of a correction decides on: the new shares alone, or what is too much. */
export const correctionSchema = z.strictObject({
  claimId: assessed.claimId,
  decision: eventId,
  lines: assessed.lines,
  total: rupiahField,
  previousAward: rupiahField,
  shares: z.array(payeeShare),
  overpaid: z.array(overpaid),
  flags: z.strictObject({ unconfirmed: assessed.unconfirmed, policies: assessed.policies }),
  shownHash: digest,
});

const { approvedAt } = claimApprovedV2.schema.shape;

export const awardSchema = z.strictObject({
  amount: rupiahField,
  paid: rupiahField,
  shares: z.array(
    payeeShare.extend({
      settled: z.boolean(),
      paidBy: z.array(uuid<PaymentId>()),
      returned: z.array(uuid<PaymentId>()),
    }),
  ),
  shownHash: digest,
  submittedBy: actor,
  advisedBy: actor.nullable(),
  verifiedBy: actor,
  approvedBy: actor,
  approvedAt,
});
