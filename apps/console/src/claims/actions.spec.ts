import { describe, expect, it } from '@jest/globals';
import type { Role } from '../session/session.js';
import { type Judged, nextStep, offersTo } from './actions.js';

const judged = (over: Partial<Judged> = {}): Judged => ({
  programme: 'JKK',
  stage: 'Assessed',
  duties: { submitter: 'wayan', adviser: null, verifier: 'made', approver: null },
  documentsReceivedBy: [],
  reasons: [],
  missingDocuments: 0,
  ...over,
});
const offered = (name: string, role: Role, over: Partial<Judged> = {}) =>
  offersTo({ name, roles: [role] }, judged(over)).map(({ action, hindrance }) => [action, hindrance]);

describe('What is offered', () => {
  it('to an approver is approval first, then return and rejection', () => {
    expect(offered('komang', 'claims-approver')).toEqual([
      ['approve', null],
      ['return', null],
      ['reject', null],
    ]);
    expect(offered('komang', 'claims-approver', { stage: 'Approved' })).toEqual([]);
  });

  it('to a verifier is verification once everything is confirmed', () => {
    const open = { duties: { submitter: 'wayan', adviser: null, verifier: null, approver: null } };
    expect(offered('made', 'claims-verifier', { ...open, stage: 'Validated' })).toEqual([
      ['verify', null],
      ['return', null],
    ]);
    expect(offered('made', 'claims-verifier', { ...open, stage: 'NeedsAttention' })).toEqual([
      ['return', null],
    ]);
  });

  it('to a verifier is the decision on a late contribution where one waits', () => {
    const late = { stage: 'NeedsAttention', reasons: ['PAID_AFTER_EVENT'] } as const;
    expect(offered('made', 'claims-verifier', late)).toEqual([
      ['decideLate', null],
      ['return', null],
    ]);
  });

  it('to a medical adviser is an opinion, on work accidents that nobody has verified yet', () => {
    expect(offered('dokter', 'medical-adviser', { stage: 'NeedsAttention' })).toEqual([['opinion', null]]);
    expect(offered('dokter', 'medical-adviser', { stage: 'Validated' })).toEqual([['opinion', null]]);
    expect(offered('dokter', 'medical-adviser')).toEqual([]);
    expect(offered('dokter', 'medical-adviser', { stage: 'Validated', programme: 'JKM' })).toEqual([]);
  });

  it('to an officer is submitting again what was returned', () => {
    expect(offered('wayan', 'claims-officer', { stage: 'ReturnedToOfficer' })).toEqual([
      ['resubmit', null],
      ['withdraw', null],
    ]);
    expect(offered('nyoman', 'claims-officer', { stage: 'ReturnedToOfficer' })[0]).toEqual([
      'resubmit',
      'heldByAnother',
    ]);
  });

  it('to readers is nothing', () => {
    expect(offered('ketut', 'finance-officer')).toEqual([]);
    expect(offered('ketut', 'auditor', { stage: 'Validated' })).toEqual([]);
  });
});

describe('What is held back, and why', () => {
  it('one person holds one duty', () => {
    expect(offered('wayan', 'claims-approver')).toEqual([
      ['approve', 'youSubmitted'],
      ['return', 'youSubmitted'],
      ['reject', 'youSubmitted'],
    ]);
    expect(offered('made', 'claims-approver')[0]).toEqual(['approve', 'youVerified']);
    expect(offered('made', 'claims-officer')[0]).toEqual(['documents', 'youVerified']);
    const advised = { duties: { submitter: 'wayan', adviser: 'dokter', verifier: null, approver: null } };
    expect(offered('dokter', 'claims-verifier', { ...advised, stage: 'Validated' })[0]).toEqual([
      ...['verify', 'youAdvised'],
    ]);
    expect(offered('lain', 'medical-adviser', { ...advised, stage: 'Validated' })).toEqual([
      ['opinion', 'heldByAnother'],
    ]);
  });

  it('who received documents does not judge them', () => {
    expect(offered('komang', 'claims-approver', { documentsReceivedBy: ['komang'] })[0]).toEqual([
      'approve',
      'youReceivedDocuments',
    ]);
  });

  it('a duty stays with its holder, who is named', () => {
    const [verify] = offersTo({ name: 'putu', roles: ['claims-verifier'] }, judged({ stage: 'Validated' }));
    expect(verify).toEqual({ action: 'verify', hindrance: 'heldByAnother', holder: 'made' });
  });
});

describe('The next step', () => {
  const nextOf = (role: Role, over: Partial<Judged>) => {
    const now = judged(over);
    return nextStep(offersTo({ name: 'komang', roles: [role] }, now), now);
  };

  it('is the decision that waits; ending a case or sending it back never is', () => {
    expect(nextOf('claims-approver', {})).toBe('approve');
    expect(nextOf('claims-approver', { stage: 'NeedsAttention' })).toBeNull();
    expect(nextOf('claims-approver', { documentsReceivedBy: ['komang'] })).toBeNull();
  });

  it('is an opinion only while one is waited for', () => {
    const reasons = ['MEDICAL_OPINION_MISSING'];
    expect(nextOf('medical-adviser', { stage: 'NeedsAttention', reasons })).toBe('opinion');
    expect(nextOf('medical-adviser', { stage: 'Validated' })).toBeNull();
  });

  it('is to receive documents only while some are missing', () => {
    expect(nextOf('claims-officer', { stage: 'NeedsAttention' })).toBeNull();
    expect(nextOf('claims-officer', { stage: 'NeedsAttention', missingDocuments: 1 })).toBe('documents');
  });
});
