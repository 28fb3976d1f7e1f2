import { describe, expect, it } from '@jest/globals';
import { handsTold } from './hands-in-the-case.js';

const formerly = [
  { duty: 'verifier', actor: 'verifikator-1' },
  { duty: 'approver', actor: 'penyetuju-1' },
];
const people = {
  submittedBy: 'petugas-1',
  advisedBy: null,
  verifiedBy: 'verifikator-2',
  approvedBy: 'penyetuju-2',
};

describe('The hands in a case', () => {
  it('are those of the decider and of everybody whose duty the decision ended', () => {
    expect(handsTold({ type: 'AppealDecided', data: { decidedBy: 'pemutus-1', formerly } })).toEqual([
      { duty: 'VERIFIER', actor: 'verifikator-1' },
      { duty: 'CLAIM_APPROVER', actor: 'penyetuju-1' },
      { duty: 'APPEAL_DECIDER', actor: 'pemutus-1' },
    ]);
  });

  it.each(['AwardCorrected', 'OverpaymentFound'])('are all of them upon %s', type => {
    const hands = handsTold({ type, data: { ...people, decidedBy: 'pemutus-1', formerly: [formerly[1]] } });
    expect(hands.map(({ actor }) => actor)).toEqual([
      ...['petugas-1', 'verifikator-2', 'penyetuju-2', 'penyetuju-1', 'pemutus-1'],
    ]);
  });

  it('are the three of a school year', () => {
    expect(handsTold({ type: 'ScholarshipYearAwarded', data: people })).toEqual([
      { duty: 'SUBMITTER', actor: 'petugas-1' },
      { duty: 'VERIFIER', actor: 'verifikator-2' },
      { duty: 'CLAIM_APPROVER', actor: 'penyetuju-2' },
    ]);
  });

  it('are those who entered, confirmed or dismissed an account', () => {
    const entered = { duty: 'SUBMITTER', actor: 'petugas-2' };
    const decided = { duty: 'CLAIM_APPROVER', actor: 'penyetuju-1' };
    const corrected = { enteredBy: 'petugas-2', confirmedBy: 'penyetuju-1' };
    expect(handsTold({ type: 'AccountEntered', data: { enteredBy: 'petugas-2' } })).toEqual([entered]);
    expect(handsTold({ type: 'AccountCorrected', data: corrected })).toEqual([entered, decided]);
    expect(handsTold({ type: 'AccountDismissed', data: { dismissedBy: 'penyetuju-1' } })).toEqual([decided]);
  });

  it('are who entered bills after the award; where nobody appealed, nobody decided an appeal', () => {
    const data = { enteredBy: 'petugas-2' };
    expect(handsTold({ type: 'FurtherCostsEntered', data })).toEqual([
      { duty: 'SUBMITTER', actor: 'petugas-2' },
    ]);
    const corrected = handsTold({
      type: 'AwardCorrected',
      data: { ...people, decidedBy: null, formerly: [] },
    });
    expect(corrected.map(({ actor }) => actor)).toEqual(['petugas-1', 'verifikator-2', 'penyetuju-2']);
  });

  it('are none of another event', () => {
    expect(handsTold({ type: 'ClaimVerified', data: {} })).toEqual([]);
  });
});
