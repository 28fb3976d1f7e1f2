import type { FurtherDocumentAsked } from '#contracts';
import type { Actor } from '#kernel';

export interface Bringing {
  readonly by: Actor;
  readonly at: string;
}
interface Ending extends Bringing {
  readonly how: 'BROUGHT' | 'TAKEN_BACK';
  readonly reason: string | null;
}
/** A paper that was asked for after the checklist was frozen, and the event that says so. */
export type LaterPaper = Omit<FurtherDocumentAsked['data'], 'claimId'> & {
  readonly evidence: string;
  readonly end: Ending | null;
};

export const openPapers = (papers: readonly LaterPaper[]): readonly LaterPaper[] =>
  papers.filter(({ end }) => end === null);

/** A paper that was brought once stays brought, whatever the officer enters again. */
export const withBrought = (
  papers: readonly LaterPaper[],
  documents: readonly string[],
  bringing: Bringing,
): readonly LaterPaper[] => ended(papers, documents, { how: 'BROUGHT', reason: null, ...bringing });

/** The open ones of these papers, with how the asking ended. */
export const ended = (papers: readonly LaterPaper[], documents: readonly string[], end: Ending) =>
  papers.map(paper => (paper.end === null && documents.includes(paper.document) ? { ...paper, end } : paper));
