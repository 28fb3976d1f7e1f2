import { z } from 'zod';
import {
  bilingual,
  instant,
  plainDate,
  type ReturnToWorkWords,
  returnGoal,
  returnOutcome,
  returnReason,
  returnStep,
  workFitness,
  workLimit,
} from '#contracts';
import { readRecords, type rows } from '#event-store';
import { regionDate } from '#kernel';
import { type Law, lawOn } from '#statutory';
import type { ReturnRow } from '../return-ledger/project-return.js';
import { returnsOfClaim } from '../return-ledger/return-table.js';
import { RETURN_WAITS } from '../return-to-work/return.state.js';
import { FITNESS_WORDS, GOAL_WORDS, OUTCOME_WORDS, WAITS_WORDS } from './return-words.table.js';

/** The rule of the support, which has no amount. */
export const supportSchema = z.strictObject({
  text: bilingual,
  regulation: z.string(),
  article: z.string(),
  mark: z.enum(['CONFIRMED', 'INFERRED', 'UNCONFIRMED']),
});

export const returnSchema = z.strictObject({
  returnId: z.uuid(),
  version: z.int().positive(),
  waitsFor: z.enum(RETURN_WAITS).nullable(),
  waitsText: bilingual.nullable(),
  since: instant,
  reasons: z.array(returnReason),
  workerConsentedOn: plainDate,
  employerConsentedOn: plainDate.nullable(),
  /** What was said; null to whoever may not read it, and once it is erased. */
  words: z.string().nullable(),
  referredBy: z.string(),
  referredAt: instant,
  found: z
    .strictObject({
      fitness: workFitness,
      text: bilingual,
      limits: z.array(workLimit),
      foundBy: z.string(),
      foundAt: instant,
    })
    .nullable(),
  plan: z
    .strictObject({
      goal: returnGoal,
      text: bilingual,
      steps: z.array(returnStep),
      managedBy: z.string(),
      plannedBy: z.string(),
      plannedAt: instant,
    })
    .nullable(),
  ending: z
    .strictObject({
      outcome: returnOutcome,
      text: bilingual,
      endedOn: plainDate,
      endedBy: z.string(),
      endedAt: instant,
    })
    .nullable(),
});

export const returnsSchema = z.strictObject({
  claimId: z.uuid(),
  support: supportSchema.nullable(),
  returns: z.array(returnSchema),
});

export type ReturnShown = z.infer<typeof returnSchema>;
type Database = Parameters<typeof rows>[0];

interface Asking {
  readonly law: Law;
  readonly at: string;
  readonly mayReadWords: boolean;
}

/** Every return of a claim, the oldest first, and the rule that it is supported by. */
export async function returnsAnswer(
  database: Database,
  claimId: string,
  { law, at, mayReadWords }: Asking,
): Promise<z.infer<typeof returnsSchema>> {
  const found = await returnsOfClaim(database, claimId);
  const refs = mayReadWords ? found.map(({ state }) => state.wordsRecord) : [];
  const records = await readRecords(database, refs);
  return {
    claimId,
    support: supportOn(law, at),
    returns: found.map(row => {
      const { recordId, version } = row.state.wordsRecord;
      const record = records.get(`${recordId}/${version}`) as ReturnToWorkWords | undefined;
      return returnShown(row, record?.words ?? null);
    }),
  };
}

export function supportOn(law: Law, at: string): z.infer<typeof supportSchema> | null {
  const day = regionDate(Temporal.Instant.from(at));
  const row = lawOn(law, day).rows.care.find(({ service }) => service === 'returnToWork');
  if (row === undefined) return null;
  const { text, regulation, article, mark } = row;
  return { text, regulation, article, mark };
}

export function returnShown({ waitsFor, since, state }: ReturnRow, words: string | null): ReturnShown {
  const { returnId, version, reasons, workerConsentedOn, employerConsentedOn } = state;
  const { referredBy, referredAt, found, plan } = state;
  return {
    ...{ returnId, version, waitsFor, waitsText: waitsFor && WAITS_WORDS[waitsFor], since },
    ...{ reasons: [...reasons], workerConsentedOn, employerConsentedOn, words, referredBy, referredAt },
    found: found && { ...found, limits: [...found.limits], text: FITNESS_WORDS[found.fitness] },
    plan: plan && { ...plan, steps: [...plan.steps], text: GOAL_WORDS[plan.goal] },
    ending: state.stage === 'Ended' ? { ...state.ending, text: OUTCOME_WORDS[state.ending.outcome] } : null,
  };
}
