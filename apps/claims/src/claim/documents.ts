import { type RequiredDocument, requiredDocuments } from '#statutory';
import type { CaseFile } from './claim.state.js';

interface Checklist extends Pick<CaseFile, 'programme' | 'outcome'> {
  readonly hasCosts: boolean;
  readonly documents: readonly string[];
}

/** What the checklist of a claim asks for and the file does not have. */
export function missingDocuments({ programme, outcome, hasCosts, documents }: Checklist): RequiredDocument[] {
  const present = new Set(documents);
  return requiredDocuments(programme, outcome, { hasCosts }).filter(({ code }) => !present.has(code));
}
