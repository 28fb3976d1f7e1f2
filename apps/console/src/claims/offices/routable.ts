import type { ClaimView, Stage } from '../claim-types.js';
import { type JudgingDuty, officeOfDuty } from './office-of-duty.js';

const AWARDED: readonly Stage[] = ['Approved', 'PartlyPaid', 'Settled'];
const ENDED: readonly Stage[] = ['Rejected', 'Withdrawn'];

type Case = Pick<ClaimView, 'stage' | 'programme' | 'duties'> & {
  readonly open: { readonly matter: string } | null;
  readonly state: Pick<ClaimView['state'], 'office' | 'routings'>;
};

interface Where {
  /** The office of who looks; null works for all. */
  readonly mine: string | null;
  readonly isOpen: (office: string) => boolean;
}

/** Which duties this person's office may leave to another one, and which it may take back. The services decide. */
export function routableBy(view: Case, { mine, isOpen }: Where) {
  const { office, routings } = view.state;
  if (office === null || ENDED.includes(view.stage)) return { route: [], takeBack: [] };
  const isTheirs = (of: string) => mine === null || mine === of || !isOpen(of);
  const route = dutiesToCome(view).filter(duty => isTheirs(officeOfDuty(view.state, duty) ?? office));
  const routed = routings.map(({ duty }) => duty).filter(duty => isStillToBeTaken(view, duty));
  return { route, takeBack: isTheirs(office) ? routed : [] };
}

/** The adviser's is of an accident, the decider's of an appeal; what is taken stays. */
const dutiesToCome = (view: Case): JudgingDuty[] =>
  [
    ...(view.programme === 'JKK' ? (['adviser'] as const) : []),
    ...(['verifier', 'approver'] as const),
    ...(view.open?.matter === 'APPEAL' ? (['decider'] as const) : []),
  ].filter(duty => isStillToBeTaken(view, duty));

const isStillToBeTaken = ({ stage, duties }: Case, duty: JudgingDuty): boolean =>
  duty === 'decider' || AWARDED.includes(stage) || duties[duty] === null;
