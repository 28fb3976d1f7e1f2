import { describe, expect, it } from '@jest/globals';
import type { ClaimView } from './claim-types.js';
import { documentRows } from './document-rows.js';
import { authorOf, newestFirst } from './history.js';
import { payeeRows } from './payee-rows.js';
import { rejectionGrounds } from './rejection-grounds.js';
import { appeal, upheld, view } from './testing-view.js';

describe('Documents', () => {
  it('that are missing stand first, those beside the checklist last', () => {
    expect(documentRows(view.documents).map(({ code, standing }) => [code, standing])).toEqual([
      ['BANK_BOOK', 'missing'],
      ['KPJ_CARD', 'present'],
      ['POLICE_REPORT', 'extra'],
    ]);
  });
});

describe('Payees', () => {
  const [share] = view.shares;
  const awarded = (over: { settled?: boolean; returned?: string[] }) => ({
    ...view,
    state: {
      ...view.state,
      award: {
        ...{ amount: 10_000_000, paid: 0, shownHash: view.shownHash, approvedAt: view.submittedAt },
        ...{ submittedBy: 'wayan', advisedBy: null, verifiedBy: 'made', approvedBy: 'komang' },
        shares: share ? [{ ...share, settled: false, paidBy: [], returned: [], ...over }] : [],
      },
    },
  });

  it('have the share that was computed for them, and no payment before the approval', () => {
    expect(payeeRows(view)).toMatchObject([{ amount: 10_000_000, allWeights: 1, standing: 'notAwarded' }]);
  });

  it('share a weight only among those who inherit; the others have lines of their own', () => {
    const [one] = view.payees;
    const heirs = { proof: 'NO_HEIRS' as const, rank: null, emptyRanks: [1], rules: [] };
    const of = (...relations: string[]) => ({
      ...view,
      heirs,
      payees: one ? relations.map(relation => ({ ...one, relation })) : [],
    });
    const told = (shown: typeof view) =>
      payeeRows(shown).map(({ receives, allWeights }) => [receives, allWeights]);
    expect(told(of('SPOUSE', 'CHILD', 'HOSPITAL'))).toEqual([
      ...[
        ['part', 2],
        ['part', 2],
        ['costs', 2],
      ],
    ]);
    expect(told(of('FUNERAL_ARRANGER', 'SOCIAL_SECURITY_FUND')).map(([line]) => line)).toEqual([
      ...['funeral', 'rest'],
    ]);
    expect(told({ ...of('EMPLOYER'), heirs: null })).toEqual([['part', 1]]);
  });

  it('wait, have been paid, or got their money returned', () => {
    expect(payeeRows(awarded({}))[0]?.standing).toBe('waiting');
    expect(payeeRows(awarded({ returned: ['x'] }))[0]?.standing).toBe('returned');
    expect(payeeRows(awarded({ returned: ['x'], settled: true }))[0]?.standing).toBe('paid');
  });

  it('have the old share and the new one of a corrected award, and wait while one of them does', () => {
    const paid = awarded({ settled: true });
    const [old] = paid.state.award.shares;
    const shares = old ? [old, { ...old, shareId: 'new', amount: 2_000_000, settled: false }] : [];
    const corrected = { ...paid, state: { ...paid.state, award: { ...paid.state.award, shares } } };
    expect(payeeRows(corrected)).toMatchObject([{ amount: 12_000_000, standing: 'waiting' }]);
  });
});

describe('Grounds of a rejection', () => {
  const rule = (code: string, foundBy: 'validation' | 'judgement', programmes: ('JKK' | 'JKM')[]) => ({
    ...{ code, foundBy, programmes, regulation: 'PP 44/2015', article: 'Pasal 37' },
    text: { id: code, en: code },
  });
  const rules = [
    rule('MONTH_NOT_PAID', 'validation', ['JKK', 'JKM']),
    rule('CAUSED_BY_WORK', 'judgement', ['JKM']),
    rule('NOT_A_WORK_ACCIDENT', 'judgement', ['JKK']),
  ];
  type Reasons = readonly { code: string; values: Record<string, string>; evidence: string[] }[];
  const grounds = (reasons: Reasons, appeals: ClaimView['flags']['appeals'] = []) =>
    rejectionGrounds(rules, {
      programme: 'JKM',
      flags: { appeals },
      reasons: reasons.map(reason => ({ ...reason, text: { id: '', en: '' } })),
    }).map(({ rule: { code }, isGround }) => [code, isGround]);

  it('are those of the programme; what the checks must find counts only when they found it', () => {
    expect(grounds([])).toEqual([
      ['CAUSED_BY_WORK', true],
      ['MONTH_NOT_PAID', false],
    ]);
    expect(grounds([{ code: 'MONTH_NOT_PAID', values: {}, evidence: [] }])).toEqual([
      ['MONTH_NOT_PAID', true],
      ['CAUSED_BY_WORK', true],
    ]);
  });

  it('are no more what an appeal has overruled', () => {
    expect(grounds([], [{ ...appeal, decision: upheld(['CAUSED_BY_WORK']) }])).toEqual([
      ['MONTH_NOT_PAID', false],
      ['CAUSED_BY_WORK', false],
    ]);
  });
});

describe('The history', () => {
  it('tells what a person did from what followed', () => {
    expect(authorOf({ type: 'ClaimVerified', actor: 'made' })).toEqual({ kind: 'person', name: 'made' });
    expect(authorOf({ type: 'ClaimValidated', actor: 'made' })).toEqual({
      kind: 'systemAfter',
      name: 'made',
    });
    expect(authorOf({ type: 'SharePaid', actor: null }).kind).toBe('system');
  });

  it('has the newest first', () => {
    expect(newestFirst(view.history).map(({ version }) => version)).toEqual([4, 3, 2, 1]);
  });
});
