import type { Law } from '#statutory';
import type { KnownStage } from '../claim/claim.state.js';
import { type Filed, missingDocuments } from '../claim/documents.js';
import { type LaterPapers, withPapers } from './project-later-paper.js';

interface Checked extends Filed {
  readonly dueOn: string | null;
  readonly later: LaterPapers;
}
interface Brought {
  readonly documents: readonly string[];
  readonly at: string;
}

export function checklist(row: Checked, { documents, at }: Brought, law: Law) {
  const listed = missingDocuments({ ...row, documents }, law).map(({ code }) => code);
  return { documents, ...withPapers(row, { documents, listed, at }, law) };
}

/** After the award it comes with its letter; before, the checklist asks for it. */
export function changeByJasaRaharja(
  row: Checked & { readonly stage: KnownStage; readonly documents: readonly string[] },
  hasJasaRaharja: boolean,
  law: Law,
) {
  if (row.stage !== 'Submitted') return {};
  const { documents, submittedAt: at } = row;
  return { hasJasaRaharja, ...checklist({ ...row, hasJasaRaharja }, { documents, at }, law) };
}
