import type { Role } from '../session/session.js';
import { ACTIONS, type Action } from './action-names.js';
import { AWARDED, type Rule } from './action-rule.js';
import { AFTER_AWARD_RULES } from './after-award-rules.js';
import type { Stage } from './claim-types.js';
import { OPEN_TO_DISPUTE } from './heirs/open-to-dispute.js';
import {
  approvesCorrection,
  beyondLimit,
  dutyOf,
  type Hindrance,
  hearsAppeals,
  type Judged,
  notTheSubmitter,
  otherDuty,
} from './hindrances.js';
import { PAPER_RULES } from './later-papers/paper-rules.js';
import { ofAnotherOffice } from './offices/of-another-office.js';
import { isHeldBySignal, isSignal } from './signals/signal-entry.js';

export interface Offer {
  readonly action: Action;
  readonly hindrance: Hindrance | null;
  /** Who holds the duty, when it is somebody else. */
  readonly holder: string | null;
}

export interface Person {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly office?: string | null;
}

const JUDGED: readonly Stage[] = ['NeedsAttention', 'Validated', 'Assessed'];

/** Until the approval. */
const OPEN_TO_CLASSIFYING: readonly Stage[] = ['Submitted', ...JUDGED, 'ReturnedToOfficer'];

/** The services decide; this only spares people a button that would refuse them, and says why. */
const RULES: Readonly<Record<Action, Rule>> = {
  approve: { roles: ['claims-approver'], stages: ['Assessed'], hindered: dutyOf('approver') },
  approveCorrection: {
    roles: ['claims-approver'],
    stages: AWARDED,
    hindered: approvesCorrection,
    alsoNeeds: ({ open }) => open === 'CORRECTION',
  },
  ...AFTER_AWARD_RULES,
  verify: { roles: ['claims-verifier'], stages: ['Validated'], hindered: dutyOf('verifier') },
  decideSignal: {
    roles: ['claims-verifier'],
    stages: ['NeedsAttention'],
    hindered: dutyOf('verifier'),
    alsoNeeds: ({ reasons }) => reasons.some(isHeldBySignal),
  },
  decideLate: {
    roles: ['claims-verifier'],
    stages: ['NeedsAttention'],
    hindered: dutyOf('verifier'),
    alsoNeeds: ({ reasons }) => reasons.includes('PAID_AFTER_EVENT'),
  },
  opinion: {
    roles: ['medical-adviser'],
    stages: ['NeedsAttention', 'Validated'],
    hindered: dutyOf('adviser'),
    alsoNeeds: ({ programme }) => programme === 'JKK',
  },
  decideAppeal: {
    roles: ['appeal-decider'],
    stages: ['Appealed', ...AWARDED],
    hindered: hearsAppeals,
    alsoNeeds: ({ open }) => open === 'APPEAL',
  },
  resubmit: { roles: ['claims-officer'], stages: ['ReturnedToOfficer'], hindered: dutyOf('submitter') },
  ...PAPER_RULES,
  return: { roles: ['claims-verifier', 'claims-approver'], stages: JUDGED, hindered: notTheSubmitter },
  reject: { roles: ['claims-approver'], stages: JUDGED, hindered: dutyOf('approver') },
  withdraw: {
    roles: ['claims-officer'],
    stages: ['Submitted', 'ReturnedToOfficer', ...JUDGED],
    hindered: otherDuty('submitter'),
  },
  appeal: {
    roles: ['claims-officer'],
    stages: ['Rejected', ...AWARDED],
    hindered: otherDuty('submitter'),
    alsoNeeds: ({ open }) => open === null,
  },
  reclassify: {
    roles: ['claims-verifier'],
    stages: OPEN_TO_CLASSIFYING,
    hindered: dutyOf('verifier'),
    alsoNeeds: ({ outcome }) => outcome === 'death',
  },
  determine: {
    roles: ['claims-verifier'],
    stages: [...OPEN_TO_CLASSIFYING, 'Appealed', ...AWARDED],
    hindered: dutyOf('verifier'),
    alsoNeeds: ({ stage, open, hasInspectorLetter }) =>
      OPEN_TO_CLASSIFYING.includes(stage) ? hasInspectorLetter : open === 'APPEAL',
  },
  settleDispute: {
    roles: ['claims-verifier'],
    stages: OPEN_TO_DISPUTE,
    hindered: dutyOf('verifier'),
    alsoNeeds: ({ isDisputed }) => isDisputed,
  },
  // To hold a case is no duty: whoever is told of a dispute may enter it.
  dispute: {
    roles: ['claims-officer', 'claims-verifier', 'claims-approver'],
    stages: OPEN_TO_DISPUTE,
    hindered: () => null,
    alsoNeeds: ({ outcome, isDisputed }) => outcome === 'death' && !isDisputed,
  },
};

const APPROVALS: readonly Action[] = ['approve', 'approveCorrection'];

/** What this person is offered on this case, the next step of the work first. */
export function offersTo(person: Person, judged: Judged): Offer[] {
  return ACTIONS.filter(action => {
    const { roles, stages, alsoNeeds } = RULES[action];
    const hasRole = person.roles.some(role => roles.includes(role));
    return hasRole && stages.includes(judged.stage) && (alsoNeeds?.(judged, person.roles) ?? true);
  }).map(action => ({
    action,
    ...(RULES[action].hindered(judged, person.name) ??
      ofAnotherOffice(action, judged, person) ??
      (APPROVALS.includes(action) ? beyondLimit(judged, person.roles) : null) ?? {
        hindrance: null,
        holder: null,
      }),
  }));
}

/** What was found of the cause, and a death of the other programme answers. */
const ANOTHER_CAUSE: readonly string[] = [
  'FOUND_NOT_WORK_RELATED',
  'NOT_A_WORK_ACCIDENT',
  'INSPECTOR_DETERMINED_OTHERWISE',
];

/** Steps that bring the case further, some only while it waits for them. */
const FURTHER: Readonly<Partial<Record<Action, (judged: Judged) => boolean>>> = {
  approve: () => true,
  approveCorrection: () => true,
  confirmAccount: () => true,
  awardYear: () => true,
  verifyYear: () => true,
  verifyBills: () => true,
  verify: () => true,
  decideSignal: ({ reasons }) => reasons.some(isSignal),
  decideLate: () => true,
  opinion: ({ reasons }) => reasons.includes('MEDICAL_OPINION_MISSING'),
  decideAppeal: ({ asksForPaper }) => !asksForPaper,
  documents: ({ missingDocuments }) => missingDocuments > 0,
  resubmit: () => true,
  reclassify: ({ reasons }) => reasons.some(code => ANOTHER_CAUSE.includes(code)),
  settleDispute: () => true,
};

export function nextStep(offers: readonly Offer[], judged: Judged): Action | null {
  const next = offers.find(
    ({ action, hindrance }) => hindrance === null && (FURTHER[action]?.(judged) ?? false),
  );
  return next?.action ?? null;
}
