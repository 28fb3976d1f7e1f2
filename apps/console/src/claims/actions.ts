import type { Role } from '../session/session.js';
import type { ClaimView, Stage } from './claim-types.js';

export const ACTIONS = [
  'approve',
  'verify',
  'decideLate',
  'opinion',
  'documents',
  'resubmit',
  'return',
  'reject',
  'withdraw',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Why a person who has the role may still not do it. */
export type Hindrance =
  | 'youSubmitted'
  | 'youReceivedDocuments'
  | 'youAdvised'
  | 'youVerified'
  | 'youApproved'
  | 'heldByAnother';

export interface Offer {
  readonly action: Action;
  readonly hindrance: Hindrance | null;
  /** Who holds the duty, when it is somebody else. */
  readonly holder: string | null;
}

/** What of a case decides who may do what with it. */
export interface Judged {
  readonly programme: ClaimView['programme'];
  readonly stage: Stage;
  readonly duties: ClaimView['duties'];
  readonly documentsReceivedBy: readonly string[];
  readonly reasons: readonly string[];
  readonly missingDocuments: number;
}

export interface Person {
  readonly name: string;
  readonly roles: readonly Role[];
}

type Duty = keyof ClaimView['duties'];
interface Rule {
  readonly roles: readonly Role[];
  readonly stages: readonly Stage[];
  readonly hindered: (judged: Judged, name: string) => Omit<Offer, 'action'> | null;
  readonly alsoNeeds?: (judged: Judged) => boolean;
}

const JUDGED: readonly Stage[] = ['NeedsAttention', 'Validated', 'Assessed'];
const HELD: Readonly<Record<Duty, Hindrance>> = {
  submitter: 'youSubmitted',
  adviser: 'youAdvised',
  verifier: 'youVerified',
  approver: 'youApproved',
};
const because = (hindrance: Hindrance, holder: string | null = null) => ({ hindrance, holder });

const otherDuty =
  (duty: Duty) =>
  ({ duties }: Judged, name: string) => {
    const held = (['submitter', 'adviser', 'verifier', 'approver'] as const).find(
      other => other !== duty && duties[other] === name,
    );
    return held ? because(HELD[held]) : null;
  };

/** Whoever judges has neither submitted, nor received documents, nor judged before; and the duty is nobody else's. */
const dutyOf = (duty: Duty) => (judged: Judged, name: string) => {
  const holder = judged.duties[duty];
  const received = duty !== 'submitter' && judged.documentsReceivedBy.includes(name);
  return (
    otherDuty(duty)(judged, name) ??
    (received ? because('youReceivedDocuments') : null) ??
    (holder !== null && holder !== name ? because('heldByAnother', holder) : null)
  );
};

const notTheSubmitter = ({ duties }: Judged, name: string) =>
  duties.submitter === name ? because('youSubmitted') : null;

/** The services decide; this only spares people a button that would refuse them, and says why. */
const RULES: Readonly<Record<Action, Rule>> = {
  approve: { roles: ['claims-approver'], stages: ['Assessed'], hindered: dutyOf('approver') },
  verify: { roles: ['claims-verifier'], stages: ['Validated'], hindered: dutyOf('verifier') },
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
  documents: {
    roles: ['claims-officer'],
    stages: ['Submitted', 'NeedsAttention', 'Validated', 'Verified', 'Assessed'],
    hindered: otherDuty('submitter'),
  },
  resubmit: { roles: ['claims-officer'], stages: ['ReturnedToOfficer'], hindered: dutyOf('submitter') },
  return: { roles: ['claims-verifier', 'claims-approver'], stages: JUDGED, hindered: notTheSubmitter },
  reject: { roles: ['claims-approver'], stages: JUDGED, hindered: dutyOf('approver') },
  withdraw: {
    roles: ['claims-officer'],
    stages: ['Submitted', 'ReturnedToOfficer', ...JUDGED],
    hindered: otherDuty('submitter'),
  },
};

/** What this person is offered on this case, the next step of the work first. */
export function offersTo(person: Person, judged: Judged): Offer[] {
  return ACTIONS.filter(action => {
    const { roles, stages, alsoNeeds } = RULES[action];
    const hasRole = person.roles.some(role => roles.includes(role));
    return hasRole && stages.includes(judged.stage) && (alsoNeeds?.(judged) ?? true);
  }).map(action => ({
    action,
    ...(RULES[action].hindered(judged, person.name) ?? { hindrance: null, holder: null }),
  }));
}

/** Steps that bring the case further, some only while it waits for them. */
const FURTHER: Readonly<Partial<Record<Action, (judged: Judged) => boolean>>> = {
  approve: () => true,
  verify: () => true,
  decideLate: () => true,
  opinion: ({ reasons }) => reasons.includes('MEDICAL_OPINION_MISSING'),
  documents: ({ missingDocuments }) => missingDocuments > 0,
  resubmit: () => true,
};

export function nextStep(offers: readonly Offer[], judged: Judged): Action | null {
  const next = offers.find(
    ({ action, hindrance }) => hindrance === null && (FURTHER[action]?.(judged) ?? false),
  );
  return next?.action ?? null;
}
