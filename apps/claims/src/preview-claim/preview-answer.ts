import { z } from 'zod';
import { benefitLine, bilingual, plainDate, rupiahField } from '#contracts';
import { requiredDocuments } from '#statutory';
import { missingDocuments } from '../claim/documents.js';
import { shownTo } from '../claim/shown.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { explainedRefusalSchema, explainRefusal } from '../explain-claim/explain-refusal.js';
import { explainDocument, explainReason } from '../explain-claim/explanation.js';
import { coverSchema } from '../find-claim/claim-description.schema.js';
import type { PartialEntry, WouldBe } from './would-be-claim.js';

const FACTS = ['programme', 'outcome', 'personId', 'eventDate'] as const;
type Fact = (typeof FACTS)[number];

/** What would happen if the claim were submitted now. */
export const previewAnswerSchema = z.strictObject({
  /** Without these nothing can be said of the insured and of the benefit. */
  stillNeeded: z.array(z.enum(FACTS)),
  /** Why the submission itself would be refused. */
  refusal: explainedRefusalSchema.nullable(),
  validation: z.strictObject({ ok: z.boolean(), reasons: claimAnswerSchema.shape.reasons }),
  requiredDocuments: z.array(z.strictObject({ code: z.string(), text: bilingual, present: z.boolean() })),
  missingDocuments: claimAnswerSchema.shape.missingDocuments,
  dueOn: plainDate.nullable(),
  /** Whether the benefit below is that of the claim once the missing documents have come. */
  supposesDocuments: z.boolean(),
  /** The membership that carries the claim, its income base, and the months that count. */
  cover: coverSchema.nullable(),
  lines: z.array(benefitLine),
  total: z.int().nonnegative(),
  /** By the index of the payee in the request. */
  shares: z.array(
    z.strictObject({
      index: z.int().nonnegative(),
      relation: z.string(),
      weight: z.int().positive(),
      amount: rupiahField,
    }),
  ),
  flags: z.strictObject({ unconfirmed: z.boolean(), policies: z.record(z.string(), z.string()) }),
});

export type PreviewAnswer = z.infer<typeof previewAnswerSchema>;

export const stillNeeded = (entry: PartialEntry): Fact[] => FACTS.filter(fact => entry[fact] === undefined);

const NOTHING: WouldBe = { refusal: null, validated: null, dueOn: null, assessed: null };

export function previewAnswer(entry: PartialEntry, wouldBe: WouldBe = NOTHING): PreviewAnswer {
  const { refusal, validated, dueOn, assessed } = wouldBe;
  const checklist = checklistOf(entry);
  return {
    stillNeeded: stillNeeded(entry),
    refusal: refusal && explainRefusal(refusal),
    validation: {
      ok: refusal === null && validated?.stage === 'Validated',
      reasons: (validated?.reasons ?? []).map(explainReason),
    },
    ...checklist,
    dueOn,
    supposesDocuments: assessed !== null && checklist.missingDocuments.length > 0,
    cover: assessed && 'cover' in assessed ? assessed.cover : null,
    ...benefitOf(entry, assessed),
  };
}

function checklistOf({ programme, outcome, documents = [], costs = [] }: PartialEntry) {
  if (!programme || !outcome) return { requiredDocuments: [], missingDocuments: [] };
  const hasCosts = costs.length > 0;
  const missing = missingDocuments({ programme, outcome, hasCosts, documents }).map(({ code }) => code);
  return {
    requiredDocuments: requiredDocuments(programme, outcome, { hasCosts }).map(({ code, text }) => ({
      ...{ code, text },
      present: !missing.includes(code),
    })),
    missingDocuments: missing.map(explainDocument),
  };
}

/** Exactly what an approver would be shown of it. */
function benefitOf({ payees = [] }: PartialEntry, assessed: WouldBe['assessed']) {
  if (!assessed) return { lines: [], total: 0, shares: [], flags: { unconfirmed: false, policies: {} } };
  const { lines, total, shares, flags } = shownTo(assessed);
  const { unconfirmed, policies } = flags;
  return {
    ...{ lines, total, flags: { unconfirmed, policies } },
    shares: payees.flatMap(({ relation, weight = 1 }, index) => {
      const share = shares[index];
      return share ? [{ index, relation, weight, amount: share.amount }] : [];
    }),
  };
}
