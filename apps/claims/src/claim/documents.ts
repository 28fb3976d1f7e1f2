import { regionDate } from '#kernel';
import { type Law, type RequiredDocument, requiredDocuments } from '#statutory';
import type { CaseFile } from './claim.state.js';

/** What decides which documents a claim needs; the list is that of the day on which it was filed. */
export interface Filed extends Pick<CaseFile, 'programme' | 'outcome' | 'submittedAt'> {
  readonly hasCosts: boolean;
}

/** What the checklist of a claim asks for and the file does not have. */
export function missingDocuments(
  filed: Filed & { readonly documents: readonly string[] },
  law: Law,
): RequiredDocument[] {
  const present = new Set(filed.documents);
  return checklistOf(filed, law).filter(({ code }) => !present.has(code));
}

/** The whole checklist of a claim. */
export function checklistOf(
  { programme, outcome, hasCosts, submittedAt }: Filed,
  law: Law,
): readonly RequiredDocument[] {
  const date = regionDate(Temporal.Instant.from(submittedAt));
  return requiredDocuments(law, programme, { date, outcome, hasCosts });
}
