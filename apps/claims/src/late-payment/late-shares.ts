import { minRupiah, type Rupiah, rupiah, zeroRupiah } from '#kernel';
import {
  everyDayAfterTheDeadlineIsLate,
  type LateCompensationLine,
  type Law,
  lateCompensation,
} from '#statutory';
import type { KnownClaim } from '../claim/claim.state.js';
import { FUNERAL_ARRANGER, isRepaid, SOCIAL_SECURITY_FUND } from '../claim/heirs.rules.js';
import { linesWithOwners } from '../claim/owed-lines.js';
import { sharesOf } from '../claim/who-receives.js';
import type { DueShare } from './shares-due.js';

/** A share whose money came, or is still to come, after its last day. */
export interface LateShare extends DueShare {
  /** Null while it is not paid. */
  readonly paidOn: string | null;
  readonly daysLate: number;
  readonly line: LateCompensationLine;
}

/** All that is late of a claim. */
export interface Late {
  readonly dueOn: string;
  readonly until: string;
  readonly daysLate: number;
  readonly amount: Rupiah | null;
  readonly final: boolean;
  readonly isAwarded: boolean;
  readonly shares: readonly LateShare[];
  /** By whose law it is said. */
  readonly line: LateShare['line'];
}

const NOBODY_OF_THE_LAW: readonly string[] = [FUNERAL_ARRANGER, SOCIAL_SECURITY_FUND];

/** PP 44/2015 Art. 37 and 40: to the participant or the heirs; not to who advanced costs, arranged the burial, or is the fund. */
export function compensationIsOfParticipantOrHeirs({ file }: Pick<KnownClaim, 'file'>) {
  const others = file.payees.filter(payee => isRepaid(payee) || NOBODY_OF_THE_LAW.includes(payee.relation));
  const without = new Set<string>(others.map(({ payeeId }) => payeeId));
  return ({ payeeId }: { readonly payeeId: string }): boolean => !without.has(payeeId);
}

interface On {
  readonly today: Temporal.PlainDate;
  readonly law: Law;
}

/** Of each share that is late, what the rule gives until it is paid, or until today. */
export function lateShares(state: KnownClaim, shares: readonly DueShare[], on: On): LateShare[] {
  const funerals = funeralsOf(state);
  const tooMuch = tooMuchOf(state);
  return shares.filter(compensationIsOfParticipantOrHeirs(state)).flatMap(share => {
    const dueOn = Temporal.PlainDate.from(share.dueOn);
    const paidOn = paidOnOf(share);
    const daysLate = everyDayAfterTheDeadlineIsLate(dueOn, paidOn ?? on.today);
    if (daysLate === 0) return [];
    const amount = share.ofAward ? lessRupiah(share.amount, tooMuch(share)) : share.amount;
    const funeral = share.ofAward ? minRupiah(amount, funerals(share)) : zeroRupiah;
    const { programme } = state.file;
    const line = lateCompensation(on.law, { programme, amount, funeral, daysLate, date: dueOn });
    return [{ ...share, amount, paidOn: paidOn?.toString() ?? null, daysLate, line }];
  });
}

/** Two attempts may be told in another order: the first that stays. */
export function paidOnOf({ payments }: DueShare): Temporal.PlainDate | null {
  const [first] = payments.map(({ on }) => on).sort();
  return first === undefined ? null : Temporal.PlainDate.from(first);
}

type OfPayee = (share: { readonly payeeId: string }) => Rupiah;
const byPayee =
  (amounts: readonly { readonly payeeId: string; readonly amount: Rupiah }[]): OfPayee =>
  ({ payeeId }) =>
    amounts.find(one => one.payeeId === payeeId)?.amount ?? zeroRupiah;

function funeralsOf(state: KnownClaim): OfPayee {
  if (!('assessment' in state)) return byPayee([]);
  const lines = linesWithOwners(state).filter(({ component }) => component === 'funeral');
  return byPayee(sharesOf(state.file, lines));
}

/** Only what was to be paid is late. */
const tooMuchOf = (state: KnownClaim): OfPayee =>
  byPayee('overpayment' in state ? (state.overpayment?.payees ?? []) : []);

const lessRupiah = (whole: Rupiah, part: Rupiah): Rupiah => rupiah(Math.max(0, whole - part));
