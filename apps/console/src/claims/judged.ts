import { afterAwardOf, type ScholarshipRight } from './after-award.js';
import type { ClaimView } from './claim-types.js';
import type { Judged } from './hindrances.js';

/** What of a case decides who may do what with it; the right to scholarships is told elsewhere. */
export const judgedOf = (claim: ClaimView, right: ScholarshipRight): Judged => {
  const { programme, outcome, stage, duties, state, ...view } = claim;
  return {
    ...{ programme, outcome, stage, duties },
    isDisputed: state.dispute !== null,
    hasInspectorLetter: state.documents.includes('INSPECTOR_DETERMINATION'),
    documentsReceivedBy: state.documentsReceivedBy,
    reasons: view.reasons.map(({ code }) => code),
    missingDocuments: view.missingDocuments.length,
    asksForPaper: state.laterPapers.some(({ end }) => end === null),
    open: view.open?.matter ?? null,
    appealsEnteredBy: state.appeals.map(({ enteredBy }) => enteredBy),
    former: state.former.map(({ actor }) => actor),
    approvalBy: view.approvalBy,
    offices: state,
    afterAward: afterAwardOf(claim, right),
  };
};
