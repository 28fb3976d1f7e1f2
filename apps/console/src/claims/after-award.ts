import type { ClaimView } from './claim-types.js';
import { payeeRows } from './payee-rows.js';
import type { Scholarships } from './scholarships/scholarship-types.js';

type Hand = NonNullable<ClaimView['state']['scholarship']>['hands'][number];
export type ScholarshipRight = Scholarships['right'];

/** What of an awarded case decides who may do what with its accounts and school years. */
export interface AfterAward {
  /** Who are owed something, and for whom no account waits. */
  readonly payeesToRedirect: number;
  readonly accountsWaiting: number;
  readonly accountsEnteredBy: readonly string[];
  /** An accident of which no bills wait. */
  readonly takesBills: boolean;
  readonly billsWait: boolean;
  readonly billsEnteredBy: readonly string[];
  readonly hasScholarships: boolean;
  readonly children: number;
  readonly yearsToVerify: number;
  readonly yearsToApprove: number;
  readonly yearsProvedBy: readonly string[];
  readonly hands: readonly Hand[];
}

export function afterAwardOf(view: ClaimView, right: ScholarshipRight): AfterAward {
  const { scholarship, accounts, furtherCosts } = view.state;
  const years = (scholarship?.years ?? []).filter(({ awarded }) => awarded === null);
  const billsWait = furtherCosts.some(({ decision }) => decision === null);
  return {
    payeesToRedirect: payeesToRedirect(view).length,
    accountsWaiting: view.accountsWaiting.length,
    accountsEnteredBy: accounts.map(({ enteredBy }) => enteredBy),
    ...{ takesBills: view.programme === 'JKK' && !billsWait, billsWait },
    billsEnteredBy: furtherCosts.map(({ enteredBy }) => enteredBy),
    hasScholarships: right?.due ?? false,
    children: scholarship?.children.length ?? 0,
    yearsToVerify: years.filter(({ assessed }) => assessed === null).length,
    yearsToApprove: years.filter(({ assessed }) => assessed !== null).length,
    yearsProvedBy: years.map(({ provedBy }) => provedBy),
    hands: scholarship?.hands ?? [],
  };
}

/** Those to whom something is still to be paid, and whose account nobody has asked to change already. */
export const payeesToRedirect = (view: ClaimView) =>
  payeeRows(view).filter(
    ({ payeeId, standing }) =>
      (standing === 'waiting' || standing === 'returned') &&
      !view.accountsWaiting.some(waiting => waiting.payeeId === payeeId),
  );

export const hadAnotherHand = ({ hands }: AfterAward, duty: string, name: string): boolean =>
  hands.some(hand => hand.actor === name && hand.duty !== duty);
