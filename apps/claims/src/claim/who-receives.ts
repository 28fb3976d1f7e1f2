import {
  type ClaimId,
  type PayeeId,
  type Rupiah,
  type ShareId,
  sha256,
  splitRupiah,
  subtractRupiah,
  sumRupiah,
  zeroRupiah,
} from '#kernel';
import type { CaseFile } from './case-file.js';
import type { Assessment, Payee, Share } from './claim.events.js';
import { FUNERAL_ARRANGER, isRepaid, PARTNER_HOSPITAL, SOCIAL_SECURITY_FUND } from './heirs.rules.js';
import type { OwnedLine } from './owed-lines.js';

export type Shared = Pick<CaseFile, 'claimId' | 'payees' | 'heirs'>;
export type Line = OwnedLine<Pick<Assessment['lines'][number], 'component' | 'amount'>>;

/** To whom a line falls: those entitled, whoever advanced the costs, and, without heirs, the arranger and the fund. */
const PARTIES = ['ENTITLED', 'REPAID', 'ARRANGER', 'FUND'] as const;
/** Each hospital is a party of its own, for the bills that are owed to it. */
export type Party = (typeof PARTIES)[number] | PayeeId;

const COSTS: readonly string[] = [
  ...['medical', 'homecare', 'transport', 'glasses', 'dentures', 'hearingAid', 'prosthesis'],
];

/** One share per payee; they always sum to the total of the lines. */
export function sharesOf(file: Shared, lines: readonly Line[]): Share[] {
  const amounts = new Map(partiesOf(file).flatMap(party => amountsOf(party, file, lines)));
  return file.payees
    .filter(payee => !receivesNothing(payee, amounts.get(payee.payeeId), file))
    .map(({ payeeId, record }) => ({
      shareId: shareIdOf(file.claimId, payeeId),
      payeeId,
      record,
      amount: amounts.get(payeeId) as Rupiah,
    }));
}

const amountsOf = (party: Party, file: Shared, lines: readonly Line[]): [PayeeId, Rupiah][] =>
  amongParty(party, file, fallenTo(party, file, lines)).map(({ payee, amount }) => [payee.payeeId, amount]);

export const partiesOf = (file: Shared): Party[] => [
  ...PARTIES,
  ...file.payees.filter(isPartnerHospital).map(({ payeeId }) => payeeId),
];

const isPartnerHospital = ({ relation }: Payee): boolean => relation === PARTNER_HOSPITAL;

export const fallenTo = (party: Party, file: Shared, lines: readonly Line[]): Rupiah =>
  sumRupiah(lines.map(line => partOfALine(line, file).get(party) ?? zeroRupiah));

/** A line that law caps, or that Jasa Raharja paid a part of, is split in proportion to the bills behind it: unconfirmed. */
function partOfALine(line: Line, file: Shared): ReadonlyMap<Party, Rupiah> {
  const others = whomALineFallsTo(line, file);
  if (line.owed === undefined) return new Map([[others, line.amount]]);
  const { bills, to } = line.owed;
  const advanced = subtractRupiah(bills, sumRupiah(to.map(owing => owing.bills)));
  const weights = [...to.map(owing => owing.bills), advanced];
  const parties: Party[] = [...to.map(({ payeeId }) => payeeId), others];
  const parts = splitRupiah(line.amount, weights);
  return new Map(parties.map((party, index) => [party, parts[index] as Rupiah]));
}

export interface PayeeAmount {
  readonly payee: Payee;
  readonly amount: Rupiah;
}

/** By the weights that the heir certificate or the consent states. */
export function amongParty(party: Party, file: Shared, total: Rupiah): PayeeAmount[] {
  const payees = file.payees.filter(payee => partyOf(payee, file) === party);
  if (payees.length === 0) return [];
  const weights = payees.map(({ weight }) => weight);
  return splitRupiah(total, weights).map((amount, index) => ({ payee: payees[index] as Payee, amount }));
}

export function partyOf(payee: Payee, { heirs }: Shared): Party {
  if (isPartnerHospital(payee)) return payee.payeeId;
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

/**
 * In the first months the law may pay the funeral alone; Jasa Raharja may have paid whatever somebody advanced; and where nobody
 * died, all bills may be owed to hospitals.
 */
const receivesNothing = (payee: Payee, amount: Rupiah | undefined, { heirs, payees }: Shared): boolean =>
  amount === 0 &&
  (payee.relation === SOCIAL_SECURITY_FUND ||
    isRepaid(payee) ||
    isPartnerHospital(payee) ||
    (heirs === null && payees.some(isPartnerHospital)));

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
