import { type Actor, type ClaimId, canonicalJson } from '#kernel';
import type { JasaRaharjaPaid, JasaRaharjaPayment } from './claim.events.js';
import { isAwarded, type KnownClaim } from './claim.state.js';
import { FIRST_BATCH } from './costs.state.js';

type Payments = readonly JasaRaharjaPayment[];

/** Stated with the claim, or with a batch of bills that waits; the bills come first. */
export function jasaRaharjaPaid(state: KnownClaim, { batch, payments }: JasaRaharjaPaid['data']): KnownClaim {
  if (!isAwarded(state)) return { ...state, file: { ...state.file, jasaRaharja: payments } };
  return {
    ...state,
    furtherCosts: state.furtherCosts.map(entry =>
      entry.batch === batch && entry.decision === null ? { ...entry, jasaRaharja: payments } : entry,
    ),
  };
}

interface Stating {
  readonly jasaRaharja?: Payments | undefined;
  readonly by: Actor;
  readonly at: string;
}

/** What an entry says besides, of letters: with the bills of the claim itself unless a batch is named. */
export function statedOfJasaRaharja(
  claimId: ClaimId,
  before: Payments,
  { jasaRaharja = before, by, at, batch = FIRST_BATCH }: Stating & { readonly batch?: number },
): JasaRaharjaPaid[] {
  if (canonicalJson(jasaRaharja) === canonicalJson(before)) return [];
  return [
    {
      type: 'JasaRaharjaPaid',
      data: { claimId, batch, payments: [...jasaRaharja], statedBy: by, statedAt: at },
    },
  ];
}
