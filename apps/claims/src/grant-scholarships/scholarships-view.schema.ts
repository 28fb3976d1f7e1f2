import { z } from 'zod';
import {
  bilingual,
  digest,
  payeeShare,
  plainDate,
  scholarChildEnteredV1,
  scholarshipYearAwardedV1,
  scholarshipYearProvedV1,
  scholarshipYearVerifiedV1,
} from '#contracts';

const { childId, record } = scholarChildEnteredV1.schema.shape;
const assessed = scholarshipYearVerifiedV1.schema.omit({ claimId: true, childId: true, schoolYear: true });
const proved = scholarshipYearProvedV1.schema.omit({ claimId: true });
const { shareId, amount } = payeeShare.shape;

/** What the events say of the scholarships of a claim: the words of `describeClaim`. */
export const scholarshipSchema = z.strictObject({
  children: z.array(scholarChildEnteredV1.schema.omit({ claimId: true })),
  years: z.array(
    proved.extend({
      assessed: assessed.nullable(),
      awarded: scholarshipYearAwardedV1.schema
        .pick({ shownHash: true, approvedBy: true, approvedAt: true })
        .extend({ shareId, amount })
        .nullable(),
    }),
  ),
  hands: z.array(z.strictObject({ duty: z.enum(['submitter', 'verifier', 'approver']), actor: z.string() })),
});

/** What the approver of a school year decides on. */
const yearShown = scholarshipYearProvedV1.schema
  .extend(assessed.shape)
  .extend({ record, shareId, shownHash: digest });

const choice = z.strictObject({ code: z.string(), text: bilingual });

/** Identity numbers and accounts show their ends only; what was erased is null. */
const scholar = z.strictObject({
  childId,
  name: z.string().nullable(),
  nik: z.string().nullable(),
  /** On the day of the question. */
  age: z.int().nullable(),
  bankCode: z.string().nullable(),
  account: z.string().nullable(),
  accountName: z.string().nullable(),
  guardian: z.string().nullable(),
  /** Came of age, and no account of their own is named. */
  lacksOwnAccount: z.boolean(),
});

const year = z.strictObject({
  childId,
  schoolYear: proved.shape.schoolYear,
  startsOn: plainDate,
  level: proved.shape.level,
  state: z.enum(['PROVED', 'VERIFIED', 'AWARDED', 'PAID']),
  amount: amount.nullable(),
});

/** Whether the children of a claim have scholarships, by which article, and how far each school year is. */
export const scholarshipsViewSchema = z.strictObject({
  claimId: z.uuid(),
  /** Null before the claim is awarded. */
  right: z
    .strictObject({
      due: z.boolean(),
      text: bilingual,
      regulation: z.string(),
      article: z.string(),
      mark: z.string(),
      readings: z.record(z.string(), z.string()),
    })
    .nullable(),
  children: z.array(scholar),
  years: z.array(year),
  waiting: z.array(yearShown),
  documents: z.array(choice),
  declineReasons: z.array(choice),
});
