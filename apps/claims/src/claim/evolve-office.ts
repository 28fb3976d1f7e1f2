import type { ClaimTakenInAtOffice, DutyRouted, DutyTakenBack } from '#contracts';
import type { KnownClaim } from './claim.state.js';
import { withoutRouting } from './office.state.js';

export type OfficeEvent = ClaimTakenInAtOffice | DutyRouted | DutyTakenBack;

export function evolveOffice(state: KnownClaim, event: OfficeEvent): KnownClaim {
  switch (event.type) {
    case 'ClaimTakenInAtOffice':
      return { ...state, office: event.data.office };
    case 'DutyRouted': {
      const { claimId, ...routed } = event.data;
      const routing = { ...routed, evidence: `${claimId}/${state.version}` };
      return { ...state, routings: [...withoutRouting(state, routed.duty), routing] };
    }
    case 'DutyTakenBack':
      return { ...state, routings: withoutRouting(state, event.data.duty) };
  }
}
