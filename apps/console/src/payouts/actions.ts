import type { Role } from '../session/session.js';
import type { Halt, Line, Payout } from './payout-types.js';

export interface Person {
  readonly name: string;
  readonly roles: readonly Role[];
}

type Judged = Pick<Payout, 'status' | 'preparedBy'> & {
  readonly lines: readonly Pick<Line, 'receiptNumber' | 'duties'>[];
};
export type HeldDuty = Line['duties'][number] & { readonly receiptNumber: string };

export type Approval =
  | { readonly may: 'notOffered' }
  /** Each duty on a case has a person of its own: the one who prepared the list, or had a duty in a case of it. */
  | { readonly may: 'no'; readonly prepared: boolean; readonly duties: readonly HeldDuty[] }
  | { readonly may: 'yes' };

/** The service decides; this only spares people a button that would refuse them, and says why. */
export function approvalFor({ name, roles }: Person, payout: Judged): Approval {
  if (payout.status !== 'Prepared' || !roles.includes('finance-approver')) return { may: 'notOffered' };
  const prepared = payout.preparedBy === name;
  const duties = payout.lines.flatMap(({ receiptNumber, duties: held }) =>
    held
      .filter(({ actor, duty }) => actor === name && duty !== 'PAYOUT_APPROVER' && duty !== 'PAYOUT_PREPARER')
      .map(duty => ({ ...duty, receiptNumber })),
  );
  return prepared || duties.length > 0 ? { may: 'no', prepared, duties } : { may: 'yes' };
}

export const mayCancel = ({ roles }: Pick<Person, 'roles'>, { status }: Pick<Payout, 'status'>): boolean =>
  status === 'Prepared' && roles.some(role => role === 'finance-officer' || role === 'finance-approver');

export const maySwitch = ({ roles }: Pick<Person, 'roles'>): boolean => roles.includes('finance-approver');

/** The same command in two tabs, and another one for a list that was shown otherwise. */
export const approvalKey = ({ payoutId, shownHash }: Pick<Payout, 'payoutId' | 'shownHash'>): string =>
  `approve-${payoutId}-${shownHash.slice(0, 40)}`;

export const cancellationKey = (payoutId: string, reason: string): string => `cancel-${payoutId}-${reason}`;

/** Another one each time that the switch was turned. */
export const switchKey = ({ changedAt }: Pick<Halt, 'changedAt'>, reason: string): string =>
  `switch-${(changedAt ?? 'never').replaceAll(/\W/g, '')}-${reason}`;
