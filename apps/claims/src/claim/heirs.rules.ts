import { firstRefusal, type Refusal } from '#kernel';
import { heirsMustBeProved, kinshipOf, type Law, lawOn } from '#statutory';
import type { SubmitClaim } from './claim.commands.js';
import type { Payee } from './claim.events.js';
import { no } from './claim.rules.js';

type Stated = Pick<SubmitClaim, 'programme' | 'outcome' | 'eventDate' | 'costs' | 'payees' | 'heirs'>;
type OfDeath = Stated & { readonly heirs: NonNullable<SubmitClaim['heirs']> };

/** Whoever arranged the burial, and the fund: paid where there is neither an heir nor a will. */
export const FUNERAL_ARRANGER = 'FUNERAL_ARRANGER';
export const SOCIAL_SECURITY_FUND = 'SOCIAL_SECURITY_FUND';

/** Of the register; older claims have a `HOSPITAL` that was typed by hand. */
export const PARTNER_HOSPITAL = 'PARTNER_HOSPITAL';
export const HOSPITALS: readonly string[] = ['HOSPITAL', PARTNER_HOSPITAL];

const ADVANCED_THE_COSTS: readonly string[] = ['EMPLOYER', ...HOSPITALS];
/** As many as an award has room for. */
const MOST_PAYEES = 20;

/** Whoever advanced the costs of an accident is repaid and inherits nothing. */
export const isRepaid = ({ relation }: Pick<Payee, 'relation'>): boolean =>
  ADVANCED_THE_COSTS.includes(relation);

/** Who is paid of a death must be shown to be whom the law pays. Asked of what the law of the day can compute. */
export function payeesMustBeEntitled(claim: Stated, law: Law): Refusal | null {
  const refusal = firstRefusal(onlyTheDeadLeaveHeirs(claim), anAwardHasRoomForItsPayees(claim));
  if (refusal || !isOfDeath(claim)) return refusal;
  return firstRefusal(onlyClaimedCostsAreRepaid(claim), heirsMustBeThoseOfTheLaw(claim, law));
}

const isOfDeath = (claim: Stated): claim is OfDeath => claim.heirs !== null;

export function onlyTheDeadLeaveHeirs({ outcome, heirs }: Stated): Refusal | null {
  if ((outcome === 'death') === (heirs !== null)) return null;
  return heirs === null ? no('HEIRS_NOT_STATED') : no('HEIRS_OF_THE_LIVING', { outcome });
}

export function anAwardHasRoomForItsPayees({ payees }: Pick<Stated, 'payees'>): Refusal | null {
  return payees.length <= MOST_PAYEES ? null : no('PAYEES_TOO_MANY', { most: MOST_PAYEES });
}

export function onlyClaimedCostsAreRepaid({ costs, payees }: Stated): Refusal | null {
  const repaid = payees.find(isRepaid);
  return repaid === undefined || costs.length > 0
    ? null
    : no('NO_COSTS_TO_REPAY', { relation: repaid.relation });
}

/** PP 44/2015 Art. 37 (JKK) and 40 (JKM). */
function heirsMustBeThoseOfTheLaw(claim: OfDeath, law: Law): Refusal | null {
  const entitled = claim.payees.filter(payee => !isRepaid(payee));
  const withoutHeirs = claim.heirs.proof === 'NO_HEIRS';
  const missing = withoutHeirs ? withoutHeirsOneArrangerAndTheFundArePaid(entitled) : null;
  const heirs = withoutHeirs ? [] : entitled.map(({ relation }) => ({ kinship: kinshipOf(relation) }));
  return missing ?? notProved(claim, law, heirs);
}

function notProved(
  { programme, eventDate, heirs: stated }: OfDeath,
  law: Law,
  heirs: readonly { readonly kinship: string }[],
): Refusal | null {
  const today = lawOn(law, Temporal.PlainDate.from(eventDate));
  const found = heirsMustBeProved(today, programme, stated, heirs);
  if (found === null) return null;
  const { rule, text: why, law: by, mark } = found;
  return no('HEIRS_NOT_PROVED', { rule, why, regulation: by.regulation, article: by.article, mark });
}

/** PP 44/2015 Art. 37 and 40: the funeral to the party that arranged it, the rest to the Dana Jaminan Sosial. */
export function withoutHeirsOneArrangerAndTheFundArePaid(payees: readonly Payee[]): Refusal | null {
  const relations = payees.map(({ relation }) => relation).sort();
  const expected = [FUNERAL_ARRANGER, SOCIAL_SECURITY_FUND];
  return relations.join() === expected.join()
    ? null
    : no('ONE_FUNERAL_ARRANGER', { expected: FUNERAL_ARRANGER });
}
