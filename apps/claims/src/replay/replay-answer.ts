import { z } from 'zod';
import { bilingual } from '#contracts';
import { STAGES } from '../explain-claim/explanation.js';
import { claimDescriptionSchema } from '../find-claim/claim-description.schema.js';
import { momentInWordsSchema } from './moment-in-words.js';

const difference = z.strictObject({ field: z.string(), left: z.unknown(), right: z.unknown() });

const moment = z.strictObject({
  number: z.int(),
  eventId: z.string(),
  service: z.string(),
  type: z.string(),
  meaning: bilingual,
  at: z.string(),
  actor: z.string().nullable(),
  causationId: z.string().nullable(),
  isOfClaim: z.boolean(),
  stage: z.enum(['NotSubmitted', ...STAGES]),
  /** The claim after the event, only where the event changed it; elsewhere the last one still holds. */
  state: claimDescriptionSchema.nullable(),
  inWords: momentInWordsSchema.nullable(),
  changes: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })),
});

/** A case as it was known at each moment, and whether the audit log agrees with the live state. */
export const replayAnswerSchema = z.strictObject({
  claimId: z.uuid(),
  verdict: z.strictObject({
    equal: z.boolean(),
    /** How many events of the claim itself were folded. */
    events: z.int().nonnegative(),
    /** By which tables of law the award was computed again; null where none was assessed. */
    tables: z.enum(['RECORDED', 'OTHERS']).nullable(),
    /** `left` is what the audit log says, `right` what the claims service says. */
    differences: z.array(difference),
  }),
  moments: z.array(moment),
});

export type ReplayAnswer = z.infer<typeof replayAnswerSchema>;
