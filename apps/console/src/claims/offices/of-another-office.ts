import type { Action } from '../action-names.js';
import type { Held, Judged } from '../hindrances.js';
import { type JudgingDuty, officeOfDuty } from './office-of-duty.js';

/** As whom somebody judges a case by a step; one of several is enough, and none is no judgement of it. */
const DUTIES_OF: Readonly<Partial<Record<Action, readonly JudgingDuty[]>>> = {
  approve: ['approver'],
  approveCorrection: ['approver'],
  confirmAccount: ['approver'],
  dismissAccount: ['approver'],
  awardYear: ['approver'],
  reject: ['approver'],
  verifyYear: ['verifier'],
  verifyBills: ['verifier'],
  declineBills: ['verifier'],
  verify: ['verifier'],
  decideSignal: ['verifier'],
  decideLate: ['verifier'],
  reclassify: ['verifier'],
  determine: ['verifier'],
  settleDispute: ['verifier'],
  return: ['verifier', 'approver'],
  declineYear: ['verifier', 'approver'],
  opinion: ['adviser'],
  askPaper: ['verifier', 'adviser'],
  endPaper: ['verifier', 'adviser'],
  decideAppeal: ['decider'],
};

interface Member {
  readonly name: string;
  readonly office?: string | null;
}

/** The office that holds the duty, where it is not the one of this person; who has taken a duty keeps it. */
export function ofAnotherOffice(
  action: Action,
  { duties, offices }: Judged,
  { name, office: mine = null }: Member,
): Held | null {
  const [first, ...others] = DUTIES_OF[action] ?? [];
  if (offices === undefined || first === undefined || mine === null) return null;
  const isTheirs = (duty: JudgingDuty) =>
    duties[duty] === name || [null, mine].includes(officeOfDuty(offices, duty));
  return [first, ...others].some(isTheirs)
    ? null
    : { hindrance: 'heldByAnother', holder: officeOfDuty(offices, first) };
}
