import type { Law } from '#statutory';
import type { ClaimEvent } from '../claim/claim.events.js';
import type { KnownStage } from '../claim/claim.state.js';

import { type Filed, filedOf, missingDocuments } from '../claim/documents.js';
import type { DataOf } from '../claim/known-claim.js';
import { changeByLaterPaper, type LaterPapers, withPapers } from './project-later-paper.js';

const AWARDED: readonly KnownStage[] = ['Approved', 'PartlyPaid', 'Settled'];

interface Checked extends Filed {
  readonly dueOn: string | null;
  readonly later: LaterPapers;
}
interface AsSubmitted {
  readonly documents: readonly string[];
  readonly submittedAt: string;
}
interface Brought {
  readonly documents: readonly string[];
  readonly at: string;
}

export function checklist(row: Checked, { documents, at }: Brought, law: Law) {
  const listed = missingDocuments({ ...row, documents }, law).map(({ code }) => code);
  return { documents, ...withPapers(row, { documents, listed, at }, law) };
}

/** Everything as it was entered again, but what was asked for later. */
export function changeByResubmission(row: Checked, data: DataOf<'ClaimResubmitted'>, law: Law) {
  const { documents, submittedAt: at } = data;
  const { hasCosts, hasMinor, heirProof } = filedOf(data);
  const filed = { hasCosts, hasMinor, heirProof };
  const papers = checklist({ ...row, ...filed }, { documents, at }, law);
  return { stage: 'Submitted' as const, reasons: [], ...filed, ...papers };
}

export function changeByDisease(row: Checked & AsSubmitted, law: Law) {
  const { documents, submittedAt: at } = row;
  return { ofDisease: true, ...checklist({ ...row, ofDisease: true }, { documents, at }, law) };
}

type OfPapers = Extract<
  ClaimEvent,
  { type: 'DocumentsReceived' | 'DocumentFiled' | 'FurtherDocumentAsked' | 'FurtherDocumentNoLongerAsked' }
>;
type OnClaim = Checked & {
  readonly stage: KnownStage;
  readonly documents: readonly string[];
  readonly missing: readonly string[];
};

/** What is awarded is due on its day, whatever paper an appeal waits for. */
export function changeByPapers(row: OnClaim, event: OfPapers, law: Law) {
  const change = changeOfPapers(row, event, law);
  return AWARDED.includes(row.stage) ? { ...change, dueOn: row.dueOn } : change;
}

function changeOfPapers(row: OnClaim, event: OfPapers, law: Law) {
  switch (event.type) {
    case 'DocumentsReceived': {
      const { documents, receivedAt: at } = event.data;
      return checklist(row, { documents: [...row.documents, ...documents], at }, law);
    }
    case 'DocumentFiled': {
      const { document, filedAt: at } = event.data;
      return checklist(row, { documents: [...new Set([...row.documents, document])], at }, law);
    }
    default:
      return changeByLaterPaper(row, event, law);
  }
}

/** After the award it comes with its letter; before, the checklist asks for it. */
export function changeByJasaRaharja(
  row: Checked & AsSubmitted & { readonly stage: KnownStage },
  hasJasaRaharja: boolean,
  law: Law,
) {
  if (row.stage !== 'Submitted') return {};
  const { documents, submittedAt: at } = row;
  return { hasJasaRaharja, ...checklist({ ...row, hasJasaRaharja }, { documents, at }, law) };
}
