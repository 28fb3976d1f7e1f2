import { z } from 'zod';
import { benefitLine, bilingual, plainDate, rupiahField } from '#contracts';
import type { Law } from '#statutory';
import { checklistOf } from '../claim/documents.js';
import { shownTo } from '../claim/shown.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { explainedRefusalSchema, explainRefusal } from '../explain-claim/explain-refusal.js';
import { explainReason } from '../explain-claim/explanation.js';
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

/** When it is asked, and under which law. */
interface Asked {
  readonly at: string;
  readonly law: Law;
}

export function previewAnswer(entry: PartialEntry, asked: Asked, wouldBe: WouldBe = NOTHING): PreviewAnswer {
  const { refusal, validated, dueOn, assessed } = wouldBe;
  const checklist = papersOf(entry, asked);
  return {
    stillNeeded: stillNeeded(entry),
    refusal: refusal && explainRefusal(refusal),
    validation: {
      ok: refusal === null && validated?.stage === 'Validated',
      reasons: (validated?.reasons ?? []).map(reason => explainReason(reason, asked.law)),
    },
    ...checklist,
    dueOn,
    supposesDocuments: assessed !== null && checklist.missingDocuments.length > 0,
    cover: assessed && 'cover' in assessed ? assessed.cover : null,
    ...benefitOf(entry, assessed),
  };
}

function papersOf(entry: PartialEntry, { at, law }: Asked) {
  const { programme, outcome, documents = [] } = entry;
  if (!programme || !outcome) return { requiredDocuments: [], missingDocuments: [] };
  const present = new Set(documents);
  const circumstances = { ...circumstancesOf(entry), programme, outcome, submittedAt: at };
  const required = checklistOf(circumstances, law);
  return {
    requiredDocuments: required.map(({ code, text }) => ({ code, text, present: present.has(code) })),
    missingDocuments: required
      .filter(({ code }) => !present.has(code))
      .map(({ code, text }) => ({ code, text })),
  };
}

const circumstancesOf = ({ costs = [], payees = [], heirs, disease, jasaRaharja = [] }: PartialEntry) => ({
  hasCosts: costs.length > 0,
  hasMinor: payees.some(({ isMinor }) => isMinor === true),
  heirProof: heirs?.proof ?? null,
  ofDisease: disease !== undefined,
  hasJasaRaharja: jasaRaharja.length > 0,
});

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
