import { z } from 'zod';
import {
  accidentCategory,
  accidentConclusion,
  accidentReporter,
  bilingual,
  instant,
  plainDate,
  reportChannel,
} from '#contracts';
import { STAGES } from '../explain-claim/explanation.js';

/** What a report waits for: the conclusion on a suspicion, the claim of a victim. */
export const ACCIDENT_WAITS = ['CONCLUSION', 'STAGE_II'] as const;
export const accidentWaits = z.enum(ACCIDENT_WAITS);

/** Why something is late, and by which rule: recorded, never a reason to refuse. */
const late = z.strictObject({
  rule: z.string(),
  text: bilingual,
  regulation: z.string(),
  article: z.string(),
  unconfirmed: z.boolean(),
});

const claimOfVictim = z.strictObject({
  claimId: z.uuid(),
  receiptNumber: z.string(),
  state: z.enum(STAGES),
  text: bilingual,
});

export const victimSchema = z.strictObject({
  personId: z.uuid(),
  state: z.enum(['NO_CLAIM', 'CLAIMED', 'CONCLUDED_WITHOUT_CLAIM']),
  text: bilingual,
  claim: claimOfVictim.nullable(),
});

/** What every command on a report answers; nothing in it is personal. */
export const accidentAnswerSchema = z.strictObject({
  accidentId: z.uuid(),
  reportNumber: z.string(),
  version: z.int().positive(),
  happenedOn: plainDate,
  happenedTime: z.string().nullable(),
  regionCode: z.string(),
  category: accidentCategory,
  categoryText: bilingual,
  suspected: z.boolean(),
  reportedAt: instant,
  reportDueAt: instant,
  late: late.nullable(),
  reports: z.array(
    z.strictObject({
      reporter: accidentReporter,
      reporterText: bilingual,
      channel: reportChannel,
      channelText: bilingual,
      enteredBy: z.string(),
      enteredAt: instant,
    }),
  ),
  concludeBy: plainDate.nullable(),
  daysLeft: z.int().nullable().describe('Negatif bila lewat · negative where it is overdue'),
  conclusion: z
    .strictObject({
      conclusion: accidentConclusion,
      text: bilingual,
      concludedBy: z.string(),
      concludedAt: instant,
      late: late.nullable(),
    })
    .nullable(),
  waitsFor: z.array(accidentWaits),
  victims: z.array(victimSchema),
  explanation: bilingual,
});

export const reportAnswerSchema = accidentAnswerSchema.extend({
  alreadyReported: z.boolean(),
  added: z.array(z.uuid()),
});

/** With what is personal: who was hurt, what was said, why it was concluded so. Erased records are null. */
export const accidentViewSchema = accidentAnswerSchema.extend({
  people: z.array(
    z.strictObject({ personId: z.uuid(), name: z.string().nullable(), nik: z.string().nullable() }),
  ),
  accounts: z.array(z.string().nullable()),
  reasons: z.string().nullable(),
});

export type AccidentAnswer = z.infer<typeof accidentAnswerSchema>;
export type AccidentView = z.infer<typeof accidentViewSchema>;
export type AccidentWaits = z.infer<typeof accidentWaits>;
