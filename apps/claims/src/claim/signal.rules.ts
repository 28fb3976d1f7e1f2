import type { PayeeId } from '#kernel';
import type { CaseFile } from './case-file.js';
import type { Reason } from './claim.events.js';
import type { MembershipFact } from './cover.facts.js';
import { signalsOfRegistry } from './registry.rules.js';
import type { RegistryAnswer } from './registry.state.js';
import type { AccountFact, OtherCase, SignalFacts } from './signal.facts.js';
import { limitOn, type Signal } from './signals.table.js';

/** The case that is looked at, by the membership that would carry it. */
export interface CaseInSight {
  readonly claim: Pick<CaseFile, 'claimId' | 'personId' | 'outcome' | 'eventDate' | 'payees'> & {
    readonly registry: readonly RegistryAnswer[];
  };
  readonly membership: MembershipFact | null;
  readonly facts: SignalFacts;
}

type Found = Reason & { readonly code: Signal };

/** What a person should see before the claim goes on; at most one finding for each signal. */
export const signalsSeenIn = (sight: CaseInSight): Found[] => [
  ...whoIsNominatedShortlyBeforeDyingIsLookedAt(sight),
  ...oneAccountIsForOnePerson(sight),
  ...manyDeathsUnderOnePayerAreLookedAt(sight),
  ...similarNamesOnNearDaysAreLookedAt(sight),
  ...aPaperProvesOneCase(sight),
  ...signalsOfRegistry({ ...sight, limits: sight.facts.limits }),
];

export function whoIsNominatedShortlyBeforeDyingIsLookedAt({
  claim,
  membership,
  facts,
}: CaseInSight): Found[] {
  const limit = limitOn(facts.limits, 'SIGNAL_ENROLLED_SHORTLY_BEFORE', claim.eventDate);
  if (!limit || !membership || claim.outcome !== 'death') return [];
  const { nominatedOn, startsOn, evidence } = membership;
  const days = daysBetween(nominatedOn, claim.eventDate);
  if (days > limit.days) return [];
  const { eventDate } = claim;
  return [
    {
      code: limit.signal,
      values: { days, limitDays: limit.days, nominatedOn, startsOn, eventDate },
      evidence: [evidence],
    },
  ];
}

/** An account is named by who named it first; whoever names it after that for another person, or as another payee, is looked at. */
export function oneAccountIsForOnePerson({ claim, facts }: CaseInSight): Found[] {
  const limit = limitOn(facts.limits, 'SIGNAL_ACCOUNT_USED_ELSEWHERE', claim.eventDate);
  const shared = facts.accounts
    .map(account => ({ ...account, others: account.others.filter(isOfAnother(claim, account)) }))
    .filter(({ others }) => others.length > 0);
  if (!limit || shared.length === 0) return [];
  const others = shared.flatMap(account => account.others);
  const here = others.filter(({ claimId }) => claimId === claim.claimId);
  const elsewhere = others.filter(({ claimId }) => claimId !== claim.claimId);
  return [
    {
      code: limit.signal,
      values: {
        payees: unique([...shared, ...here].map(({ payeeId }) => payeeId)),
        claims: receiptsOf(elsewhere),
      },
      evidence: unique([...shared, ...others].map(({ evidence }) => evidence)),
    },
  ];
}

/** Hospitals and employers are repaid in many cases; under another name not even they share an account. */
const REPAID_OFTEN: readonly string[] = ['HOSPITAL', 'PARTNER_HOSPITAL', 'EMPLOYER'];

function isOfAnother({ payees }: Pick<CaseFile, 'payees'>, { payeeId }: AccountFact) {
  const isRepaidOften = REPAID_OFTEN.includes(relationOf(payees, payeeId));
  return ({ isSamePerson, isSamePayee }: AccountFact['others'][number]): boolean =>
    !isSamePayee || !(isSamePerson || isRepaidOften);
}

const relationOf = (payees: CaseFile['payees'], wanted: PayeeId): string =>
  payees.find(({ payeeId }) => payeeId === wanted)?.relation ?? '';

/** Counted against the members, as a regency with ten thousand has deaths every month. */
export function manyDeathsUnderOnePayerAreLookedAt({ claim, membership, facts }: CaseInSight): Found[] {
  const limit = limitOn(facts.limits, 'SIGNAL_PAYER_WITH_MANY_DEATHS', claim.eventDate);
  const payer = facts.payers.find(({ payerId }) => payerId === membership?.payerId);
  if (!limit || !payer || claim.outcome !== 'death') return [];
  const before = payer.deaths.filter(isNear(claim, limit.days));
  const deaths = before.length + 1;
  if (deaths < limit.deaths || deaths * limit.membersPerDeath <= payer.members) return [];
  const { payerId, members } = payer;
  const { days } = limit;
  return [{ code: limit.signal, values: { payerId, deaths, days, members }, evidence: evidenceOf(before) }];
}

/** Whoever is enrolled twice under two numbers must not be claimed for twice. */
export function similarNamesOnNearDaysAreLookedAt({ claim, facts }: CaseInSight): Found[] {
  const limit = limitOn(facts.limits, 'SIGNAL_NEAR_DUPLICATE', claim.eventDate);
  if (!limit) return [];
  const near = facts.similarNames
    .filter(isNear(claim, limit.days))
    .filter(({ outcome }) => (outcome === 'death') === (claim.outcome === 'death'));
  if (near.length === 0) return [];
  return [
    {
      code: limit.signal,
      values: { claims: receiptsOf(near), days: limit.days },
      evidence: evidenceOf(near),
    },
  ];
}

export function aPaperProvesOneCase({ claim, facts }: CaseInSight): Found[] {
  const limit = limitOn(facts.limits, 'SIGNAL_DOCUMENT_USED_ELSEWHERE', claim.eventDate);
  const used = facts.sameDocuments.filter(({ others }) => others.length > 0);
  if (!limit || used.length === 0) return [];
  const others = used.flatMap(document => document.others);
  return [
    {
      code: limit.signal,
      values: { documents: unique(used.map(({ document }) => document)), claims: receiptsOf(others) },
      evidence: evidenceOf(others),
    },
  ];
}

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

const isNear =
  ({ eventDate }: Pick<CaseFile, 'eventDate'>, days: number) =>
  (other: OtherCase): boolean =>
    Math.abs(daysBetween(other.eventDate, eventDate)) <= days;

/** In one order whatever came first, so that the same finding is the same bytes. */
const unique = (texts: readonly string[]): string[] => [...new Set(texts)].sort();
const receiptsOf = (others: readonly OtherCase[]) => unique(others.map(({ receiptNumber }) => receiptNumber));
const evidenceOf = (others: readonly OtherCase[]) => unique(others.map(({ evidence }) => evidence));
