import { type Refusal, regionDate } from '#kernel';
import { conditionalDocuments, type Law, type RequiredDocument } from '#statutory';
import { no } from './claim.rules.js';
import type { KnownClaim } from './claim.state.js';
import { checklistOf, filedOf } from './documents.js';
import type { FileDocument } from './filing.commands.js';
import { openPapers } from './further-document.state.js';
import { PAPERS_OF_A_DISPUTE } from './inspector-basis.table.js';

/** Permenaker 5/2021: the checklist of the programme, with what depends on the circumstances and what was asked for later with a reason. */
export function documentMustBeOnTheChecklist(
  { file, laterPapers }: KnownClaim,
  { document }: FileDocument,
  law: Law,
): Refusal | null {
  const listed = documentsThatMayBeFiled(file, law);
  if (openPapers(laterPapers).some(paper => paper.document === document)) return null;
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

const documentsThatMayBeFiled = (file: KnownClaim['file'], law: Law): readonly Paper[] => [
  ...new Map(
    [
      ...documentsOfTheProgramme(file, law),
      ...papersOfTheOtherProgramme(file, law),
      ...PAPERS_OF_A_DISPUTE,
    ].map(paper => [paper.code, paper] as const),
  ).values(),
];

function documentsOfTheProgramme(file: KnownClaim['file'], law: Law): readonly RequiredDocument[] {
  const filedOn = regionDate(Temporal.Instant.from(file.submittedAt));
  return [...checklistOf(filedOf(file), law), ...conditionalDocuments(law, file.programme, filedOn)];
}

type Paper = Pick<RequiredDocument, 'code' | 'text'>;

/** A death may turn out to be of the other programme, by the papers that are named there. */
function papersOfTheOtherProgramme(file: KnownClaim['file'], law: Law): readonly Paper[] {
  if (file.outcome !== 'death') return [];
  const programme = file.programme === 'JKM' ? 'JKK' : 'JKM';
  return documentsOfTheProgramme({ ...file, programme }, law);
}
