import type { Person } from '../actions.js';
import type { ClaimView, Stage } from '../claim-types.js';

/** Also of a returned claim: the better scan comes before it is submitted again; and of one whose appeal is heard. */
const OPEN_TO_FILES: readonly Stage[] = [
  ...(['Submitted', 'NeedsAttention', 'Validated', 'Verified', 'Assessed', 'ReturnedToOfficer'] as const),
];

type Case = Pick<ClaimView, 'stage' | 'duties' | 'open'> & {
  readonly state: Pick<ClaimView['state'], 'former'>;
};

/** An officer who judges nothing of the case. The service decides; this only spares people a button that it would refuse. */
export function mayFile(person: Person | null, { stage, duties, open, state }: Case): boolean {
  const takesFiles = OPEN_TO_FILES.includes(stage) || open?.matter === 'APPEAL';
  if (!person?.roles.includes('claims-officer') || !takesFiles) return false;
  const { submitter: _own, ...judging } = duties;
  const hands = [...Object.values(judging), ...state.former.map(({ actor }) => actor)];
  return !hands.includes(person.name);
}
