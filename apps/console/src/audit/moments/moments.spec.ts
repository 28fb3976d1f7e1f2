import { describe, expect, it } from '@jest/globals';
import type { Described, ReplayedMoment } from '../answers.js';
import type { CaseFact } from './case-fact.js';
import { caseFacts } from './case-facts.js';
import { byGroup, changesIn, compareFacts } from './compare-facts.js';
import { knownAt, numberAt, numberBefore, typedInstant } from './moments.js';

const record = { recordId: 'r', version: 1, commitment: 'd' };
const submitted: Described = {
  ...{ claimId: 'c', receiptNumber: 'JKM-1', programme: 'JKM', outcome: 'death', personId: 'p' },
  ...{ eventDate: '2025-11-02', documents: ['DEATH_CERTIFICATE'], costs: [], stmbDays: 0, payees: [] },
  disabilities: [],
  disease: null,
  ...{ jasaRaharja: [], invoices: [] },
  scholarship: null,
  accounts: [],
  furtherCosts: [],
  reclassifications: [],
  determinations: [],
  caseRecord: record,
  ...{
    submittedAt: '2025-11-20T01:00:00Z',
    stage: 'Submitted',
    version: 1,
    documentsReceivedBy: [],
    files: [],
  },
  duties: { submitter: 'petugas', adviser: null, verifier: null, approver: null, decider: null },
  ...{ reasons: [], lateDecisions: [], opinion: null, cover: null, assessment: null, award: null },
  ...{
    heirs: null,
    dispute: null,
    laterPapers: [],
    ...{ office: null, routings: [] },
    signalDecisions: [],
    registry: [],
    appeals: [],
    former: [],
  },
  ...{ correction: null, corrections: [], overpayment: null },
  ...{ returned: null, rejection: null, withdrawal: null, shownHash: 'h' },
};
const words = {
  reasons: [],
  documents: [{ code: 'DEATH_CERTIFICATE', text: { id: 'Akta', en: 'Certificate' } }],
};

const moment = (number: number, state: Described | null): ReplayedMoment => ({
  ...{ number, eventId: `c/${number}`, service: 'claims', type: 'X', meaning: { id: 'x', en: 'x' } },
  ...{ at: `2025-11-20T0${number}:00:00.000Z`, actor: null, causationId: null, isOfClaim: state !== null },
  ...{ stage: state?.stage ?? 'NotSubmitted', state, inWords: state ? words : null, changes: [] },
});

const fact = (key: string, amount: number): CaseFact => ({
  ...{ key, group: 'award', name: { kind: 'word', word: 'total' }, value: { kind: 'money', amount } },
});

describe('What was known at a moment', () => {
  const validated: Described = { ...submitted, stage: 'Validated', version: 2 };
  const moments = [moment(1, null), moment(3, submitted), moment(4, null), moment(6, validated)];

  it('is what the last event of the claim left, also between its events', () => {
    const stages = [1, 2, 3, 4, 5, 6, 9].map(number => knownAt(moments, number).state?.stage);
    const [none, before, after] = [undefined, 'Submitted', 'Validated'];
    expect(stages).toEqual([none, none, before, before, before, after, after]);
  });

  it('can be asked for by an instant', () => {
    expect(numberAt(moments, '2025-11-20T00:59:59Z')).toBeNull();
    expect(numberAt(moments, '2025-11-20T03:00:00Z')).toBe(3);
    expect(numberAt(moments, '2030-01-01T00:00:00Z')).toBe(6);
    expect(numberBefore([1, 3, 4], 3)).toBe(1);
    expect(numberBefore([1, 3, 4], 1)).toBeNull();
  });

  it.each([
    ['2025-11-20T09:30', '2025-11-20T01:30:59.999Z'],
    ['2025-11-20T09:30:15', '2025-11-20T01:30:15.999Z'],
    ['2025-11-20T09:30:15.250', '2025-11-20T01:30:15.250Z'],
    ['', null],
    ['2025-99-20T09:30', null],
    ['kemarin', null],
  ])('typed %j is %j', (typed, instant) => {
    expect(typedInstant(typed)).toBe(instant);
  });
});

describe('The facts of a claim', () => {
  it('before it was submitted are only that', () => {
    expect(caseFacts(null, null)).toEqual([
      {
        ...{ key: 'stage stage', group: 'stage', name: { kind: 'word', word: 'stage' } },
        value: { kind: 'word', word: 'notSubmitted' },
      },
    ]);
  });

  it('leave out what is not known yet', () => {
    expect(caseFacts(submitted, words).map(({ key }) => key)).toEqual([
      'stage stage',
      'document DEATH_CERTIFICATE',
      'people submitter',
    ]);
  });

  it('tell what was named as lost, and what the medical adviser made of it', () => {
    const toe = { kind: 'anatomical', part: 'big toe' } as const;
    const thumb = { kind: 'anatomical', part: 'thumb', side: 'right', handedness: 'right' } as const;
    const named: Described = { ...submitted, programme: 'JKK', outcome: 'disability', disabilities: [toe] };
    const found: Described = {
      ...{ ...named, disabilities: [thumb], duties: { ...named.duties, adviser: 'dokter' } },
      opinion: {
        ...{ workRelated: true, outcome: 'disability', disabilities: [thumb], opinionRecord: record },
        ...{ givenBy: 'dokter', givenAt: '2025-11-21T01:00:00Z', evidence: 'c/3' },
      },
    };
    const told = compareFacts(caseFacts(named, words), caseFacts(found, words));
    expect(told.filter(({ mark }) => mark !== 'same').map(({ key, mark }) => [key, mark])).toEqual([
      ['finding cause', 'added'],
      ['finding found', 'added'],
      ['loss 0', 'changed'],
      ['people adviser', 'added'],
    ]);
    expect(told.find(({ key }) => key === 'loss 0')).toMatchObject({
      ...{ before: { kind: 'loss', loss: toe }, value: { kind: 'loss', loss: thumb } },
    });
  });

  it('tell who the heirs are said to be, and of a dispute while it lasts', () => {
    const heirs = { proof: 'HEIR_CERTIFICATE', rank: 2, emptyRanks: [1] } as const;
    const dispute = {
      disputeRecord: record,
      openedBy: 'a',
      openedAt: '2025-12-01T01:00:00Z',
      evidence: 'c/4',
    };
    const said: Described = { ...submitted, heirs: { ...heirs, emptyRanks: [1] } };
    const changed = (from: Described, to: Described) =>
      compareFacts(caseFacts(from, words), caseFacts(to, words))
        .filter(({ mark }) => mark !== 'same')
        .map(({ key, mark, value }) => [key, mark, value]);
    expect(changed(submitted, said)).toEqual([
      ['payees heirProof', 'added', { kind: 'heirProof', proof: 'HEIR_CERTIFICATE' }],
      ['payees heirRank', 'added', { kind: 'count', count: 2 }],
      ['payees emptyRanks', 'added', { kind: 'plain', text: '1' }],
    ]);
    const contested = ['payees dispute', 'added', { kind: 'word', word: 'inDispute' }];
    expect(changed(said, { ...said, dispute })).toEqual([contested]);
    expect(changed({ ...said, dispute }, said)).toEqual([['payees dispute', 'removed', contested[2]]]);
    const nobody: Described = { ...submitted, heirs: { proof: 'NO_HEIRS', rank: null, emptyRanks: [] } };
    expect(caseFacts(nobody, words).filter(({ group }) => group === 'payees')).toHaveLength(1);
  });

  it('tell how each signal and each appeal was decided, and what came of the award', () => {
    const appeal: Described['appeals'][number] = {
      ...{ ground: 'OTHER', appealRecord: record, enteredBy: 'a', appealedAt: '2025-12-01T01:00:00Z' },
      ...{ against: 'award', decision: null },
    };
    const decision = {
      ...{ upheld: true, ground: 'FACTS_WERE_OTHERWISE', overruled: [], decisionRecord: record },
      corrected: { finding: null, wageBase: null, monthsPaid: 1 },
      ...{ decidedBy: 'p', decidedAt: '2025-12-02T01:00:00Z', evidence: 'c/9' },
    };
    const signal: Described['signalDecisions'][number] = {
      ...{ signal: 'SIGNAL_NEAR_DUPLICATE', values: {}, evidence: [], decision: 'CLEARED' },
      ...{ decisionRecord: record, decidedBy: 'v', decidedAt: '2025-11-21T01:00:00Z', event: 'c/3' },
    };
    const known: Described = { ...submitted, signalDecisions: [signal], appeals: [appeal] };
    const overpayment = {
      ...{ decision: 'c/9', shownHash: 'h', approvedBy: 'k', approvedAt: '2025-12-03T01:00:00Z' },
      ...{ lawful: 10, amount: 32, payees: [] },
    };
    const later: Described = { ...known, appeals: [{ ...appeal, decision }], overpayment };
    const duties = { ...later.duties, decider: 'p' };
    const changed = compareFacts(caseFacts(known, words), caseFacts({ ...later, duties }, words));
    expect(caseFacts(known, words)).toContainEqual({
      ...{ key: 'signal c/3', group: 'outcome', name: { kind: 'word', word: 'signal' } },
      value: { kind: 'word', word: 'CLEARED' },
    });
    expect(
      changed.filter(({ mark }) => mark !== 'same').map(({ key, mark, value }) => [key, mark, value]),
    ).toEqual([
      ['people decider', 'added', { kind: 'plain', text: 'p' }],
      [`appeal ${appeal.appealedAt}`, 'changed', { kind: 'word', word: 'upheld' }],
      ['award overpaid', 'added', { kind: 'money', amount: 32 }],
    ]);
  });

  it.each([
    [false, [], 'notPaid'],
    [false, ['p'], 'returned'],
    [true, ['p'], 'paid'],
  ])('tell of a share settled %j, returned %j that it is %s', (settled, returned, word) => {
    const share = { shareId: 's', payeeId: 'y', record, amount: 5, settled, paidBy: [], returned };
    const award = {
      ...{ amount: 5, paid: 0, shownHash: 'h', submittedBy: 'a', advisedBy: null, verifiedBy: 'b' },
      ...{ approvedBy: 'c', approvedAt: '2025-11-20T01:00:00Z', shares: [share] },
    };
    const payment = caseFacts({ ...submitted, award }, words).find(({ key }) => key === 'payment s');
    expect(payment?.value).toEqual({ kind: 'word', word });
  });
});

describe('Two moments', () => {
  it('are told apart fact by fact', () => {
    const told = compareFacts(
      [fact('a', 1), fact('b', 2), fact('c', 3)],
      [fact('a', 1), fact('b', 5), fact('d', 4)],
    );
    expect(told.map(({ key, mark, before }) => [key, mark, before])).toEqual([
      ['a', 'same', null],
      ['b', 'changed', { kind: 'money', amount: 2 }],
      ['d', 'added', null],
      ['c', 'removed', null],
    ]);
    expect(changesIn(told)).toBe(3);
  });

  it('show what was removed among its own kind', () => {
    const told = compareFacts(caseFacts(submitted, words), caseFacts(null, null));
    expect(byGroup(told).map(({ group, facts }) => [group, facts.map(({ mark }) => mark)])).toEqual([
      ['stage', ['changed']],
      ['documents', ['removed']],
      ['people', ['removed']],
    ]);
  });
});
