import { describe, expect, it } from '@jest/globals';
import type { AccountOfPayee } from './accounts/account-entry.js';
import { type Decision, type Finding, keyOfDecision } from './decision.js';
import type { ScholarOfClaim } from './scholarships/scholar-entry.js';
import type { Proof } from './scholarships/year-entry.js';
import type { SignalDecision } from './signals/signal-entry.js';

const shown = { claimId: '01a1fe41-e755-7703-9b58-464d673f4ebc', version: 4 };
const finding: Finding = {
  ...{ workRelated: true, outcome: 'disability', opinion: 'Ibu jari putus oleh mesin.' },
  disabilities: [{ kind: 'anatomical', part: 'thumb', side: 'right', handedness: 'right' }],
};
const decided: SignalDecision = {
  ...{ signal: 'SIGNAL_DOCUMENT_USED_ELSEWHERE', decision: 'CLEARED' },
  reason: 'Dua bersaudara.',
};
const appeal = { ground: 'ENTITLED_AS_HEIR', words: 'Saya istrinya.' };
const verdict = {
  ...{ upheld: true, ground: 'FACTS_WERE_OTHERWISE', overruled: [], reasons: 'Buku nikah asli.' },
};
const account: AccountOfPayee = {
  payeeId: '01a1fe41-e756-7419-9a48-fc1ab4232343',
  entry: {
    ...{ bankCode: '129', accountNumber: '0110200091', accountName: 'CONTOH WARIS' },
    ...{ reason: 'ACCOUNT_CLOSED', note: 'Buku tabungan dilihat.' },
  },
};
const scholar: ScholarOfClaim = {
  ...{ name: 'Contoh Anak', nik: '5106014101159001', birthDate: '2015-03-01', bankCode: '129' },
  ...{ accountNumber: '0110200091', accountName: 'CONTOH WALI' },
};
const year = { childId: '01a1fe41-e757-7419-9a48-fc1ab4232343', schoolYear: 2025 };
const proof: Proof = {
  ...{ ...year, startsOn: '2025-07-14', level: 'SD', documents: [], married: false, working: false },
  ...{ school: 'SD Contoh', letterNumber: '421/1', letterDate: '2025-07-20' },
};
const reclassification = {
  ...{ cause: 'WORK_ACCIDENT' as const, papers: ['DEATH_CERTIFICATE'], reasons: 'Jatuh dari perahu.' },
};
const determination = {
  ...{ letterNumber: '560/1', letterDate: '2025-12-01', office: 'PROVINCE' as const },
  ...{ officeName: 'Disnaker', cause: 'WORK_ACCIDENT' as const, account: 'Surat.' },
};
const decisions: Decision[] = [
  { action: 'reclassify', reclassification },
  { action: 'reclassify', reclassification: { ...reclassification, papers: [] } },
  { action: 'determine', determination },
  { action: 'determine', determination: { ...determination, letterNumber: '560/2' } },
  { action: 'approve', shownHash: 'aa' },
  { action: 'verify' },
  { action: 'decideLate', decision: 'COUNTS' },
  { action: 'decideLate', decision: 'DOES_NOT_COUNT' },
  { action: 'opinion', finding },
  { action: 'opinion', finding: { ...finding, workRelated: false } },
  { action: 'opinion', finding: { ...finding, disabilities: [] } },
  { action: 'documents', documents: ['KTP_HEIR'] },
  { action: 'documents', documents: ['KTP_HEIR', 'BANK_BOOK'] },
  { action: 'return', reason: 'OTHER' },
  { action: 'withdraw', reason: 'OTHER' },
  { action: 'dispute', reason: 'Anak dari perkawinan pertama tidak disebut.' },
  { action: 'settleDispute', paper: 'HEIRS_AGREEMENT', account: 'Surat 12.' },
  { action: 'settleDispute', paper: 'COURT_DECISION', account: 'Surat 12.' },
  { action: 'approveCorrection', shownHash: 'aa' },
  { action: 'decideSignal', decided },
  { action: 'decideSignal', decided: { ...decided, decision: 'STANDS' } },
  { action: 'appeal', appeal },
  { action: 'appeal', appeal: { ...appeal, ground: 'NEW_EVIDENCE' } },
  { action: 'decideAppeal', verdict },
  { action: 'decideAppeal', verdict: { ...verdict, monthsPaid: 3 } },
  { action: 'enterAccount', account },
  { action: 'enterAccount', account: { ...account, payeeId: year.childId } },
  { action: 'confirmAccount', payeeId: 'p', shownHash: 'aa' },
  { action: 'confirmAccount', payeeId: 'p', shownHash: 'bb' },
  { action: 'dismissAccount', payeeId: 'p', note: 'Bukan rekeningnya.' },
  { action: 'enterScholar', scholar },
  { action: 'enterScholar', scholar: { ...scholar, childId: year.childId } },
  { action: 'proveYear', proof },
  { action: 'proveYear', proof: { ...proof, level: 'SMP' } },
  { action: 'verifyYear', year },
  { action: 'verifyYear', year: { ...year, schoolYear: 2026 } },
  { action: 'declineYear', year, reason: 'PROOF_UNREADABLE' },
  { action: 'awardYear', year, shownHash: 'aa' },
  { action: 'reject', rule: 'LATE_CONTRIBUTION_DOES_NOT_COUNT' },
];

describe('The key of a decision', () => {
  it('is one per decision and version, and such as the services accept', () => {
    const keys = decisions.map(decision => keyOfDecision(shown, decision));
    expect(new Set(keys).size).toBe(decisions.length);
    for (const key of keys) expect(key).toMatch(/^[\w-]{8,100}$/);
    expect(keyOfDecision({ ...shown, version: 5 }, { action: 'verify' })).not.toBe(keys[1]);
  });

  it('holds nothing of an account, a child or a school', () => {
    const entry = { ...account.entry, accountNumber: '0110299999', accountName: 'X', note: 'Lain.' };
    const pairs: readonly (readonly [Decision, Decision])[] = [
      [
        { action: 'enterAccount', account },
        { action: 'enterAccount', account: { ...account, entry } },
      ],
      [
        { action: 'dismissAccount', payeeId: 'p', note: 'Bukan rekeningnya.' },
        { action: 'dismissAccount', payeeId: 'p', note: 'Lain.' },
      ],
      [
        { action: 'enterScholar', scholar },
        { action: 'enterScholar', scholar: { ...scholar, name: 'X', nik: '5106014101159002' } },
      ],
      [
        { action: 'proveYear', proof },
        { action: 'proveYear', proof: { ...proof, school: 'X', letterNumber: 'Y' } },
      ],
    ];
    for (const [one, other] of pairs) expect(keyOfDecision(shown, one)).toBe(keyOfDecision(shown, other));
  });

  it('holds nothing of the reasons of a doctor', () => {
    const other: Decision = { action: 'opinion', finding: { ...finding, opinion: 'Lain.' } };
    expect(keyOfDecision(shown, other)).toBe(keyOfDecision(shown, { action: 'opinion', finding }));
  });

  it('holds nothing of what a claimant said, nor why an appeal or a signal was decided so', () => {
    const pairs: readonly (readonly [Decision, Decision])[] = [
      [
        { action: 'appeal', appeal },
        { action: 'appeal', appeal: { ...appeal, words: 'Lain.', note: 'Lain.' } },
      ],
      [
        { action: 'decideAppeal', verdict },
        { action: 'decideAppeal', verdict: { ...verdict, reasons: 'Lain.' } },
      ],
      [
        { action: 'decideSignal', decided },
        { action: 'decideSignal', decided: { ...decided, reason: 'Lain.' } },
      ],
    ];
    for (const [one, other] of pairs) expect(keyOfDecision(shown, one)).toBe(keyOfDecision(shown, other));
  });

  it('holds nothing of what heirs contest, or of what their papers say', () => {
    const key = (reason: string) => keyOfDecision(shown, { action: 'dispute', reason });
    expect(key('Lain.')).toBe(key('Anak dari perkawinan pertama tidak disebut.'));
    const ended = (account: string) =>
      keyOfDecision(shown, { action: 'settleDispute', paper: 'HEIRS_AGREEMENT', account });
    expect(ended('Lain.')).toBe(ended('Surat 12.'));
  });

  it('is the same in two tabs, in whatever order documents were ticked', () => {
    const first: Decision = { action: 'documents', documents: ['KTP_HEIR', 'BANK_BOOK'] };
    const second: Decision = { action: 'documents', documents: ['BANK_BOOK', 'KTP_HEIR'] };
    expect(keyOfDecision(shown, first)).toBe(keyOfDecision(shown, second));
    expect(keyOfDecision(shown, { action: 'approve', shownHash: 'aa' })).toBe(
      'approve-01a1fe41-e755-7703-9b58-464d673f4ebc-v4',
    );
  });
});
