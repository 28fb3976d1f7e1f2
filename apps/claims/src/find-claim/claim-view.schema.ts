import { z } from 'zod';
import {
  benefitLine,
  bilingual,
  claimSubmittedV3,
  digest,
  heirsStated,
  instant,
  payeeShare,
  plainDate,
  programme,
  uuid,
} from '#contracts';
import type { PayeeId } from '#kernel';
import { accountWaitingSchema } from '../correct-account/account-shown.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { clockStoppedSince } from '../explain-claim/clock-stands.js';
import { lateCompensationSchema } from '../late-payment/late-compensation.schema.js';
import { fileOfClaim } from '../upload-document/files-of-claim.js';
import { correctionSchema } from './award.schema.js';
import {
  appealSchema,
  claimDescriptionSchema,
  coverSchema,
  determinationSchema,
  disputeSchema,
  dutiesSchema,
  lateDecisionSchema,
  opinionSchema,
  reclassificationSchema,
  seenSignalSchema,
} from './claim-description.schema.js';
import type { Unchanging } from './unchanging.js';

/** Identity numbers and accounts show their ends only; what was erased is null. */
const peopleSchema = z.strictObject({
  person: z.strictObject({ personId: z.uuid(), name: z.string().nullable(), nik: z.string().nullable() }),
  payees: z.array(
    z.strictObject({
      payeeId: uuid<PayeeId>(),
      relation: z.string(),
      weight: z.int().positive(),
      name: z.string().nullable(),
      nik: z.string().nullable(),
      bankCode: z.string().nullable(),
      account: z.string().nullable(),
      accountName: z.string().nullable(),
      /** Of a minor: whose account it is, for the child. */
      guardian: z
        .strictObject({ name: z.string(), nik: z.string(), basis: z.enum(['PARENT', 'DECREE']) })
        .nullable(),
    }),
  ),
  narrative: z.string().nullable(),
  diagnosis: z.string().nullable(),
  /** Why the medical adviser found so. */
  opinion: z.string().nullable(),
  /** Why each signal was decided so, by the event of the decision. */
  /** What who returned the claim wrote; null where it is not returned, or the code says all. */
  returnWords: z.string().nullable(),
  laterPaperWords: z.array(z.strictObject({ asked: z.string(), words: z.string().nullable() })),
  signalReasons: z.array(z.strictObject({ decision: z.string(), reason: z.string().nullable() })),
  /** In the order of the appeals; what is not theirs to read is null. */
  appealRecords: z.array(
    z.strictObject({
      words: z.string().nullable(),
      note: z.string().nullable(),
      reasons: z.string().nullable(),
    }),
  ),
  /** Who contests what, while it is open. */
  dispute: z.string().nullable(),
  /** Why the claim was moved to the other programme, in the order of the moves. */
  reclassificationReasons: z.array(z.string().nullable()),
  /** In the order of the letters; null where they were erased, or are not for whoever asks. */
  inspectorLetters: z.array(z.strictObject({ office: z.string(), account: z.string() }).nullable()),
});

const historyLine = z.strictObject({
  id: z.string(),
  version: z.int().positive(),
  type: z.string(),
  text: bilingual,
  at: instant,
  actor: z.string().nullable(),
  causationId: z.string().nullable(),
});

const documentsSchema = z.strictObject({
  required: z.array(z.strictObject({ code: z.string(), text: bilingual, present: z.boolean() })),
  received: z.array(z.string()),
});

/** What an approver decides on beside lines and shares. */
const flagsSchema = z.strictObject({
  unconfirmed: z.boolean(),
  policies: z.record(z.string(), z.string()),
  lateDecisions: z.array(lateDecisionSchema),
  opinion: opinionSchema.nullable(),
  signals: z.array(seenSignalSchema),
  appeals: z.array(appealSchema),
  dispute: disputeSchema.nullable(),
  reclassifications: z.array(reclassificationSchema).optional(),
  determinations: z.array(determinationSchema).optional(),
});

const lawReference = z.strictObject({ regulation: z.string(), article: z.string(), mark: z.string() });

/** Of which rank the heirs are, and to whom which lines fall without any; with the article of each. */
const heirsSchema = heirsStated.extend({
  rules: z.array(lawReference.extend({ text: bilingual })),
});

const fromEvents = claimAnswerSchema.omit({ state: true }).extend({
  stage: claimDescriptionSchema.shape.stage,
  programme,
  outcome: claimSubmittedV3.schema.shape.outcome,
  eventDate: plainDate,
  submittedAt: instant,
  clockStoppedSince,
  workingDaysLeft: z
    .int()
    .nullable()
    .describe('0 on the last day, negative when overdue, null without a deadline or when it has ended'),
  lateCompensation: lateCompensationSchema
    .nullable()
    .describe('Diperlihatkan, tidak dibayarkan oleh sistem · shown, and not paid by the system'),
  documents: documentsSchema,
  duties: dutiesSchema,
  signals: z.array(seenSignalSchema.extend({ text: bilingual })),
  cover: coverSchema.nullable(),
  lines: z.array(benefitLine),
  total: z.int().nonnegative(),
  shares: z.array(payeeShare),
  heirs: heirsSchema.nullable(),
  flags: flagsSchema,
  shownHash: digest,
  correction: correctionSchema.nullable(),
  history: z.array(historyLine),
  state: claimDescriptionSchema,
});

/** One claim with everything that explains it. */
export const claimViewSchema = fromEvents.extend(peopleSchema.shape).extend({
  accountsWaiting: z.array(accountWaitingSchema),
  files: z.array(fileOfClaim),
  statusSecret: z
    .string()
    .nullable()
    .describe(
      'Untuk diberikan kepada keluarga; hanya bagi petugas klaim · for the family; to claims officers only',
    ),
});

export type ClaimFromEvents = Unchanging<z.infer<typeof fromEvents>>;
export type PeopleOfClaim = Unchanging<z.infer<typeof peopleSchema>>;
