import type { Refusal } from '#kernel';
import { assessBenefit, type Law } from '#statutory';
import { assessmentRecord, benefitFacts } from './award.js';
import type { Assessment, CorrectionAssessed, HospitalInvoice } from './claim.events.js';
import { no } from './claim.rules.js';
import type { AwardedClaim } from './claim.state.js';
import { fallAlike } from './correction-by-payee.js';
import { withHospitals } from './hospital-invoice.js';
import { linesWithOwners, owedBy, withOwners } from './owed-lines.js';
import { awardWithoutSchool } from './scholarship.state.js';

interface Again {
  readonly at: string;
  readonly law: Law;
  /** What is said where the facts lead to the same amounts for the same payees. */
  readonly changesNothing: string;
  /** All invoices that are in force once it is decided. */
  readonly invoices: readonly HospitalInvoice[];
}

/** The benefit by law on other facts, by the event that is decided together with this one, right before it. */
export function assessedAgain(
  state: AwardedClaim,
  facts: Assessment['facts'],
  { at, law, changesNothing, invoices }: Again,
): CorrectionAssessed | Refusal {
  const { claimId } = state.file;
  const outcome = assessBenefit(benefitFacts(facts), law);
  if (outcome.outcome === 'refused') return outcome.refusal;
  const { total, lines } = outcome.assessment;
  const file = { ...state.file, payees: withHospitals(state.file.payees, invoices) };
  const after = withOwners({ lines, costs: facts.costs, owed: owedBy(invoices) });
  if (fallAlike(file, state.lawful?.lines ?? linesWithOwners(state), after)) {
    return no(changesNothing, { total });
  }
  return {
    type: 'CorrectionAssessed',
    data: {
      claimId,
      decision: `${claimId}/${state.version + 1}`,
      previousAward: awardWithoutSchool(state),
      ...assessmentRecord(facts, outcome.assessment),
      assessedAt: at,
    },
  };
}
