import type { OfficeEvent } from '../claim/evolve-office.js';
import type { JudgingDuty } from '../claim/office.state.js';

/** Whose the case is, and which other office does which duty of it. */
export interface WithOffice {
  readonly office: string | null;
  readonly routed: Readonly<Partial<Record<JudgingDuty, string>>>;
}
export const OF_ALL_OFFICES: WithOffice = { office: null, routed: {} };

export function changeByOffice({ routed }: WithOffice, { type, data }: OfficeEvent): Partial<WithOffice> {
  if (type === 'ClaimTakenInAtOffice') return { office: data.office };
  if (type === 'DutyRouted') return { routed: { ...routed, [data.duty]: data.to } };
  const { [data.duty]: _back, ...others } = routed;
  return { routed: others };
}
