import {
  type ClaimId,
  type PayeeId,
  type Rupiah,
  rupiah,
  type ShareId,
  sha256,
  splitRupiah,
  subtractRupiah,
  sumRupiah,
} from '#kernel';
import type { CaseFile } from './case-file.js';
import type { Assessment, Payee, Share } from './claim.events.js';
import { FUNERAL_ARRANGER, isRepaid, SOCIAL_SECURITY_FUND } from './heirs.rules.js';

export type Shared = Pick<CaseFile, 'claimId' | 'payees' | 'heirs'>;
export type Line = Pick<Assessment['lines'][number], 'component' | 'amount'>;

/** To whom a line falls: those entitled, whoever advanced the costs, and, without heirs, the arranger and the fund. */
const PARTIES = ['ENTITLED', 'REPAID', 'ARRANGER', 'FUND'] as const;
type Party = (typeof PARTIES)[number];

const COSTS: readonly string[] = [
  ...['medical', 'homecare', 'transport', 'glasses', 'dentures', 'hearingAid', 'prosthesis'],
];

/** One share per payee; they always sum to the total of the lines. */
export function sharesOf(file: Shared, lines: readonly Line[]): Share[] {
  const amounts = new Map(PARTIES.flatMap(party => amountsOf(party, file, lines)));
  return file.payees
    .filter(payee => !receivesNothing(payee, amounts.get(payee.payeeId)))
    .map(({ payeeId, record }) => ({
      shareId: shareIdOf(file.claimId, payeeId),
      payeeId,
      record,
      amount: amounts.get(payeeId) as Rupiah,
    }));
}

const amountsOf = (party: Party, file: Shared, lines: readonly Line[]): [PayeeId, Rupiah][] =>
  amongParty(party, file, fallenTo(party, file, lines)).map(({ payee, amount }) => [payee.payeeId, amount]);

const fallenTo = (party: Party, file: Shared, lines: readonly Line[]): Rupiah =>
  sumRupiah(lines.filter(line => whomALineFallsTo(line, file) === party).map(({ amount }) => amount));

interface PayeeAmount {
  readonly payee: Payee;
  readonly amount: Rupiah;
}

/** By the weights that the heir certificate or the consent states. */
function amongParty(party: Party, file: Shared, total: Rupiah): PayeeAmount[] {
  const payees = file.payees.filter(payee => partyOf(payee, file) === party);
  if (payees.length === 0) return [];
  const weights = payees.map(({ weight }) => weight);
  return splitRupiah(total, weights).map((amount, index) => ({ payee: payees[index] as Payee, amount }));
}

/**
 * What the payees receive more, or too much, where other lines take the place of those before: each party by its own lines,
 * to the rupiah the difference of the totals. Who gets nothing of it is left out.
 */
export function differenceByPayee(
  file: Shared,
  before: readonly Line[],
  after: readonly Line[],
): PayeeAmount[] {
  const moved = PARTIES.map(party =>
    subtractRupiah(fallenTo(party, file, after), fallenTo(party, file, before)),
  );
  const difference = sumRupiah(moved);
  if (difference === 0) return [];
  // A party that moves the other way has no part in it: what is owed and what is too much are not set off in one event.
  const sameWay = moved.map(amount => Math.max(0, amount * Math.sign(difference)));
  const ofParties = splitRupiah(rupiah(Math.abs(difference)), sameWay);
  return PARTIES.flatMap((party, index) => amongParty(party, file, ofParties[index] as Rupiah)).filter(
    ({ amount }) => amount > 0,
  );
}

function partyOf(payee: Payee, { heirs }: Shared): Party {
  // Where nobody died, all share all lines: the entry says who gets how much.
  if (heirs === null) return 'ENTITLED';
  if (isRepaid(payee)) return 'REPAID';
  if (payee.relation === FUNERAL_ARRANGER) return 'ARRANGER';
  return payee.relation === SOCIAL_SECURITY_FUND ? 'FUND' : 'ENTITLED';
}

/** PP 44/2015 Art. 37 and 40: without heirs the funeral to whoever arranged it, the rest to the fund. */
function whomALineFallsTo({ component }: Line, file: Shared): Party {
  const repaid = COSTS.includes(component) && file.payees.some(payee => partyOf(payee, file) === 'REPAID');
  if (repaid) return 'REPAID';
  if (file.heirs?.proof !== 'NO_HEIRS') return 'ENTITLED';
  return component === 'funeral' ? 'ARRANGER' : 'FUND';
}

/** In the first months the law may pay the funeral alone; and Jasa Raharja may have paid whatever somebody advanced. */
const receivesNothing = (payee: Payee, amount: Rupiah | undefined): boolean =>
  amount === 0 && (payee.relation === SOCIAL_SECURITY_FUND || isRepaid(payee));

/** The share of a payee, in the award or upon a decision, has one id for ever, so that it can be shown before it is approved. */
export function shareIdOf(claimId: ClaimId, payeeId: PayeeId, decision?: string): ShareId {
  const digest = sha256(['share', claimId, payeeId, ...(decision ? [decision] : [])].join(' '));
  const [time, middle, version, variant, node] = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ];
  return `${time}-${middle}-${version}-${variant}-${node}` as ShareId;
}
