import { claimAccounts } from './claim-accounts.js';
import { claimAppeals } from './claim-appeals.js';
import { claimBills } from './claim-bills.js';
import { claimChanges } from './claim-changes.js';
import { claimDuties } from './claim-duties.js';
import { claimFiles } from './claim-files.js';
import { claimHeirs } from './claim-heirs.js';
import { claimLetters } from './claim-letters.js';
import { claimList } from './claim-list.js';
import { claimOpinion } from './claim-opinion.js';
import { claimRegistry } from './claim-registry.js';
import { claimScholarships } from './claim-scholarships.js';
import { claimSignals } from './claim-signals.js';
import { claimSteps } from './claim-steps.js';

export const claims = {
  title: 'Claims',
  case: 'Claim {{receipt}}',
  states: {
    Submitted: 'Being checked',
    NeedsAttention: 'Something is missing',
    Validated: 'Waiting for a verifier',
    Verified: 'Verified',
    Assessed: 'Waiting for approval',
    ReturnedToOfficer: 'Returned to the officer',
    Approved: 'Approved, to be paid',
    PartlyPaid: 'Partly paid',
    Settled: 'Paid',
    Rejected: 'Rejected',
    Appealed: 'Waiting for the decision of an appeal',
    Withdrawn: 'Withdrawn',
  },
  programmes: { JKK: 'Work accident (JKK)', JKM: 'Death (JKM)' },
  outcomes: {
    death: 'died',
    'total-permanent': 'totally and permanently disabled',
    disability: 'partly disabled',
    recovered: 'recovered',
  },
  clock: {
    left_one: '{{count}} working day left',
    left_other: '{{count}} working days left',
    soon_one: 'Only {{count}} working day left',
    soon_other: 'Only {{count}} working days left',
    overdue_one: '{{count}} working day overdue',
    overdue_other: '{{count}} working days overdue',
    today: 'Last day',
    notRunning: 'Not running yet: documents are missing',
    stopped: 'Stopped since {{since}}: waits for a document that was asked for later',
    due: 'to be paid by',
  },
  why: {
    title: 'What it waits for',
    cure: 'What settles it:',
    cures: {
      PERSON_NOT_ENROLLED:
        'An enrollment officer enters this person with a roster, or a claims officer withdraws the claim if it is the wrong person.',
      NO_MEMBERSHIP_ON_EVENT_DATE:
        'An enrollment officer checks when the membership began. If it had not begun, an approver may reject.',
      MONTH_NOT_PAID:
        'The payer pays the contribution of that month and a billing officer records it. The claim is then checked again by itself.',
      PAID_AFTER_EVENT: 'A verifier decides whether that contribution counts.',
      LATE_CONTRIBUTION_DOES_NOT_COUNT: 'An approver rejects the claim, or it is returned to the officer.',
      DUPLICATE_CLAIM: 'The officer withdraws the claim that is double, or an approver rejects it.',
      DOCUMENTS_MISSING: 'A claims officer receives the documents and records them here.',
      MEDICAL_OPINION_MISSING: 'The medical adviser finds the disability on this page.',
      FOUND_NOT_WORK_RELATED:
        'An approver rejects the claim because it was no work accident, or the medical adviser changes the opinion.',
      DISEASE_FOUND_TOO_LATE: 'An approver decides by the article; the term is not confirmed.',
      ACCIDENT_NOT_CONCLUDED: 'A verifier who took no part in the report concludes on the accident.',
      NOT_A_WORK_ACCIDENT:
        'An approver rejects the claim because it was no work accident, or lets it wait for new evidence.',
      CLAIM_TIME_BARRED: 'An approver rejects the claim with its article.',
      SIGNAL: 'A verifier decides on it on this page, and says why.',
      SIGNAL_STANDS: 'An approver may reject the claim, or the verifier decides on it anew.',
      FURTHER_DOCUMENT_ASKED:
        'A claims officer receives the document, or a verifier says why it is not needed any more.',
      HEIRS_IN_DISPUTE:
        'No desk can settle it alone: the heirs agree or a court decides, then a verifier enters the paper.',
      INSPECTOR_DETERMINED_OTHERWISE:
        'A verifier moves the claim to the programme that the letter names, or returns it.',
    },
    returned: 'Returned by {{by}}: {{reason}}',
    rejected: 'Rejected: {{rule}}',
    withdrawn: 'Withdrawn: {{reason}}',
  },
  facts: {
    title: 'Event',
    person: 'Member',
    erased: 'data erased',
    nik: 'NIK',
    programme: 'Programme',
    outcome: 'Outcome',
    disease: 'Occupational disease',
    stillWorking: 'still working at the diagnosis',
    leftWork: 'stopped working',
    losses: 'Disability by the doctor’s certificate',
    eventDate: 'Day of the event',
    submittedAt: 'Submitted',
    stmbDays: 'Days off work',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    narrative: 'What happened',
    diagnosis: 'Diagnosis',
    costs: 'Costs claimed',
    referencePrice: 'price of the referral hospital',
    reference: 'Receipt',
  },
  cover: {
    title: 'Membership and contributions',
    none: 'Not confirmed yet.',
    segment: 'Segment',
    wageBase: 'Wage base',
    monthsPaid: 'Months paid',
    months_one: '{{count}} month',
    months_other: '{{count}} months',
    byMonth: 'Contributions by month',
    month: 'Month',
    payer: 'Payer',
    due: 'Due',
    received: 'Received',
    notReceived: 'not received',
    late: 'Decision on late contributions',
    lateDecided: '{{months}}: {{decision}}, by {{by}}',
    lateDecisions: { COUNTS: 'counts', DOES_NOT_COUNT: 'does not count' },
  },
  documents: {
    title: 'Documents',
    present: 'Present',
    missing: 'Missing',
    extra: 'Extra',
    receivedBy: 'Later documents were received by {{names}}.',
    withSubmission: 'Received with the submission by {{name}}.',
  },
  lines: {
    title: 'Benefit by law',
    none: 'The benefit is computed when the claim is verified.',
    component: 'Component',
    formula: 'Computation',
    law: 'Law',
    since: 'in force since {{from}}',
    unseen: 'article not checked yet',
    between: 'in force {{from}} to {{to}}',
    also: 'also {{regulation}}, {{article}}',
    reading: 'Reading: {{question}} {{reading}}.',
    mark: 'How sure the rule is',
    marks: {
      CONFIRMED: 'Confirmed',
      INFERRED: 'Inferred',
      UNCONFIRMED: 'Not confirmed',
    },
    amount: 'Amount',
    total: 'Total benefit',
    unconfirmed:
      'A rule here has not been confirmed from its official text. Look closely at the lines marked "Inferred" or "Not confirmed" before you decide.',
    policies: 'Readings used',
  },
  history: {
    title: 'History',
    when: 'Time',
    what: 'What happened',
    who: 'By',
    system: 'system',
    systemAfter: 'system, after a step of {{name}}',
    audit: 'History across services',
    isNew: 'new',
  },
  family: {
    title: 'For the family',
    about:
      'With the receipt number and this code the family can see the status of the claim without signing in.',
    show: 'Show the code',
    receipt: 'Receipt number',
    secret: 'Secret code',
    page: 'Page of the claim status',
  },
  ...claimChanges,
  ...claimLetters,
  ...claimHeirs,
  ...claimFiles,
  ...claimAccounts,
  ...claimAppeals,
  ...claimScholarships,
  ...claimBills,
  ...claimDuties,
  ...claimOpinion,
  ...claimRegistry,
  ...claimSignals,
  ...claimSteps,
  ...claimList,
  toList: 'Claims',
};
