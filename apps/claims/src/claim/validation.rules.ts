import { canonicalJson, isBefore, regionDate } from '#kernel';
import { claimTimeBar } from '#statutory';
import {
  aSuspicionMustBeConcludedOn,
  reportThatMatters,
  whatWasConcludedMustBeAWorkAccident,
} from './accident.rules.js';
import { coverAsDecided, settledOnAppeal } from './appeal.answers.js';
import type { CaseFile } from './case-file.js';
import type { Cover, Reason } from './claim.events.js';
import type { CoverFacts, EarlierClaim } from './cover.facts.js';
import {
  type ClaimUnderReview,
  findingOf,
  type MembershipFinding,
  membershipMustIncludeTheEvent,
} from './cover.rules.js';
import { aDiseaseIsFoundWithinItsYears } from './disease.rules.js';
import { heirsMustAgree } from './dispute.rules.js';
import { filedOf, missingDocuments } from './documents.js';
import { whatWasAskedLaterMustBeBrought } from './further-document.rules.js';
import { aLastingLossIsFoundByTheMedicalAdviser, workMustHaveBeenTheCause } from './medical.rules.js';
import { theClaimIsOfWhatTheInspectorDetermined } from './reclassification.rules.js';
import { signalsSeenIn } from './signal.rules.js';
import { afterDecision } from './signal-decisions.js';

/** What can be confirmed, or why not. Validation never rejects: each reason is for a person to see. */
export type Finding =
  | { readonly finding: 'confirmed'; readonly cover: Cover }
  | { readonly finding: 'unconfirmed'; readonly reasons: readonly Reason[] };

export function examine(claim: ClaimUnderReview, facts: CoverFacts): Finding {
  const membership = bestMembership(claim, facts);
  const settled = settledOnAppeal(claim);
  const accident = reportThatMatters(claim, facts.accident);
  const found = [
    ...(membership ? membership.reasons : [personMustBeEnrolled(claim, facts)]),
    ...aPersonDiesOnceAndAnAccidentIsClaimedOnce(claim, facts.earlierClaims),
    ...namedDocumentsMustBePresent(claim),
    ...claimMustNotBeTimeBarred(claim),
    ...aDiseaseIsFoundWithinItsYears(claim),
    ...aLastingLossIsFoundByTheMedicalAdviser(claim),
    ...workMustHaveBeenTheCause(claim),
    ...aSuspicionMustBeConcludedOn(accident),
    ...whatWasConcludedMustBeAWorkAccident(accident),
    ...theClaimIsOfWhatTheInspectorDetermined(claim),
    ...aSignalIsDecidedByAPerson(claim, membership, facts),
    ...heirsMustAgree(claim),
    ...whatWasAskedLaterMustBeBrought(claim),
  ];
  const reasons = found.filter(({ code }) => !settled.codes.includes(code));
  if (membership && reasons.length === 0) {
    return { finding: 'confirmed', cover: coverAsDecided(membership.cover, settled) };
  }
  return { finding: 'unconfirmed', reasons };
}

export const sameReasons = (left: readonly Reason[], right: readonly Reason[]): boolean =>
  canonicalJson(left) === canonicalJson(right);
export const sameCover = (left: Cover, right: Cover): boolean => canonicalJson(left) === canonicalJson(right);

/** A signal holds the case until a person has decided on it; it never rejects. */
function aSignalIsDecidedByAPerson(
  claim: ClaimUnderReview,
  carrying: MembershipFinding | undefined,
  { signals: facts }: CoverFacts,
): Reason[] {
  const sight = { claim, membership: carrying?.membership ?? null, facts };
  return signalsSeenIn(sight).flatMap(found => afterDecision(found, claim.signalDecisions));
}

function personMustBeEnrolled(
  { personId, eventDate, programme }: CaseFile,
  { memberships }: CoverFacts,
): Reason {
  if (memberships.length === 0) return { code: 'PERSON_NOT_ENROLLED', values: { personId }, evidence: [] };
  const startsOn = memberships.map(membership => membership.startsOn).sort();
  return {
    code: 'NO_MEMBERSHIP_ON_EVENT_DATE',
    values: { eventDate, programme, startsOn },
    evidence: memberships.map(membership => membership.evidence).sort(),
  };
}

/** Two claims for one death, or for one accident, would pay it twice: the one that came in first goes ahead. */
function aPersonDiesOnceAndAnAccidentIsClaimedOnce(
  claim: CaseFile,
  earlierClaims: readonly EarlierClaim[],
): Reason[] {
  return earlierClaims
    .filter(other => isSameEvent(claim, other))
    .sort((left, right) => (left.claimId < right.claimId ? -1 : 1))
    .map(({ claimId, receiptNumber, eventDate }) => ({
      code: 'DUPLICATE_CLAIM',
      values: { claimId, receiptNumber, eventDate },
      evidence: [`${claimId}/1`],
    }));
}

function isSameEvent(claim: CaseFile, other: EarlierClaim): boolean {
  if (claim.outcome === 'death' && other.outcome === 'death') return true;
  return claim.programme === 'JKK' && other.programme === 'JKK' && claim.eventDate === other.eventDate;
}

/** Permenaker 5/2021: the checklist of the programme. */
function namedDocumentsMustBePresent(claim: ClaimUnderReview): Reason[] {
  const documents = missingDocuments(filedOf(claim), claim.law).map(({ code }) => code);
  if (documents.length === 0) return [];
  const last = claim.reclassifications.at(-1);
  // The family brought what was asked of the other programme.
  const values = { documents, ...(last ? { reclassifiedFrom: last.from } : {}) };
  return [{ code: 'DOCUMENTS_MISSING', values, evidence: last ? [last.evidence] : [] }];
}

/** PP 44/2015 Art. 26, as amended by PP 82/2019: JKK lapses; no time bar was found for JKM. */
function claimMustNotBeTimeBarred({ programme, eventDate, submittedAt, law }: ClaimUnderReview): Reason[] {
  const bar = claimTimeBar(law, programme, Temporal.PlainDate.from(eventDate));
  const submittedOn = regionDate(Temporal.Instant.from(submittedAt));
  if (bar === null || !isBefore(bar.lastDay, submittedOn)) return [];
  const values = {
    lastDay: bar.lastDay.toString(),
    submittedOn: submittedOn.toString(),
    years: bar.years,
    regulation: bar.law.regulation,
    article: bar.law.article,
  };
  return [{ code: 'CLAIM_TIME_BARRED', values, evidence: [] }];
}

/** Of several memberships the one with the fewest reasons against it, then the one with the longest cover. */
function bestMembership(claim: ClaimUnderReview, { memberships }: CoverFacts): MembershipFinding | undefined {
  return memberships
    .filter(membership => membershipMustIncludeTheEvent(membership, claim))
    .map(membership => findingOf(membership, claim))
    .sort(byPromise)[0];
}

function byPromise(left: MembershipFinding, right: MembershipFinding): number {
  return (
    left.reasons.length - right.reasons.length ||
    right.cover.monthsPaid - left.cover.monthsPaid ||
    (left.membership.membershipId < right.membership.membershipId ? -1 : 1)
  );
}
