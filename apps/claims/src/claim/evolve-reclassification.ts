import { fileAsDecided } from './appeal.answers.js';
import type { ClaimEvent } from './claim.events.js';
import { type ClaimState, isOpenToFacts, type KnownClaim } from './claim.state.js';
import { base, type DataOf, withDuty } from './known-claim.js';

export type ClassifyingEvent = Extract<
  ClaimEvent,
  { type: 'ClaimReclassified' | 'LabourInspectorDetermined' }
>;

/** What is true once a claim is of the other programme, and once the labour inspector has determined something. */
export const evolveClassified = (state: KnownClaim, event: ClassifyingEvent): ClaimState =>
  event.type === 'ClaimReclassified' ? reclassified(state, event.data) : determined(state, event.data);

function reclassified(state: KnownClaim, data: DataOf<'ClaimReclassified'>): KnownClaim {
  const { claimId, ...said } = data;
  const { to: programme, eventDate, disease, costs, stmbDays, payees } = data;
  const known = withDuty(state, 'verifier', data.reclassifiedBy);
  return startingOver({
    ...known,
    file: { ...state.file, programme, eventDate, disease, costs, stmbDays, payees },
    reclassifications: [...state.reclassifications, { ...said, evidence: `${claimId}/${state.version}` }],
  });
}

/** What was awarded stays until somebody decides the appeal by it. */
function determined(state: KnownClaim, data: DataOf<'LabourInspectorDetermined'>): KnownClaim {
  const { claimId, ...said } = data;
  const known = withDuty(state, 'verifier', data.recordedBy);
  return startingOver({
    ...known,
    file: 'award' in state ? state.file : fileAsDecided(state.file, data),
    determinations: [...state.determinations, { ...said, evidence: `${claimId}/${state.version}` }],
  });
}

/** Whatever was validated, verified and assessed was another claim. */
const startingOver = (state: KnownClaim): KnownClaim =>
  isOpenToFacts(state) ? { ...base(state), stage: 'Submitted', reasons: [] } : state;
