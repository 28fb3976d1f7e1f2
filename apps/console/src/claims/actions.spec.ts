import { describe, expect, it } from '@jest/globals';
import type { Role } from '../session/session.js';
import { nextStep, offersTo } from './actions.js';
import { afterAwardOf } from './after-award.js';
import type { Judged } from './hindrances.js';
import { view } from './testing-view.js';

const judged = (over: Partial<Judged> = {}): Judged => ({
  programme: 'JKK',
  outcome: 'recovered',
  isDisputed: false,
  hasInspectorLetter: false,
  stage: 'Assessed',
  duties: { submitter: 'wayan', adviser: null, verifier: 'made', approver: null, decider: null },
  documentsReceivedBy: [],
  reasons: [],
  missingDocuments: 0,
  asksForPaper: false,
  open: null,
  approvalBy: null,
  appealsEnteredBy: [],
  former: [],
  afterAward: afterAwardOf(view, null),
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

  it('to an approver is no amount above the limit, which a senior approves', () => {
    const large = { approvalBy: 'claims-approver-senior' } as const;
    const [approval] = offered('komang', 'claims-approver', large);
    expect(approval).toEqual(['approve', 'aboveYourLimit']);
    const corrected = { ...large, stage: 'Settled', open: 'CORRECTION' } as const;
    expect(offered('komang', 'claims-approver', corrected)).toEqual([
      ['approveCorrection', 'aboveYourLimit'],
    ]);
    const senior = { name: 'komang', roles: ['claims-approver', 'claims-approver-senior'] as const };
    expect(offersTo(senior, judged(large))[0]).toMatchObject({ action: 'approve', hindrance: null });
    expect(offered('komang', 'claims-approver', { approvalBy: 'claims-approver' })[0]).toEqual([
      'approve',
      null,
    ]);
  });

  it('to a verifier is verification once everything is confirmed', () => {
    const open = {
      duties: { submitter: 'wayan', adviser: null, verifier: null, approver: null, decider: null },
    };
    expect(offered('made', 'claims-verifier', { ...open, stage: 'Validated' })).toEqual([
      ['verify', null],
      ['askPaper', null],
      ['return', null],
    ]);
    expect(offered('made', 'claims-verifier', { ...open, stage: 'NeedsAttention' })).toEqual([
      ['askPaper', null],
      ['return', null],
    ]);
  });

  it('to a verifier is the decision on a late contribution where one waits', () => {
    const late = { stage: 'NeedsAttention', reasons: ['PAID_AFTER_EVENT'] } as const;
    expect(offered('made', 'claims-verifier', late)).toEqual([
      ['decideLate', null],
      ['askPaper', null],
      ['return', null],
    ]);
  });

  it('to a medical adviser is an opinion, on work accidents that nobody has verified yet', () => {
    expect(offered('dokter', 'medical-adviser', { stage: 'NeedsAttention' })).toEqual([
      ['opinion', null],
      ['askPaper', null],
    ]);
    expect(offered('dokter', 'medical-adviser', { stage: 'Validated' })).toEqual([
      ['opinion', null],
      ['askPaper', null],
    ]);
    expect(offered('dokter', 'medical-adviser')).toEqual([['askPaper', null]]);
    expect(offered('dokter', 'medical-adviser', { stage: 'Validated', programme: 'JKM' })).toEqual([
      ['askPaper', null],
    ]);
  });

  it('to a verifier is the decision on a signal, also on one that was left to stand', () => {
    for (const reasons of [['SIGNAL_NEAR_DUPLICATE'], ['SIGNAL_STANDS']])
      expect(offered('made', 'claims-verifier', { stage: 'NeedsAttention', reasons })).toEqual([
        ['decideSignal', null],
        ['askPaper', null],
        ['return', null],
      ]);
  });

  it('to an officer is an appeal once the case is decided, while none is open', () => {
    for (const stage of ['Rejected', 'Approved', 'Settled'] as const)
      expect(offered('nyoman', 'claims-officer', { stage })).toEqual([['appeal', null]]);
    expect(offered('nyoman', 'claims-officer', { stage: 'Appealed', open: 'APPEAL' })).toEqual([
      ['documents', null],
    ]);
    expect(offered('nyoman', 'claims-officer', { stage: 'Settled', open: 'CORRECTION' })).toEqual([]);
  });

  it('to a decider is the appeal that is open, against a rejection or an award', () => {
    for (const stage of ['Appealed', 'PartlyPaid'] as const)
      expect(offered('pemutus', 'appeal-decider', { stage, open: 'APPEAL' })).toEqual([
        ['decideAppeal', null],
        ['askPaper', null],
      ]);
    expect(offered('pemutus', 'appeal-decider', { stage: 'Rejected' })).toEqual([]);
    expect(offered('pemutus', 'appeal-decider', { stage: 'PartlyPaid', open: 'CORRECTION' })).toEqual([]);
  });

  it('to another approver is the correction that waits', () => {
    const open = { stage: 'Approved', open: 'CORRECTION', former: ['komang'] } as const;
    expect(offered('putu', 'claims-approver', open)).toEqual([['approveCorrection', null]]);
    expect(offered('komang', 'claims-approver', open)).toEqual([['approveCorrection', 'youHadADuty']]);
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

const stepsOf = (name: string, role: Role, over: Partial<Judged>) =>
  offered(name, role, over).map(([action]) => action);

describe('What the labour inspector determined', () => {
  it('is recorded by a verifier once the letter is in the file, or while an appeal is open', () => {
    const letter = { hasInspectorLetter: true, stage: 'NeedsAttention' } as const;
    expect(stepsOf('wayan', 'claims-verifier', letter)).toContain('determine');
    expect(stepsOf('wayan', 'claims-officer', letter)).not.toContain('determine');
    expect(stepsOf('wayan', 'claims-verifier', { ...letter, hasInspectorLetter: false })).not.toContain(
      'determine',
    );
    expect(stepsOf('wayan', 'claims-verifier', { stage: 'Appealed', open: 'APPEAL' })).toContain('determine');
  });

  it('may move the claim of a death, until its approval', () => {
    const death = { outcome: 'death', stage: 'NeedsAttention' } as const;
    expect(stepsOf('wayan', 'claims-verifier', death)).toContain('reclassify');
    expect(stepsOf('wayan', 'claims-verifier', { ...death, outcome: 'recovered' })).not.toContain(
      'reclassify',
    );
    expect(stepsOf('wayan', 'claims-verifier', { ...death, stage: 'Approved' })).not.toContain('reclassify');
    expect(stepsOf('wayan', 'claims-approver', death)).not.toContain('reclassify');
  });

  it('is answered by moving it, where a finding says that it is of the other programme', () => {
    const free = { submitter: 'ayu', adviser: null, verifier: null, approver: null, decider: null };
    const death = { outcome: 'death', stage: 'NeedsAttention', duties: free } as const;
    const nextOf = (reasons: readonly string[]) => {
      const now = judged({ ...death, reasons });
      return nextStep(offersTo({ name: 'wayan', roles: ['claims-verifier'] }, now), now);
    };
    expect(nextOf(['FOUND_NOT_WORK_RELATED'])).toBe('reclassify');
    expect(nextOf(['DOCUMENTS_MISSING'])).toBeNull();
  });
});

describe('A dispute among the heirs', () => {
  const death = { outcome: 'death', stage: 'Approved' } as const;
  const names = (name: string, role: Role, over: Partial<Judged> = {}) =>
    offered(name, role, { ...death, ...over }).map(([action]) => action);

  it.each(['claims-officer', 'claims-verifier', 'claims-approver'] as const)(
    'is entered by a %s of a death, whoever holds a duty, until all is paid',
    role => {
      expect(offered('wayan', role, death)).toContainEqual(['dispute', null]);
      expect(names('wayan', role, { outcome: 'recovered' })).not.toContain('dispute');
      expect(names('wayan', role, { stage: 'Settled' })).not.toContain('dispute');
      expect(names('wayan', role, { isDisputed: true })).not.toContain('dispute');
    },
  );

  it('is ended by the verifier of the case alone, and is the next step', () => {
    const open = { ...death, isDisputed: true };
    expect(names('made', 'claims-verifier')).not.toContain('settleDispute');
    expect(offered('made', 'claims-verifier', open)).toContainEqual(['settleDispute', null]);
    expect(offered('lain', 'claims-verifier', open)).toContainEqual(['settleDispute', 'heldByAnother']);
    expect(names('komang', 'claims-approver', open)).not.toContain('settleDispute');
    const judge = { name: 'made', roles: ['claims-verifier'] as const };
    expect(nextStep(offersTo(judge, judged(open)), judged(open))).toBe('settleDispute');
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
    const advised = {
      duties: { submitter: 'wayan', adviser: 'dokter', verifier: null, approver: null, decider: null },
    };
    expect(offered('dokter', 'claims-verifier', { ...advised, stage: 'Validated' })[0]).toEqual([
      ...['verify', 'youAdvised'],
    ]);
    expect(offered('lain', 'medical-adviser', { ...advised, stage: 'Validated' })).toEqual([
      ['opinion', 'heldByAnother'],
      ['askPaper', null],
    ]);
  });

  it('who received documents does not judge them', () => {
    expect(offered('komang', 'claims-approver', { documentsReceivedBy: ['komang'] })[0]).toEqual([
      'approve',
      'youReceivedDocuments',
    ]);
  });

  it('who had a hand in the case hears no appeal of it', () => {
    const open = { stage: 'Appealed', open: 'APPEAL' } as const;
    const hears = (name: string, over: Partial<Judged> = {}) =>
      offered(name, 'appeal-decider', { ...open, ...over })[0]?.[1];
    expect(hears('made')).toBe('youVerified');
    expect(hears('komang', { former: ['komang'] })).toBe('youHadADuty');
    expect(hears('komang', { documentsReceivedBy: ['komang'] })).toBe('youReceivedDocuments');
    expect(hears('komang', { appealsEnteredBy: ['komang'] })).toBe('youEnteredAppeal');
    const duties = { submitter: 'wayan', adviser: null, verifier: null, approver: null, decider: 'pemutus' };
    expect(hears('pemutus', { duties })).toBe('youDecidedAppeal');
    expect(hears('pemutus')).toBeNull();
  });

  it('whose duty an appeal ended, and who entered it, judge the case no more', () => {
    const validated = {
      stage: 'Validated',
      duties: { submitter: 'wayan', adviser: null, verifier: null, approver: null, decider: 'pemutus' },
    } as const;
    expect(offered('made', 'claims-verifier', { ...validated, former: ['made'] })).toEqual([
      ['verify', 'youHadADuty'],
      ['askPaper', 'youHadADuty'],
      ['return', 'youHadADuty'],
    ]);
    expect(offered('nyoman', 'claims-verifier', { ...validated, appealsEnteredBy: ['nyoman'] })[0]).toEqual([
      'verify',
      'youEnteredAppeal',
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

  it('is a signal that nobody has decided on; one that stands is left to stand', () => {
    const stage = 'NeedsAttention';
    const duties = { submitter: 'wayan', adviser: null, verifier: null, approver: null, decider: null };
    const now = (reason: string) => nextOf('claims-verifier', { stage, duties, reasons: [reason] });
    expect(now('SIGNAL_ACCOUNT_USED_ELSEWHERE')).toBe('decideSignal');
    expect(now('SIGNAL_STANDS')).toBeNull();
  });

  it('is to receive documents only while some are missing', () => {
    expect(nextOf('claims-officer', { stage: 'NeedsAttention' })).toBeNull();
    expect(nextOf('claims-officer', { stage: 'NeedsAttention', missingDocuments: 1 })).toBe('documents');
  });
});

describe('A paper for an appeal', () => {
  const appealed = { stage: 'Appealed', open: 'APPEAL' } as const;

  it('is asked for by who hears it alone, and taken back while it is awaited', () => {
    expect(offered('lain', 'appeal-decider', appealed)).toContainEqual(['askPaper', null]);
    expect(offered('made', 'appeal-decider', appealed)).toContainEqual(['askPaper', 'youVerified']);
    expect(offered('lain', 'appeal-decider', { ...appealed, asksForPaper: true })).toContainEqual([
      'endPaper',
      null,
    ]);
    const others = offered('lain', 'claims-verifier', appealed).map(([action]) => action);
    expect(others).not.toContain('askPaper');
    const judging = offered('lain', 'appeal-decider', { stage: 'Validated' });
    expect(judging).toEqual([]);
  });

  it('is brought by an officer while the appeal is open, to an award too', () => {
    for (const stage of ['Appealed', 'Approved'] as const)
      expect(offered('nyoman', 'claims-officer', { ...appealed, stage })).toContainEqual(['documents', null]);
    const decided = offered('nyoman', 'claims-officer', { stage: 'Approved' }).map(([action]) => action);
    expect(decided).not.toContain('documents');
  });

  it('comes before the decision', () => {
    const next = (over: Partial<Judged>) => {
      const now = judged({ ...appealed, ...over });
      return nextStep(offersTo({ name: 'lain', roles: ['appeal-decider'] }, now), now);
    };
    expect([next({}), next({ asksForPaper: true })]).toEqual(['decideAppeal', null]);
  });
});
