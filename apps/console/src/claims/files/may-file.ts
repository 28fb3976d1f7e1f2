import type { Person } from '../actions.js';
import type { ClaimView, Stage } from '../claim-types.js';

/** Also of a returned claim: the better scan comes before it is submitted again. */
const OPEN_TO_FILES: readonly Stage[] = [
  ...(['Submitted', 'NeedsAttention', 'Validated', 'Verified', 'Assessed', 'ReturnedToOfficer'] as const),
];

type Case = Pick<ClaimView, 'stage' | 'duties'> & {
  readonly state: Pick<ClaimView['state'], 'former'>;
};

/** An officer who judges nothing of the case. The service decides; this only spares people a button that it would refuse. */
export function mayFile(person: Person | null, { stage, duties, state }: Case): boolean {
  if (!person?.roles.includes('claims-officer') || !OPEN_TO_FILES.includes(stage)) return false;
  const { submitter: _own, ...judging } = duties;
  const hands = [...Object.values(judging), ...state.former.map(({ actor }) => actor)];
  return !hands.includes(person.name);
}
