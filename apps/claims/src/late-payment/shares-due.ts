import { type PayeeId, type Rupiah, regionDate, type ShareId } from '#kernel';
import type { Law } from '#statutory';
import type { ClaimEvent, Share } from '../claim/claim.events.js';
import { isSameYear } from '../claim/scholarship.state.js';
import { dueOnOf } from '../claim-ledger/due-on.js';
import { type ClaimRow, projectClaim } from '../claim-ledger/project-claim.js';

/** A share, by when the law wanted it paid, and when its money came. */
export interface DueShare {
  readonly shareId: ShareId;
  readonly payeeId: PayeeId;
  readonly amount: Rupiah;
  readonly dueOn: string;
  /** Of the first award, whose lines may hold a funeral, and which may be found to be too much. */
  readonly ofAward: boolean;
  /** Executed and not returned. */
  readonly payments: readonly { readonly paymentId: string; readonly on: string }[];
}
export interface SharesDue {
  readonly awardDueOn: string | null;
  /** Since when bills were there that came after the award, by the decision on them. */
  readonly billsSince: Readonly<Record<string, string>>;
  readonly shares: readonly DueShare[];
}
const NOTHING_DUE: SharesDue = { awardDueOn: null, billsSince: {}, shares: [] };

export interface ClaimWithShares {
  readonly row: ClaimRow;
  readonly due: SharesDue;
}

/** The row of a claim, and which share of its award was due on which day. Throws where nothing was submitted. */
export function sharesDueOf(events: readonly ClaimEvent[], law: Law): ClaimWithShares {
  const [first, ...further] = events;
  if (!first) throw new Error('A claim without events');
  return further.reduce<ClaimWithShares>(
    ({ row, due }, event) => ({ row: projectClaim(row, event, law), due: changed(due, event, { row, law }) }),
    { row: projectClaim(null, first, law), due: NOTHING_DUE },
  );
}

interface Before {
  /** As it was before the event. */
  readonly row: ClaimRow;
  readonly law: Law;
}

/** Nothing else makes a share, moves its day, or pays it. */
function changed(due: SharesDue, event: ClaimEvent, before: Before): SharesDue {
  switch (event.type) {
    case 'ClaimApproved':
      return {
        ...due,
        awardDueOn: before.row.dueOn,
        shares: asked(event.data.shares, before.row.dueOn, true),
      };
    case 'FurtherCostsVerified':
      return withBills(due, before.row);
    case 'AwardCorrected': {
      const { shares, decision } = event.data;
      return withShares(due, shares, dueOnOfCorrection(due, decision, before));
    }
    case 'ScholarshipYearAwarded': {
      const year = before.row.openYears.find(open => isSameYear(open, event.data));
      const since = year?.provedAt ?? event.data.approvedAt;
      return withShares(due, event.data.shares, dueOnOf(before.row.programme, since, before.law));
    }
    case 'SharePaid': {
      const { shareId, paymentId, settledAt } = event.data;
      return onShare(due, shareId, payments => [...payments, { paymentId, on: dayOf(settledAt) }]);
    }
    case 'ShareReturned': {
      const { shareId, paymentId } = event.data;
      return onShare(due, shareId, payments => payments.filter(paid => paid.paymentId !== paymentId));
    }
    default:
      return due;
  }
}

const withBills = (due: SharesDue, { claimId, version, openCosts }: ClaimRow): SharesDue => ({
  ...due,
  billsSince: { ...due.billsSince, ...(openCosts ? { [`${claimId}/${version + 1}`]: openCosts } : {}) },
});

/** What was wrongly refused is due on the day of the award; bills that came after it run from their own day. */
function dueOnOfCorrection(due: SharesDue, decision: string, { row, law }: Before): string | null {
  const since = due.billsSince[decision];
  return since === undefined ? due.awardDueOn : dueOnOf(row.programme, since, law);
}

const withShares = (due: SharesDue, shares: readonly Share[], dueOn: string | null): SharesDue => ({
  ...due,
  shares: [...due.shares, ...asked(shares, dueOn, false)],
});

/** Shares that wait for their money; without a last day nothing of them is late. */
export const asked = (shares: readonly Share[], dueOn: string | null, ofAward: boolean): DueShare[] =>
  dueOn === null
    ? []
    : shares.map(({ shareId, payeeId, amount }) => ({
        ...{ shareId, payeeId, amount, dueOn, ofAward },
        payments: [],
      }));

const onShare = (
  due: SharesDue,
  shareId: string,
  change: (payments: DueShare['payments']) => DueShare['payments'],
): SharesDue => ({
  ...due,
  shares: due.shares.map(share =>
    share.shareId === shareId ? { ...share, payments: change(share.payments) } : share,
  ),
});

const dayOf = (at: string): string => regionDate(Temporal.Instant.from(at)).toString();
