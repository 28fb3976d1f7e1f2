import { describe, expect, it } from '@jest/globals';
import { type Decision, type Finding, keyOfDecision } from './decision.js';

const shown = { claimId: '01a1fe41-e755-7703-9b58-464d673f4ebc', version: 4 };
const finding: Finding = {
  ...{ workRelated: true, outcome: 'disability', opinion: 'Ibu jari putus oleh mesin.' },
  disabilities: [{ kind: 'anatomical', part: 'thumb', side: 'right', handedness: 'right' }],
};
const decisions: Decision[] = [
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
  { action: 'reject', rule: 'LATE_CONTRIBUTION_DOES_NOT_COUNT' },
];

describe('The key of a decision', () => {
  it('is one per decision and version, and such as the services accept', () => {
    const keys = decisions.map(decision => keyOfDecision(shown, decision));
    expect(new Set(keys).size).toBe(decisions.length);
    for (const key of keys) expect(key).toMatch(/^[\w-]{8,100}$/);
    expect(keyOfDecision({ ...shown, version: 5 }, { action: 'verify' })).not.toBe(keys[1]);
  });

  it('holds nothing of the reasons of a doctor', () => {
    const other: Decision = { action: 'opinion', finding: { ...finding, opinion: 'Lain.' } };
    expect(keyOfDecision(shown, other)).toBe(keyOfDecision(shown, { action: 'opinion', finding }));
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
