import type { ClaimView, Line } from './claim-types.js';

export const line: Line = {
  component: 'funeral',
  item: null,
  amount: 10_000_000,
  formula: '10.000.000',
  text: { id: 'Biaya pemakaman', en: 'Funeral benefit' },
  regulation: 'PP 82/2019',
  article: 'Pasal 34',
  effectiveFrom: '2019-12-02',
  effectiveTo: null,
  mark: 'CONFIRMED',
  alsoBy: [],
  readings: {},
};

const digest = 'a'.repeat(64);
const record = { recordId: '01a1fe41-e756-7419-9a48-fc1ab4232343', version: 1, commitment: digest };
const payeeId = record.recordId;
const duties = { submitter: 'wayan', adviser: null, verifier: 'made', approver: null, decider: null };

const common: Pick<ClaimView, 'version' | 'reasons' | 'dueOn' | 'programme' | 'outcome' | 'eventDate'> = {
  version: 4,
  reasons: [],
  dueOn: '2026-11-25',
  programme: 'JKM',
  outcome: 'death',
  eventDate: '2025-12-20',
};

const state: ClaimView['state'] = {
  ...common,
  scholarship: null,
  registry: [],
  stage: 'Assessed',
  claimId: '01a1fe41-e755-7703-9b58-464d673f4ebc',
  receiptNumber: 'JKM-2026-269NKKYKNW',
  personId: '01a1fe41-5817-7687-b897-61dcdcb5d49b',
  documents: ['KPJ_CARD'],
  costs: [],
  stmbDays: 0,
  disabilities: [],
  disease: null,
  jasaRaharja: [],
  invoices: [],
  payees: [{ payeeId, record, relation: 'SPOUSE', weight: 1, isMinor: false }],
  caseRecord: record,
  submittedAt: '2026-11-21T13:18:14.354Z',
  duties,
  documentsReceivedBy: [],
  files: [],
  lateDecisions: [],
  opinion: null,
  signalDecisions: [],
  appeals: [],
  former: [],
  dispute: null,
  reclassifications: [],
  determinations: [],
  laterPapers: [],
  office: null,
  routings: [],
  heirs: null,
  correction: null,
  corrections: [],
  overpayment: null,
  accounts: [],
  furtherCosts: [],
  cover: null,
  assessment: null,
  award: null,
  returned: null,
  rejection: null,
  withdrawal: null,
  shownHash: digest,
};

const happened = (version: number, type: string, actor: string): ClaimView['history'][number] => ({
  id: `${state.claimId}/${version}`,
  version,
  type,
  text: { id: type, en: type },
  at: '2026-11-21T13:18:14.367Z',
  actor,
  causationId: null,
});

/** A case that waits for its approver. */
export const view: ClaimView = {
  ...common,
  claimId: state.claimId,
  receiptNumber: state.receiptNumber,
  stage: 'Assessed',
  missingDocuments: [],
  award: 10_000_000,
  open: null,
  approvalBy: null,
  overpaid: null,
  explanation: { id: 'Menunggu persetujuan.', en: 'Waiting for approval.' },
  submittedAt: state.submittedAt,
  workingDaysLeft: 3,
  clockStoppedSince: null,
  lateCompensation: null,
  documents: {
    required: [
      { code: 'KPJ_CARD', text: { id: 'Kartu peserta', en: 'Membership card' }, present: true },
      { code: 'BANK_BOOK', text: { id: 'Buku rekening', en: 'Bank book' }, present: false },
    ],
    received: ['KPJ_CARD', 'POLICE_REPORT'],
  },
  duties,
  cover: null,
  lines: [line],
  total: 10_000_000,
  shares: [{ shareId: payeeId, payeeId, record, amount: 10_000_000 }],
  flags: {
    ...{ unconfirmed: false, policies: {}, lateDecisions: [], opinion: null },
    ...{ signals: [], appeals: [], dispute: null },
  },
  shownHash: digest,
  heirs: null,
  signals: [],
  correction: null,
  history: [
    happened(1, 'ClaimSubmitted', 'wayan'),
    happened(2, 'ClaimValidated', 'wayan'),
    happened(3, 'ClaimVerified', 'made'),
    happened(4, 'BenefitAssessed', 'made'),
  ],
  state,
  person: { personId: state.personId, name: 'Flamboyan Jingga', nik: '510601******9001' },
  payees: [
    {
      ...{ payeeId, relation: 'SPOUSE', weight: 1, name: 'Contoh Waris', nik: null },
      ...{ bankCode: '129', account: '*********1003', accountName: 'CONTOH WARIS' },
      guardian: null,
    },
  ],
  narrative: null,
  diagnosis: null,
  opinion: null,
  returnWords: null,
  laterPaperWords: [],
  signalReasons: [],
  appealRecords: [],
  dispute: null,
  reclassificationReasons: [],
  inspectorLetters: [],
  accountsWaiting: [],
  files: [],
  statusSecret: null,
};
/** What a medical adviser found. */
export const opinion: NonNullable<ClaimView['flags']['opinion']> = {
  workRelated: true,
  outcome: 'disability',
  disabilities: [{ kind: 'anatomical', part: 'thumb', side: 'left', handedness: 'left' }],
  opinionRecord: record,
  givenBy: 'dokter',
  givenAt: state.submittedAt,
  evidence: `${state.claimId}/5`,
};

type Appeal = ClaimView['flags']['appeals'][number];
/** An appeal that waits for its decision. */
export const appeal: Appeal = {
  ...{ ground: 'ENTITLED_AS_HEIR', appealRecord: record, enteredBy: 'nyoman' },
  ...{ appealedAt: state.submittedAt, against: 'rejection', decision: null },
};

/** A decision for the claimant that overrules these reasons. */
export const upheld = (overruled: string[]): NonNullable<Appeal['decision']> => ({
  ...{ upheld: true, ground: 'EVIDENCE_WEIGHED_WRONGLY', overruled, decisionRecord: record },
  corrected: { finding: null, wageBase: null, monthsPaid: null },
  ...{ decidedBy: 'pemutus', decidedAt: state.submittedAt, evidence: `${state.claimId}/9` },
});

/** What is awarded after an upheld appeal, before its approval. */
export const correction: NonNullable<ClaimView['correction']> = {
  ...{ claimId: state.claimId, decision: `${state.claimId}/9`, lines: [line], shownHash: digest },
  ...{ total: 12_000_000, previousAward: 10_000_000, overpaid: [] },
  shares: [{ shareId: payeeId, payeeId, record, amount: 2_000_000 }],
  flags: { unconfirmed: false, policies: {} },
};

/** A signal that waits for a verifier. */
export const seenSignal: ClaimView['signals'][number] = {
  ...{ signal: 'SIGNAL_NEAR_DUPLICATE', standing: 'OPEN', values: { claims: ['JKM-2026-4XK9T2QWZZ'] } },
  ...{ evidence: [`${state.claimId}/1`], decidedBy: null, decidedAt: null, decision: null },
  text: { id: 'Klaim lain mirip.', en: 'Another claim is similar.' },
};
export { happened };
