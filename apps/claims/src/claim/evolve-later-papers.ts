import type { FurtherDocumentAsked, FurtherDocumentNoLongerAsked } from '#contracts';
import type { KnownClaim } from './claim.state.js';
import { ended } from './further-document.state.js';

export function evolveLaterPapers(
  state: KnownClaim,
  event: FurtherDocumentAsked | FurtherDocumentNoLongerAsked,
): KnownClaim {
  if (event.type === 'FurtherDocumentAsked') {
    const { claimId, ...asked } = event.data;
    const paper = { ...asked, evidence: `${claimId}/${state.version}`, end: null };
    return { ...state, laterPapers: [...state.laterPapers, paper] };
  }
  const { document, reason, takenBackBy: by, takenBackAt: at } = event.data;
  return {
    ...state,
    laterPapers: ended(state.laterPapers, [document], { how: 'TAKEN_BACK', reason, by, at }),
  };
}
