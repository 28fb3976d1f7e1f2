import { type Refusal, regionDate } from '#kernel';
import type { Law } from '#statutory';
import type { Reason } from './claim.events.js';
import { no } from './claim.rules.js';
import type { KnownClaim } from './claim.state.js';
import { checklistOf, filedOf } from './documents.js';
import type { AskFurtherDocument } from './further-document.commands.js';
import { type LaterPaper, openPapers } from './further-document.state.js';
import { LATER_PAPER_REASONS, OTHER_DOCUMENT, reasonsOn } from './later-paper-reasons.table.js';

/** Every paper that a table of claims names, of any day, and the one that none names. */
export const documentsKnown = (law: Law): readonly string[] => [
  ...new Set(law.tables.documents.filter(({ claim }) => claim !== 'SCHOLARSHIP').map(({ code }) => code)),
  OTHER_DOCUMENT,
];

export function onlyAKnownPaperIsAskedFor({ document }: AskFurtherDocument, law: Law): Refusal | null {
  const known = documentsKnown(law);
  return known.includes(document) ? null : no('LATER_PAPER_UNKNOWN', { document, allowed: known.join(', ') });
}

/** Whoever asks says why, from the list of the day. */
export function aLaterPaperIsAskedForWithAReason(
  { reason, at }: { readonly reason: string; readonly at: string },
  table: typeof LATER_PAPER_REASONS = LATER_PAPER_REASONS,
): Refusal | null {
  const listed = reasonsOn(table, dayOf(at)).map(({ code }) => code);
  return listed.includes(reason)
    ? null
    : no('LATER_PAPER_REASON_UNKNOWN', { reason, allowed: listed.join(', ') });
}

/** What the checklist names was asked for on the first day, and is asked for there. */
export function thePaperIsNotOnTheChecklist(
  { file }: KnownClaim,
  { document }: AskFurtherDocument,
  law: Law,
): Refusal | null {
  const isListed = checklistOf(filedOf(file), law).some(({ code }) => code === document);
  return isListed ? no('LATER_PAPER_ON_CHECKLIST', { document }) : null;
}

/** A family is sent for a paper once. */
export function aPaperIsAskedForOnce(
  { file, laterPapers }: KnownClaim,
  { document }: AskFurtherDocument,
): Refusal | null {
  const before = laterPapers.find(paper => paper.document === document);
  if (before) return no('LATER_PAPER_ASKED_BEFORE', { document, since: dayOf(before.askedAt) });
  return file.documents.includes(document) ? no('LATER_PAPER_ALREADY_THERE', { document }) : null;
}

export function onlyWhatIsAskedForIsTakenBack({ laterPapers }: KnownClaim, document: string): Refusal | null {
  const isOpen = openPapers(laterPapers).some(paper => paper.document === document);
  return isOpen ? null : no('LATER_PAPER_NOT_ASKED', { document });
}

/** Each paper with who asked, why and since when: the case waits for it. */
export const whatWasAskedLaterMustBeBrought = ({
  laterPapers,
}: {
  readonly laterPapers: readonly LaterPaper[];
}): Reason[] =>
  openPapers(laterPapers).map(paper => ({ ...whyAskedLater(paper), evidence: [paper.evidence] }));

export const whyAskedLater = ({
  document,
  reason: because,
  askedAs,
  askedAt,
}: Omit<LaterPaper, 'evidence' | 'end'>): Reason => ({
  code: 'FURTHER_DOCUMENT_ASKED',
  values: { document, because, askedAs, since: dayOf(askedAt) },
  evidence: [],
});

export const whatWasAskedLaterIsThere = ({ laterPapers }: KnownClaim): Refusal | null =>
  noneIsOutstanding(openPapers(laterPapers));

/** What others asked for before the decision that is appealed against holds up no appeal. */
export const whatTheAppealAskedForIsThere = ({ laterPapers }: KnownClaim): Refusal | null =>
  noneIsOutstanding(openPapers(laterPapers).filter(({ askedAs }) => askedAs === 'appeal-decider'));

function noneIsOutstanding(papers: readonly LaterPaper[]): Refusal | null {
  const documents = papers.map(({ document }) => document);
  return documents.length === 0 ? null : no('LATER_PAPER_OUTSTANDING', { documents: documents.join(', ') });
}

const dayOf = (at: string): string => regionDate(Temporal.Instant.from(at)).toString();
