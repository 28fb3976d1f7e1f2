import { type Refusal, rupiah } from '#kernel';
import type { Law } from '#statutory';
import { awardOf } from './award.js';
import type { CaseFile } from './case-file.js';
import type { GiveMedicalOpinion } from './claim.commands.js';
import type { Outcome, Reason } from './claim.events.js';
import { no } from './claim.rules.js';
import type { ClaimUnderReview } from './cover.rules.js';
import type { MedicalOpinion } from './medical.state.js';
import { determinedCause, determinedFinding } from './reclassification.state.js';

export const isLastingLoss = (outcome: Outcome): boolean =>
  outcome === 'disability' || outcome === 'total-permanent';

/** PP 44/2015 Art. 49: what is lost for good, and how much of it, is a finding of the medical adviser. */
export function aLastingLossIsFoundByTheMedicalAdviser(claim: ClaimUnderReview): Reason[] {
  const { outcome, opinion } = claim;
  if (opinion !== null || determinedFinding(claim) !== null || !isLastingLoss(outcome)) return [];
  return [{ code: 'MEDICAL_OPINION_MISSING', values: { outcome }, evidence: [] }];
}

/** PP 44/2015 Art. 1: JKK is for accidents and diseases that come of work. What the inspector determined goes before. */
export function workMustHaveBeenTheCause(claim: ClaimUnderReview): Reason[] {
  const { opinion } = claim;
  if (claim.programme === 'JKM' || determinedCause(claim) !== null) return [];
  if (opinion === null || opinion.workRelated) return [];
  const values = { foundBy: opinion.givenBy };
  return [{ code: 'FOUND_NOT_WORK_RELATED', values, evidence: [opinion.evidence] }];
}

/** A JKM claim names no cause for a doctor to judge. */
export function medicalOpinionIsForJkk({ programme }: CaseFile): Refusal | null {
  return programme === 'JKK' ? null : no('MEDICAL_OPINION_FOR_JKK_ONLY', { programme });
}

/** Whether somebody died is shown by the certificate, not by an opinion. */
export function anOpinionNeitherKillsNorRevives(
  file: CaseFile,
  { outcome }: GiveMedicalOpinion,
): Refusal | null {
  return (file.outcome === 'death') === (outcome === 'death')
    ? null
    : no('OPINION_CONTRADICTS_DEATH', { claimed: file.outcome, found: outcome });
}

type Losses = Pick<GiveMedicalOpinion, 'outcome' | 'disabilities'>;

export function lossesBelongToAPartialDisability({ outcome, disabilities }: Losses): Refusal | null {
  const belong = outcome === 'disability' || disabilities.length === 0;
  return belong ? null : no('LOSSES_NOT_FOR_THIS_OUTCOME', { outcome });
}

/** Permenaker 5/2021: the percentages are those of the table of losses, so the losses must be named. */
export function aPartialDisabilityNamesItsLosses({ outcome, disabilities }: Losses): Refusal | null {
  const named = outcome !== 'disability' || disabilities.length > 0;
  return named ? null : no('LOSSES_MISSING', { outcome });
}

/** What was found must be computable by the law of the day; the wage may be any. */
export function findingMustBeAssessable(file: CaseFile, law: Law): Refusal | null {
  const outcome = awardOf({ claim: file, segment: 'PU', wageBase: rupiah(1), monthsPaid: 0 }, law);
  return outcome.outcome === 'refused' ? outcome.refusal : null;
}

/** What the file says once the adviser has found it. */
export const foundByAdviser = (
  file: CaseFile,
  { outcome, disabilities }: Pick<MedicalOpinion, 'outcome' | 'disabilities'>,
): CaseFile => ({ ...file, outcome, disabilities });
