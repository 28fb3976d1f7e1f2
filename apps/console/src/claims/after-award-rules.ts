import { AWARDED, type Rule } from './action-rule.js';
import { dutyOf, dutyOfYear, notTheProver, otherDuty } from './hindrances.js';

/** Another account of a payee, bills that came later, and the school years of the children. */
export const AFTER_AWARD_RULES = {
  confirmAccount: {
    roles: ['claims-approver'],
    stages: AWARDED,
    hindered: dutyOf('approver'),
    alsoNeeds: ({ afterAward }) => afterAward.accountsWaiting > 0,
  },
  dismissAccount: {
    roles: ['claims-approver'],
    stages: AWARDED,
    hindered: dutyOf('approver'),
    alsoNeeds: ({ afterAward }) => afterAward.accountsWaiting > 0,
  },
  enterAccount: {
    roles: ['claims-officer'],
    stages: AWARDED,
    hindered: otherDuty('submitter'),
    alsoNeeds: ({ afterAward }) => afterAward.payeesToRedirect > 0,
  },
  enterBills: {
    roles: ['claims-officer'],
    stages: AWARDED,
    hindered: otherDuty('submitter'),
    alsoNeeds: ({ afterAward }) => afterAward.takesBills,
  },
  verifyBills: {
    roles: ['claims-verifier'],
    stages: AWARDED,
    hindered: dutyOf('verifier'),
    alsoNeeds: ({ afterAward }) => afterAward.billsWait,
  },
  declineBills: {
    roles: ['claims-verifier'],
    stages: AWARDED,
    hindered: dutyOf('verifier'),
    alsoNeeds: ({ afterAward }) => afterAward.billsWait,
  },
  enterScholar: {
    roles: ['claims-officer'],
    stages: AWARDED,
    hindered: otherDuty('submitter'),
    alsoNeeds: ({ afterAward }) => afterAward.hasScholarships,
  },
  proveYear: {
    roles: ['claims-officer'],
    stages: AWARDED,
    hindered: otherDuty('submitter'),
    alsoNeeds: ({ afterAward }) => afterAward.hasScholarships && afterAward.children > 0,
  },
  verifyYear: {
    roles: ['claims-verifier'],
    stages: AWARDED,
    hindered: dutyOfYear('verifier'),
    alsoNeeds: ({ afterAward }) => afterAward.yearsToVerify > 0,
  },
  awardYear: {
    roles: ['claims-approver'],
    stages: AWARDED,
    hindered: dutyOfYear('approver'),
    alsoNeeds: ({ afterAward }) => afterAward.yearsToApprove > 0,
  },
  declineYear: {
    roles: ['claims-verifier', 'claims-approver'],
    stages: AWARDED,
    hindered: notTheProver,
    alsoNeeds: ({ afterAward }) => afterAward.yearsToVerify + afterAward.yearsToApprove > 0,
  },
} as const satisfies Readonly<Record<string, Rule>>;
