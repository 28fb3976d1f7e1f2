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
const duties = { submitter: 'wayan', adviser: null, verifier: 'made', approver: null };

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
  stage: 'Assessed',
  claimId: '01a1fe41-e755-7703-9b58-464d673f4ebc',
  receiptNumber: 'JKM-2026-269NKKYKNW',
  personId: '01a1fe41-5817-7687-b897-61dcdcb5d49b',
  documents: ['KPJ_CARD'],
  costs: [],
  stmbDays: 0,
  disabilities: [],
  payees: [{ payeeId, record, relation: 'SPOUSE', weight: 1 }],
  caseRecord: record,
  submittedAt: '2026-11-21T13:18:14.354Z',
  duties,
  documentsReceivedBy: [],
  files: [],
  lateDecisions: [],
  opinion: null,
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
  explanation: { id: 'Menunggu persetujuan.', en: 'Waiting for approval.' },
  submittedAt: state.submittedAt,
  workingDaysLeft: 3,
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
  flags: { unconfirmed: false, policies: {}, lateDecisions: [], opinion: null },
  shownHash: digest,
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
    },
  ],
  narrative: null,
  diagnosis: null,
  opinion: null,
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
export { happened };
