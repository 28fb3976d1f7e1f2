import { type Rupiah, rupiah, subtractRupiah, sumRupiah } from '#kernel';
import type { Share } from './claim.events.js';
import {
  amongParty,
  fallenTo,
  type Line,
  type Party,
  type PayeeAmount,
  partiesOf,
  partyOf,
  type Shared,
} from './who-receives.js';

export interface ByPayee {
  readonly owed: readonly PayeeAmount[];
  readonly overpaid: readonly PayeeAmount[];
}

/**
 * What law gives the payees beyond what they were awarded, and what they were awarded beyond that. Each party stands by its own
 * lines: what one is owed is not set off against what another had too much of.
 */
export function correctionByPayee(file: Shared, awarded: readonly Share[], lines: readonly Line[]): ByPayee {
  const moved = partiesOf(file).map(party => ({
    party,
    by: subtractRupiah(fallenTo(party, file, lines), awardedTo(party, file, awarded)),
  }));
  const among = (sign: 1 | -1): PayeeAmount[] =>
    moved
      .filter(({ by }) => Math.sign(by) === sign)
      .flatMap(({ party, by }) => amongParty(party, file, rupiah(Math.abs(by))))
      .filter(({ amount }) => amount > 0);
  return { owed: among(1), overpaid: among(-1) };
}

/** Whether each party receives as much by the one as by the other. */
export const fallAlike = (file: Shared, before: readonly Line[], after: readonly Line[]): boolean =>
  partiesOf(file).every(party => fallenTo(party, file, before) === fallenTo(party, file, after));

function awardedTo(party: Party, file: Shared, awarded: readonly Share[]): Rupiah {
  const payees = new Set(
    file.payees.filter(payee => partyOf(payee, file) === party).map(({ payeeId }) => payeeId),
  );
  return sumRupiah(awarded.filter(({ payeeId }) => payees.has(payeeId)).map(({ amount }) => amount));
}
