import { z } from 'zod';
import { benefitLine, payeeShare } from '#contracts';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { explainedRefusalSchema, explainRefusal } from '../explain-claim/explain-refusal.js';
import type { OutcomeOfCase } from '../explain-claim/outcome-of-case.js';
import { seenSignalSchema } from '../find-claim/claim-description.schema.js';

/** One outcome per case, in the order of the list: what is refused leaves the others alone. */
const outcomesOf = <Claim extends z.ZodType>(claim: Claim) =>
  z.strictObject({
    done: z.int().nonnegative(),
    refused: z.int().nonnegative(),
    items: z.array(z.strictObject({ claim: claim.nullable(), refusal: explainedRefusalSchema.nullable() })),
  });

export const outcomesSchema = outcomesOf(claimAnswerSchema);
export const submittedListSchema = outcomesOf(claimAnswerSchema.extend({ statusSecret: z.string() }));

export function outcomesAnswer(outcomes: readonly OutcomeOfCase[]): z.infer<typeof outcomesSchema> {
  const done = outcomes.filter(({ claim }) => claim !== null).length;
  return {
    done,
    refused: outcomes.length - done,
    items: outcomes.map(({ claim, refusal }) => ({ claim, refusal: refusal && explainRefusal(refusal) })),
  };
}

/** What an approver decides on, case by case; a case that does not exist is left out. */
export const shownListSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      claimId: z.uuid(),
      receiptNumber: z.string(),
      version: z.int().positive(),
      stage: claimAnswerSchema.shape.state,
      lines: z.array(benefitLine),
      total: z.int().nonnegative(),
      shares: z.array(payeeShare),
      flags: z.strictObject({
        unconfirmed: z.boolean(),
        policies: z.record(z.string(), z.string()),
        lateDecisions: z.array(z.unknown()),
        opinion: z.unknown(),
        signals: z.array(seenSignalSchema),
        appeals: z.array(z.unknown()),
        dispute: z.unknown(),
      }),
      shownHash: z.string(),
    }),
  ),
});
