import { type Actor, firstRefusal, type Refusal, regionDate } from '#kernel';
import type { Law } from '#statutory';
import { fileAsDecided } from './appeal.answers.js';
import type { AppealClaim, CorrectedFacts, DecideAppeal } from './appeal.commands.js';
import { openAppealOf, upheldOf } from './appeal.state.js';
import { DECISION_GROUNDS, NEW_EVIDENCE, OVERRULABLE } from './appeal-grounds.table.js';
import { awardOf } from './award.js';
import type { CaseFile } from './case-file.js';
import { no } from './claim.rules.js';
import type { Appealed, AwardedClaim, Duty, KnownClaim, Rejected } from './claim.state.js';
import { dutyMayPassTo } from './duty.rules.js';
import {
  aPartialDisabilityNamesItsLosses,
  findingMustBeAssessable,
  lossesBelongToAPartialDisability,
} from './medical.rules.js';
import { SIGNAL_STANDS } from './signal-decisions.js';

type Appealable = Rejected | Appealed | AwardedClaim;

/** A second one would be about a decision that may not stand. */
export function oneAppealIsOpenAtATime(state: Appealable): Refusal | null {
  const open = openAppealOf(state);
  if (open) return no('APPEAL_ALREADY_OPEN', { since: dayOf(open.appealedAt) });
  const corrected = 'correction' in state && state.correction !== null;
  return corrected ? no('CORRECTION_WAITS_FOR_APPROVAL') : null;
}

/** What was dismissed is dismissed, for the decision that it was about; new evidence is another matter each time. */
export function aDismissedGroundIsNotRaisedAgain(state: Appealable, { ground }: AppealClaim): Refusal | null {
  const { appeals } = state;
  const since = appeals.slice(appeals.findLastIndex(({ decision }) => decision?.upheld) + 1);
  const dismissed = ground !== NEW_EVIDENCE && since.find(appeal => appeal.ground === ground);
  return dismissed ? no('APPEAL_GROUND_DISMISSED', { ground, since: dayOf(dismissed.appealedAt) }) : null;
}

/** Whoever hears an appeal has no duty on the case, had none, took nothing in for it and has not paid it. */
export function anAppealIsHeardBySomebodyWithoutAHandInTheCase(
  state: KnownClaim,
  { by, payoutHands }: Pick<DecideAppeal, 'by' | 'payoutHands'>,
): Refusal | null {
  const again = state.duties.decider === by;
  return firstRefusal(
    again ? no('SAME_PERSON_TWO_DUTIES', { duty: 'decider', otherDuty: 'decider' }) : null,
    dutyMayPassTo(state, 'decider', by),
    whoPaidTheCaseDoesNotJudgeIt('decider', by, payoutHands),
  );
}

export const whoPaidTheCaseDoesNotJudgeIt = (
  duty: Duty,
  by: Actor,
  payoutHands: readonly Actor[],
): Refusal | null =>
  payoutHands.includes(by) ? no('SAME_PERSON_TWO_DUTIES', { duty, otherDuty: 'payout' }) : null;

export function aDecisionRestsOnAGroundForIt({ ground, upheld }: DecideAppeal): Refusal | null {
  const known = DECISION_GROUNDS.find(row => row.ground === ground);
  return known?.upholds === upheld ? null : no('APPEAL_DECISION_GROUND_UNKNOWN', { ground, upheld });
}

export function aDismissalCorrectsNothing({ upheld, overruled, corrected }: DecideAppeal): Refusal | null {
  const corrects = overruled.length > 0 || Object.values(corrected).some(fact => fact !== null);
  return !upheld && corrects ? no('DISMISSAL_CORRECTS_NOTHING') : null;
}

/** Only a reason that stands on the claim, or the rule under which it was rejected, can be overruled. */
export function onlyWhatStandsAgainstTheClaimIsOverruled(
  state: KnownClaim,
  { overruled }: DecideAppeal,
): Refusal | null {
  const standing = state.reasons.map(({ code }) => code);
  if (state.stage === 'Appealed') standing.push(state.rejection.rule);
  const rule = overruled.find(code => !standing.includes(code));
  return rule === undefined ? null : no('OVERRULED_REASON_NOT_STANDING', { rule });
}

export function whatNeedsAFactIsNotOverruled({ overruled }: DecideAppeal): Refusal | null {
  const rule = overruled.find(code => !OVERRULABLE.includes(code));
  return rule === undefined ? null : no('REASON_NOT_OVERRULABLE', { rule });
}

/** PP 44/2015 Art. 34 and Permenaker 1/2025: the award turns on the months that count. */
export function anUnpaidMonthThatCountsSaysHowManyMonthsDo({
  overruled,
  corrected,
}: DecideAppeal): Refusal | null {
  const silent = overruled.includes('MONTH_NOT_PAID') && corrected.monthsPaid === null;
  return silent ? no('MONTHS_PAID_MISSING') : null;
}

/** What is found on appeal must be what a medical adviser could have found. */
export function whatIsFoundOnAppealCanBe(
  file: CaseFile,
  { finding }: CorrectedFacts,
  law: Law,
): Refusal | null {
  if (finding === null) return null;
  const contradicts = (file.outcome === 'death') !== (finding.outcome === 'death');
  return firstRefusal(
    contradicts ? no('DECISION_CONTRADICTS_DEATH', { claimed: file.outcome, found: finding.outcome }) : null,
    lossesBelongToAPartialDisability(finding),
    aPartialDisabilityNamesItsLosses(finding),
    contradicts ? null : findingMustBeAssessable(fileAsDecided(file, { finding }), law),
  );
}

/** PP 44/2015 Lampiran II: the wage of a BPU member is the base of a band; with any other nothing could be assessed. */
export function theWageFoundMustBeOneThatTheLawKnows(
  file: CaseFile,
  { corrected: { wageBase }, segments }: Pick<DecideAppeal, 'corrected' | 'segments'>,
  law: Law,
): Refusal | null {
  if (wageBase === null || file.programme === 'JKM') return null;
  const claim = { ...file, outcome: 'death' as const, costs: [], stmbDays: 0, disabilities: [] };
  const outcomes = segments.map(segment => awardOf({ claim, segment, wageBase, monthsPaid: 0 }, law));
  const refused = outcomes.find(outcome => outcome.outcome === 'refused');
  return refused?.outcome === 'refused' ? refused.refusal : null;
}

/** A later opinion of the adviser would undo the decision. */
export function whatWasFoundOnAppealStands(state: KnownClaim): Refusal | null {
  const found = upheldOf(state).find(({ corrected }) => corrected.finding !== null);
  return found
    ? no('FOUND_ON_APPEAL', { decidedBy: found.decidedBy, decidedAt: dayOf(found.decidedAt) })
    : null;
}

/** A signal that stands after it was overruled is another one: that one was cleared. */
export function whatWasOverruledIsNoGroundAgain(state: KnownClaim, rule: string): Refusal | null {
  if (rule === SIGNAL_STANDS) return null;
  const decision = upheldOf(state).find(({ overruled }) => overruled.includes(rule));
  return decision ? no('REJECTION_OVERRULED', { rule, decidedAt: dayOf(decision.decidedAt) }) : null;
}

export const dayOf = (at: string): string => regionDate(Temporal.Instant.from(at)).toString();
