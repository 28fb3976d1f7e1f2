import { type RequiredDocument, requiredDocuments } from '#statutory';
import type { CaseFile } from './claim.state.js';

type Checklist = Pick<CaseFile, 'programme' | 'outcome' | 'costs' | 'documents'>;

/** The checklist of a claim. */
export const neededDocuments = ({ programme, outcome, costs }: Omit<Checklist, 'documents'>) =>
  requiredDocuments(programme, outcome, { hasCosts: costs.length > 0 });

/** What the checklist asks for and the file does not have. */
export function missingDocuments(file: Checklist): RequiredDocument[] {
  const present = new Set(file.documents);
  return neededDocuments(file).filter(({ code }) => !present.has(code));
}
