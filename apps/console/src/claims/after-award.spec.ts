import { describe, expect, it } from '@jest/globals';
import type { Role } from '../session/session.js';
import { nextStep, offersTo } from './actions.js';
import type { ScholarshipRight } from './after-award.js';
import { payeesToRedirect } from './after-award.js';
import { caseSearch } from './case-search.js';
import type { ClaimView } from './claim-types.js';
import { judgedOf } from './judged.js';
import { view } from './testing-view.js';

const [share] = view.shares;
const payeeId = share?.payeeId ?? '';
const [year, other] = ['01a1fe41-e758-7419-9a48-fc1ab4232343', '01a1fe41-e759-7419-9a48-fc1ab4232343'];

type State = ClaimView['state'];
const shareOf = (settled: boolean): NonNullable<State['award']>['shares'][number] => ({
  ...{ shareId: payeeId, payeeId, record: view.state.caseRecord, amount: 10_000_000 },
  ...{ settled, paidBy: [], returned: [] },
});
const award = (settled: boolean): State['award'] =>
  ({ shares: [shareOf(settled)] }) as unknown as State['award'];

const waiting: ClaimView['accountsWaiting'][number] = {
  ...{ payeeId, entry: 'c/7', payeeName: 'Contoh Waris', guardianName: null, before: null, after: null },
  ...{ reason: 'ACCOUNT_CLOSED', reasonText: { id: 'Ditutup', en: 'Closed' }, note: null },
  ...{ namedElsewhere: [], enteredBy: 'nyoman', enteredAt: view.submittedAt, shownHash: 'a'.repeat(64) },
};

type Year = NonNullable<State['scholarship']>['years'][number];
const provedYear = (childId: string, assessed: object | null, awarded: object | null = null): Year =>
  ({ childId, schoolYear: 2026, provedBy: 'wayan', assessed, awarded }) as unknown as Year;

const right = (due: boolean): ScholarshipRight => ({
  ...{ due, text: { id: 'x', en: 'x' }, regulation: 'PP 82/2019', article: 'Pasal 36' },
  ...{ mark: 'CONFIRMED', readings: {} },
});

interface Case {
  readonly settled?: boolean;
  readonly waits?: boolean;
  readonly enteredBy?: string;
  readonly years?: readonly Year[];
  readonly hands?: NonNullable<State['scholarship']>['hands'];
  readonly children?: number;
}

/** An awarded death of which wayan submitted, made verified and komang approved. */
function awarded({
  settled = false,
  waits = false,
  enteredBy,
  years = [],
  hands = [],
  children = 0,
}: Case = {}) {
  const duties = { ...view.duties, verifier: 'made', approver: 'komang' };
  const scholarship = {
    ...{ years: [...years], hands },
    children: Array.from({ length: children }, () => ({})),
  } as unknown as State['scholarship'];
  const accounts = (enteredBy ? [{ enteredBy }] : []) as unknown as State['accounts'];
  return {
    ...view,
    ...{ stage: settled ? ('Settled' as const) : ('Approved' as const), duties },
    accountsWaiting: waits ? [waiting] : [],
    state: { ...view.state, duties, award: award(settled), scholarship, accounts },
  };
}

const offered = (name: string, role: Role, one: ClaimView, due: boolean | null = null) =>
  offersTo({ name, roles: [role] }, judgedOf(one, due === null ? null : right(due))).map(
    ({ action, hindrance }) => [action, hindrance],
  );

describe('Another account', () => {
  it('is entered by an officer while the payee is owed something and none waits', () => {
    expect(payeesToRedirect(awarded())).toHaveLength(1);
    expect(offered('nyoman', 'claims-officer', awarded())).toContainEqual(['enterAccount', null]);
    expect(offered('wayan', 'claims-officer', awarded())).toContainEqual(['enterAccount', null]);
    for (const one of [awarded({ settled: true }), awarded({ waits: true }), view])
      expect(offered('nyoman', 'claims-officer', one).map(([action]) => action)).not.toContain(
        'enterAccount',
      );
    expect(offered('made', 'claims-officer', awarded())).toContainEqual(['enterAccount', 'youVerified']);
  });

  it('is confirmed or dismissed by the approver of the case, and by nobody who entered it', () => {
    const one = awarded({ waits: true });
    expect(offered('komang', 'claims-approver', one)).toEqual([
      ['confirmAccount', null],
      ['dismissAccount', null],
      ['dispute', null],
    ]);
    expect(offered('putu', 'claims-approver', one)).toContainEqual(['confirmAccount', 'heldByAnother']);
    const entered = awarded({ waits: true, enteredBy: 'komang' });
    expect(offered('komang', 'claims-approver', entered)).toContainEqual([
      'confirmAccount',
      'youEnteredAccount',
    ]);
    expect(offered('komang', 'claims-approver', awarded()).map(([action]) => action)).toEqual(['dispute']);
  });

  it('is the next step of its approver', () => {
    const judged = judgedOf(awarded({ waits: true }), null);
    const offers = offersTo({ name: 'komang', roles: ['claims-approver'] }, judged);
    expect(nextStep(offers, judged)).toBe('confirmAccount');
  });

  it('is entered for the payee that the address names, and an address names nothing else', () => {
    expect(caseSearch({ do: 'enterAccount', of: payeeId })).toEqual({ do: 'enterAccount', of: payeeId });
    expect(caseSearch({ do: 'enterAccount', of: '0110200091' })).toEqual({ do: 'enterAccount' });
    expect(caseSearch({ of: payeeId })).toEqual({});
  });
});

describe('A scholarship', () => {
  it('is offered where the law gives one', () => {
    expect(offered('nyoman', 'claims-officer', awarded({ settled: true }), true)).toEqual([
      ['enterScholar', null],
      ['appeal', null],
    ]);
    const names = (due: boolean | null) =>
      offered('nyoman', 'claims-officer', awarded({ children: 1 }), due).map(([action]) => action);
    expect(names(true)).toContain('proveYear');
    for (const due of [false, null]) {
      expect(names(due)).not.toContain('enterScholar');
      expect(names(due)).not.toContain('proveYear');
    }
  });

  it('of a proved year waits for a verifier, of a verified one for an approver', () => {
    const proved = awarded({ years: [provedYear(year, null)] });
    expect(offered('gede', 'claims-verifier', proved)).toEqual([
      ['verifyYear', null],
      ['declineYear', null],
      ['dispute', null],
    ]);
    expect(offered('komang', 'claims-approver', proved)).toEqual([
      ['declineYear', null],
      ['dispute', null],
    ]);
    const verified = awarded({ years: [provedYear(year, {})] });
    expect(offered('putu', 'claims-approver', verified)[0]).toEqual(['awardYear', null]);
    const done = awarded({ years: [provedYear(year, {}, {}), provedYear(other, {}, {})] });
    expect(offered('putu', 'claims-approver', done)).toEqual([['dispute', null]]);
  });

  it('is judged by nobody who had another duty, in the case or in a school year', () => {
    const one = awarded({
      years: [provedYear(year, null)],
      hands: [{ duty: 'submitter', actor: 'nyoman' }],
    });
    expect(offered('nyoman', 'claims-verifier', one)[0]).toEqual(['verifyYear', 'youHadAScholarship']);
    expect(offered('wayan', 'claims-verifier', one).slice(0, 2)).toEqual([
      ['verifyYear', 'youSubmitted'],
      ['declineYear', 'youHadAScholarship'],
    ]);
    expect(offered('made', 'claims-verifier', one)[0]).toEqual(['verifyYear', null]);
  });
});
