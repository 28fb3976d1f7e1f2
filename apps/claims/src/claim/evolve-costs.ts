import { assertNever } from '#kernel';
import type { ClaimEvent } from './claim.events.js';
import type { AwardedClaim } from './claim.state.js';
import type { CostsDecision } from './costs.state.js';
import { withHospitals } from './hospital-invoice.js';

export type CostsEvent = Extract<
  ClaimEvent,
  { type: 'FurtherCostsEntered' | 'FurtherCostsVerified' | 'FurtherCostsDeclined' }
>;

/** What is true once bills came after the award, and once somebody else has decided on them. */
export function evolveCosts(state: AwardedClaim, event: CostsEvent): AwardedClaim {
  const evidence = `${event.data.claimId}/${state.version}`;
  switch (event.type) {
    case 'FurtherCostsEntered': {
      const { claimId: _claim, ...entry } = event.data;
      return {
        ...state,
        furtherCosts: [
          ...state.furtherCosts,
          { ...entry, jasaRaharja: [], invoices: [], evidence, decision: null },
        ],
      };
    }
    case 'FurtherCostsVerified': {
      const { entry, verifiedBy: decidedBy, verifiedAt: decidedAt } = event.data;
      const { invoices = [] } = state.furtherCosts.find(({ evidence: one }) => one === entry) ?? {};
      const file = { ...state.file, payees: withHospitals(state.file.payees, invoices) };
      const known = { ...state, file, duties: { ...state.duties, verifier: decidedBy } };
      return decided(known, entry, { verified: true, reason: null, decidedBy, decidedAt, evidence });
    }
    case 'FurtherCostsDeclined': {
      const { entry, reason, declinedBy: decidedBy, declinedAt: decidedAt } = event.data;
      return decided(state, entry, { verified: false, reason, decidedBy, decidedAt, evidence });
    }
    default:
      return assertNever(event);
  }
}

const decided = (state: AwardedClaim, entry: string, decision: CostsDecision): AwardedClaim => ({
  ...state,
  furtherCosts: state.furtherCosts.map(one => (one.evidence === entry ? { ...one, decision } : one)),
});
