import { assertNever, subtractRupiah } from '#kernel';
import { fileAsDecided, lateDecisionsAsOverruled, signalDecisionsAsOverruled } from './appeal.answers.js';
import type { AppealDecision, Overpayment } from './appeal.state.js';
import type { ClaimEvent, FormerDuty } from './claim.events.js';
import type { AwardedClaim, ClaimState, Duties, KnownClaim } from './claim.state.js';
import { allInvoicesInForce } from './costs.state.js';
import { awarded, base, type DataOf } from './known-claim.js';
import { linesWithOwners, owedBy, withOwners } from './owed-lines.js';
import { stageWith } from './share-progress.js';

export type AppealEvent = Extract<
  ClaimEvent,
  {
    type: 'ClaimAppealed' | 'AppealDecided' | 'CorrectionAssessed' | 'AwardCorrected' | 'OverpaymentFound';
  }
>;

/** What is true once somebody appealed, and once the appeal was decided. */
export function evolveAppeal(state: KnownClaim, event: AppealEvent): ClaimState {
  switch (event.type) {
    case 'ClaimAppealed':
      return appealed(state, event.data);
    case 'AppealDecided':
      return decided(state, event.data);
    case 'CorrectionAssessed': {
      const { claimId: _claim, ...correction } = event.data;
      const { facts, total } = correction;
      const claim = awarded(state);
      const owed = owedBy(allInvoicesInForce(claim));
      const lines = withOwners({ lines: correction.lines, costs: facts.costs, owed });
      return { ...claim, correction: { ...correction, owed }, lawful: { facts, total, lines } };
    }
    case 'AwardCorrected':
      return corrected(awarded(state), event.data);
    case 'OverpaymentFound':
      return foundOverpaid(awarded(state), event.data);
    default:
      return assertNever(event);
  }
}

function appealed(state: KnownClaim, { claimId: _claim, ...entered }: DataOf<'ClaimAppealed'>): KnownClaim {
  const rejected = state.stage === 'Rejected';
  const appeal = { ...entered, against: rejected ? 'rejection' : 'award', decision: null } as const;
  const appeals = [...state.appeals, appeal];
  if (!rejected) return { ...state, appeals };
  return { ...base(state), appeals, stage: 'Appealed', rejection: state.rejection };
}

function decided(state: KnownClaim, data: DataOf<'AppealDecided'>): KnownClaim {
  const { claimId, formerly, ...said } = data;
  const decision: AppealDecision = { ...said, evidence: `${claimId}/${state.version}` };
  const heard: KnownClaim = {
    ...state,
    appeals: state.appeals.map(appeal => (appeal.decision ? appeal : { ...appeal, decision })),
    former: [...state.former, ...formerly],
    duties: { ...without(state.duties, formerly), decider: data.decidedBy },
  };
  if (!data.upheld) {
    if (heard.stage !== 'Appealed') return heard;
    return { ...base(heard), stage: 'Rejected', rejection: heard.rejection };
  }
  const found: KnownClaim = {
    ...heard,
    file: fileAsDecided(heard.file, data.corrected),
    lateDecisions: lateDecisionsAsOverruled(heard.lateDecisions, data),
    signalDecisions: signalDecisionsAsOverruled(heard.signalDecisions, decision),
  };
  return found.stage === 'Appealed' ? { ...base(found), stage: 'Submitted', reasons: [] } : found;
}

const without = (duties: Duties, formerly: readonly FormerDuty[]): Duties => ({
  ...duties,
  ...(Object.fromEntries(formerly.map(({ duty }) => [duty, null])) as Partial<Duties>),
});

function corrected(state: AwardedClaim, data: DataOf<'AwardCorrected'>): AwardedClaim {
  if (state.correction === null) throw new Error('AwardCorrected before CorrectionAssessed');
  const { decision: _decision, previousAward: _previous, owed, ...assessment } = state.correction;
  const { decision, previousAward, award, lawful, shares, overpaid, shownHash, approvedBy, approvedAt } =
    data;
  const approval = { decision, shownHash, approvedBy, approvedAt };
  const progress = [
    ...state.progress,
    ...shares.map(({ shareId }) => ({ shareId, paidBy: [], returned: [] })),
  ];
  return {
    ...state,
    ...{ assessment, owed },
    ...{ duties: { ...state.duties, approver: approvedBy }, former: data.formerly },
    award: { ...state.award, award, shares: [...state.award.shares, ...shares] },
    progress,
    correction: null,
    corrections: [
      ...state.corrections,
      { ...approval, previousAward, previousLines: linesWithOwners(state), award },
    ],
    overpayment: overpaymentOf({
      ...approval,
      lawful,
      amount: subtractRupiah(award, lawful),
      payees: overpaid,
    }),
    stage: stageWith(progress),
  };
}

function foundOverpaid(state: AwardedClaim, data: DataOf<'OverpaymentFound'>): AwardedClaim {
  const { decision, lawful, amount, payees, shownHash, approvedBy, approvedAt } = data;
  const approval = { decision, shownHash, approvedBy, approvedAt };
  return {
    ...state,
    ...{ duties: { ...state.duties, approver: approvedBy }, former: data.formerly },
    correction: null,
    overpayment: overpaymentOf({ ...approval, lawful, amount, payees }),
  };
}

const overpaymentOf = (found: Overpayment): Overpayment | null => (found.amount > 0 ? found : null);
