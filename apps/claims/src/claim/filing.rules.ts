import { type Refusal, regionDate } from '#kernel';
import { conditionalDocuments, type Law, type RequiredDocument } from '#statutory';
import { no } from './claim.rules.js';
import type { KnownClaim } from './claim.state.js';
import { checklistOf, filedOf } from './documents.js';
import type { FileDocument } from './filing.commands.js';

/** Permenaker 5/2021: the checklist of the programme, with what depends on the circumstances. Nothing else is asked for. */
export function documentMustBeOnTheChecklist(
  { file }: KnownClaim,
  { document }: FileDocument,
  law: Law,
): Refusal | null {
  const listed = documentsThatMayBeFiled(file, law);
  if (listed.some(({ code }) => code === document)) return null;
  const allowed = {
    id: listed.map(({ code, text }) => `${code} (${text.id})`).join(', '),
    en: listed.map(({ code, text }) => `${code} (${text.en})`).join(', '),
  };
  return no('DOCUMENT_NOT_ON_CHECKLIST', { document, allowed });
}

export function aClaimHasNoMoreFilesThanAllowed(
  { files }: KnownClaim,
  { most }: FileDocument,
): Refusal | null {
  return files.length < most ? null : no('TOO_MANY_FILES_ON_CLAIM', { most });
}

/** The same bytes under the same document are the same file, however often they are sent. */
export const isFiledAlready = ({ files }: KnownClaim, { document, sha256 }: FileDocument): boolean =>
  files.some(filed => filed.sha256 === sha256 && filed.document === document);

/** What an event of the published language can name. */
const MOST_DOCUMENTS = 50;

export function documentsMustFitTheFile(state: KnownClaim, named: readonly string[]): Refusal | null {
  const present = documentsOf(state, named).length;
  return present <= MOST_DOCUMENTS ? null : no('TOO_MANY_DOCUMENTS_NAMED', { present, most: MOST_DOCUMENTS });
}

/** What there is a file of stays present, named again or not. */
export const documentsOf = ({ files }: KnownClaim, named: readonly string[]): string[] => [
  ...new Set([...named, ...files.map(({ document }) => document)]),
];

function documentsThatMayBeFiled(file: KnownClaim['file'], law: Law): readonly RequiredDocument[] {
  const filedOn = regionDate(Temporal.Instant.from(file.submittedAt));
  return [...checklistOf(filedOf(file), law), ...conditionalDocuments(law, file.programme, filedOn)];
}
