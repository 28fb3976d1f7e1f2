import { sumRupiah } from '#kernel';
import { type AwardedClaim, type ClaimState, isAwarded } from './claim.state.js';
import { linesWithOwners } from './owed-lines.js';
import { sharesWithoutSchool } from './scholarship.state.js';
import { sharesOf } from './who-receives.js';

type OfPayees = readonly { readonly payeeId: string; readonly amount: number }[];

/** Whatever was corrected, each payee was awarded what the lines in force give and what is recorded as too much. */
export function everyRupiahOfAnAwardIsExplained(state: ClaimState): void {
  if (!isAwarded(state) || state.correction !== null) return;
  const { file, lawful, overpayment } = state;
  const awarded = sharesWithoutSchool(state);
  const due = sharesOf(file, lawful?.lines ?? linesWithOwners(state));
  const tooMuch = overpayment?.payees ?? [];
  const unexplained = (of?: string) => sumOf(awarded, of) - sumOf(due, of) - sumOf(tooMuch, of);
  if (unexplained() !== 0) throw new Error(`${unexplained()} of the award is not explained`);
  const of = file.payees.find(({ payeeId }) => Math.abs(unexplained(payeeId)) > roundingOf(state));
  if (of) throw new Error(`${unexplained(of.payeeId)} of ${of.payeeId} is not explained`);
}

/** A difference is divided for itself: each correction may round one rupiah elsewhere. */
const roundingOf = ({ corrections }: AwardedClaim): number => corrections.length + 1;

const sumOf = (parts: OfPayees, of?: string): number =>
  sumRupiah(
    parts.filter(({ payeeId }) => of === undefined || payeeId === of).map(({ amount }) => amount as never),
  );
