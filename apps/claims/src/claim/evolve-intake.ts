import { NO_APPEALS } from './appeal.state.js';
import type { CaseFile } from './case-file.js';
import type { KnownClaim, Submitted } from './claim.state.js';
import { fileAsFound } from './file-as-found.js';
import { withBrought } from './further-document.state.js';
import { hospitalsAmong } from './hospital-invoice.js';
import { base, type DataOf } from './known-claim.js';
import { OF_NO_OFFICE } from './office.state.js';
import { AS_FILED } from './reclassification.state.js';

/** A claim as it was taken in first. */
export function submitted({ submittedBy, ...file }: DataOf<'ClaimSubmitted'>): Submitted {
  return {
    stage: 'Submitted',
    version: 1,
    file: { ...file, disease: null, jasaRaharja: [], invoices: [] },
    duties: { submitter: submittedBy, adviser: null, verifier: null, approver: null, decider: null },
    documentsReceivedBy: [],
    files: [],
    lateDecisions: [],
    opinion: null,
    signalDecisions: [],
    registry: [],
    dispute: null,
    laterPapers: [],
    reasons: [],
    ...NO_APPEALS,
    ...AS_FILED,
    ...OF_NO_OFFICE,
  };
}

/** What was found by others since stays, and so do the hospitals: their invoices are stated again, or stand. */
export function resubmitted(
  state: KnownClaim,
  { claimId: _claim, submittedBy: by, submittedAt: at, ...again }: DataOf<'ClaimResubmitted'>,
): Submitted {
  const payees = [...again.payees, ...hospitalsAmong(state.file.payees)];
  const entered: CaseFile = { ...state.file, ...again, payees };
  const laterPapers = withBrought(state.laterPapers, again.documents, { by, at });
  const file = fileAsFound(entered, state);
  return { ...base(state), stage: 'Submitted', reasons: [], laterPapers, file };
}
