import { regionDate, sumRupiah, zeroRupiah } from '#kernel';
import { everyDayAfterTheDeadlineIsLate, type Law, lateCompensation } from '#statutory';
import { assessedLine } from '../claim/award.js';
import { isAwarded, type KnownClaim, type KnownStage } from '../claim/claim.state.js';
import { shownTo } from '../claim/shown.js';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import type { LateCompensation } from './late-compensation.schema.js';
import {
  compensationIsOfParticipantOrHeirs,
  type Late,
  type LateShare,
  lateShares,
  paidOnOf,
} from './late-shares.js';
import { lateInWords } from './late-words.js';
import { asked, type ClaimWithShares, type DueShare } from './shares-due.js';

type Told = LateCompensation | null;
interface On {
  readonly now: Temporal.Instant;
  readonly law: Law;
}

/** Nothing was refused or withdrawn: what waits may still be awarded. */
const NOTHING_IS_DUE: readonly KnownStage[] = ['Rejected', 'Appealed', 'Withdrawn'];

/** What the law gives for paying this claim late; null where nothing is late, or nothing is to be paid. */
export function lateCompensationOf(state: KnownClaim, { row, due }: ClaimWithShares, { now, law }: On): Told {
  if (NOTHING_IS_DUE.includes(state.stage)) return null;
  const on = { today: regionDate(now), law };
  if (isAwarded(state)) return ofShares(state, due.shares, on);
  const dueOn = passedLastDay(row);
  if (dueOn === null) return null;
  if ('assessment' in state) return ofShares(state, asked(shownTo(state).shares, dueOn, true), on);
  return beforeItIsComputed(state, dueOn, on);
}

/** A paper that is asked for once the day has passed takes the delay back as little as it buys time. */
function passedLastDay({ dueOn, later: { paused } }: ClaimRow): string | null {
  if (dueOn !== null || paused === null) return dueOn;
  return paused.dueOn < paused.since ? paused.dueOn : null;
}

type OnDay = Parameters<typeof lateShares>[2];

function ofShares(state: KnownClaim, shares: readonly DueShare[], on: OnDay): Told {
  const late = lateShares(state, shares, on);
  const [first] = late;
  if (!first) return null;
  const final = isAwarded(state) && shares.every(isPaidOrOfOthers(state));
  const [dueOn = first.dueOn] = late.map(share => share.dueOn).sort();
  return told({
    ...{ dueOn, final, shares: late, line: first.line, isAwarded: isAwarded(state) },
    amount: sumRupiah(late.map(({ line }) => line.amount)),
    daysLate: Math.max(...late.map(({ daysLate }) => daysLate)),
    until: final ? lastPaid(late) : on.today.toString(),
  });
}

function isPaidOrOfOthers(state: KnownClaim) {
  const isEntitled = compensationIsOfParticipantOrHeirs(state);
  return (share: DueShare): boolean => !isEntitled(share) || paidOnOf(share) !== null;
}

const lastPaid = (late: readonly LateShare[]): string =>
  late
    .flatMap(({ paidOn }) => paidOn ?? [])
    .sort()
    .at(-1) ?? '';

function beforeItIsComputed(state: KnownClaim, dueOn: string, { today, law }: OnDay): Told {
  const { programme, payees } = state.file;
  const date = Temporal.PlainDate.from(dueOn);
  const daysLate = everyDayAfterTheDeadlineIsLate(date, today);
  if (daysLate === 0 || !payees.some(compensationIsOfParticipantOrHeirs(state))) return null;
  const line = lateCompensation(law, { programme, amount: zeroRupiah, daysLate, date });
  const until = today.toString();
  return told({ dueOn, until, daysLate, amount: null, final: false, shares: [], line, isAwarded: false });
}

function told(late: Late): Told {
  const { dueOn, until, daysLate, amount, final, shares, line } = late;
  const from = Temporal.PlainDate.from(dueOn).add({ days: 1 }).toString();
  const { regulation, article } = line.law;
  return {
    ...{ dueOn, from, until, daysLate, amount, final, regulation, article, mark: line.mark },
    shares: shares.map(({ line: one, ofAward: _of, payments: _payments, ...share }) => ({
      ...share,
      line: assessedLine(one),
    })),
    text: lateInWords({ ...late, from }),
  };
}
