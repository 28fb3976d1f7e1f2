import type { FurtherDocumentAsked, FurtherDocumentNoLongerAsked } from '#contracts';
import { regionDate } from '#kernel';
import { addWorkingDays, type Law, workingDaysLeft } from '#statutory';
import type { Programme } from '../claim/claim.events.js';
import { dueOnOf } from './due-on.js';

/** Papers asked for later, every reason that was ever given, and the clock that stands still meanwhile. */
export interface LaterPapers {
  readonly open: readonly string[];
  readonly reasons: readonly string[];
  readonly paused: { readonly since: string; readonly dueOn: string } | null;
}
export const NOTHING_LATER: LaterPapers = { open: [], reasons: [], paused: null };

interface Waiting {
  readonly programme: Programme;
  readonly dueOn: string | null;
  readonly later: LaterPapers;
}
interface WithDocuments extends Waiting {
  readonly documents: readonly string[];
  readonly missing: readonly string[];
}
interface Changed {
  readonly missing: readonly string[];
  readonly dueOn: string | null;
  readonly later: LaterPapers;
}
interface Papers {
  readonly documents: readonly string[];
  /** Of the checklist, and not there. */
  readonly listed: readonly string[];
  readonly at: string;
}

/** The days run from the first moment at which nothing was missing, and stand still while a later paper is. */
export function withPapers(row: Waiting, { documents, listed, at }: Papers, law: Law): Changed {
  const open = row.later.open.filter(document => !documents.includes(document));
  const missing = [...new Set([...listed, ...open])];
  if (missing.length > 0) return { missing, dueOn: null, later: { ...row.later, open } };
  const dueOn = row.dueOn ?? resumed(row.later, at, law) ?? dueOnOf(row.programme, at, law);
  return { missing, dueOn, later: { ...row.later, open, paused: null } };
}

export function changeByLaterPaper(
  row: WithDocuments,
  { type, data }: FurtherDocumentAsked | FurtherDocumentNoLongerAsked,
  law: Law,
): Changed {
  if (type === 'FurtherDocumentAsked') return asked(row, data);
  const listed = row.missing.filter(document => !row.later.open.includes(document));
  const { document, takenBackAt: at } = data;
  return withPapers(row, { documents: [...row.documents, document], listed, at }, law);
}

function asked(row: WithDocuments, { document, reason, askedAt }: FurtherDocumentAsked['data']): Changed {
  const { open, reasons, paused } = row.later;
  const stopped = row.dueOn === null ? paused : { since: dayOf(askedAt).toString(), dueOn: row.dueOn };
  return {
    missing: [...row.missing, document],
    dueOn: null,
    later: { open: [...open, document], reasons: [...reasons, reason], paused: stopped },
  };
}

/** As many working days are left as when the clock stopped; a day that had passed stays passed. */
function resumed({ paused }: LaterPapers, at: string, law: Law): string | null {
  if (paused === null) return null;
  const left = workingDaysLeft(
    law,
    Temporal.PlainDate.from(paused.since),
    Temporal.PlainDate.from(paused.dueOn),
  );
  return left < 0 ? paused.dueOn : addWorkingDays(law, dayOf(at), left).toString();
}

const dayOf = (at: string): Temporal.PlainDate => regionDate(Temporal.Instant.from(at));
