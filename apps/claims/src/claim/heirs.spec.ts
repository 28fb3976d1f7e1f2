import { describe, expect, it } from '@jest/globals';
import { rupiah, sumRupiah } from '#kernel';
import { scenario } from '#testing';
import type { SubmitClaim } from './claim.commands.js';
import { recomputeAward } from './replay.js';
import { shownHashOf, shownTo } from './shown.js';
import {
  accident,
  approver,
  at,
  decider,
  eventsOf,
  facts,
  firstRank,
  following,
  law,
  ofRank,
  paidFor,
  stateOf,
  submission,
  threeMonths,
  validation,
  verify,
} from './testing-fixtures.js';
import { arranger, fund, heirless, noHeirs, related } from './testing-heirs.js';

const claim = scenario(decider);

const ofRanks = (relations: string, heirs: SubmitClaim['heirs']): SubmitClaim =>
  submission({ heirs, payees: relations.split(' ').map((relation, index) => related(index + 1, relation)) });

describe('The payees of a death are of one rank of the order of heirs', () => {
  it.each([
    ['WIDOW CHILD CHILD', firstRank],
    ['MOTHER FATHER', ofRank(2, 1)],
    ['SIBLING', ofRank(3, 1, 2)],
    ['PARENT_IN_LAW', ofRank(4, 1, 2, 3)],
    ['NAMED_IN_WILL', { ...ofRank(5, 1, 2, 3, 4), proof: 'WILL' as const }],
  ])('%s', (relations, heirs) => {
    claim.given().when(ofRanks(relations, heirs)).thenTypes('ClaimSubmitted');
  });

  it.each([
    ['a brother beside the widow', 'WIDOW SIBLING', firstRank, 'lowerRanksReceiveNothing'],
    ['a brother while there may be parents', 'SIBLING', ofRank(3, 1), 'everyHigherRankIsShownToBeEmpty'],
    ['a father said to be of the first rank', 'FATHER', firstRank, 'statedRankIsThatOfThePayees'],
    ['a cousin', 'COUSIN', firstRank, 'payeesMustBeInTheOrder'],
    ['a guardian in place of the child', 'GUARDIAN', firstRank, 'payeesMustBeInTheOrder'],
    [
      'a will without those it names',
      'WIDOW',
      { ...firstRank, proof: 'WILL' as const },
      'aWillIsTheProofOfThoseItNames',
    ],
    [
      'two payees of one consent',
      'CHILD CHILD',
      { ...firstRank, proof: 'COHEIRS_CONSENT' as const },
      'coheirsConsentToOnePayee',
    ],
  ])('%s is refused, with its article', (_what, relations, heirs, rule) => {
    claim.given().when(ofRanks(relations, heirs)).thenRefused('HEIRS_NOT_PROVED', {
      rule,
      regulation: 'PP 44/2015',
    });
  });

  it('by the law of each programme', () => {
    const payees = [related(1, 'SIBLING')];
    claim.given().when(submission({ payees })).thenRefused('HEIRS_NOT_PROVED', { article: 'Pasal 40' });
    claim
      .given()
      .when(accident({ outcome: 'death', payees }))
      .thenRefused('HEIRS_NOT_PROVED', { article: 'Pasal 37' });
  });

  it('and are stated for a death, and for nothing else', () => {
    claim
      .given()
      .when(submission({ heirs: null }))
      .thenRefused('HEIRS_NOT_STATED');
    claim
      .given()
      .when(accident({ heirs: firstRank }))
      .thenRefused('HEIRS_OF_THE_LIVING', { outcome: 'recovered' });
  });

  it('again when a returned claim is submitted again', () => {
    const returned = following(eventsOf(submission(), validation(threeMonths)), {
      ...{ type: 'ReturnClaim', reason: 'PAYEE_TO_CORRECT', by: approver, at },
    });
    const { type: _type, claimId: _claim, programme: _p, personId: _i, ...entered } = submission();
    const { outcome: _o, eventDate: _e, ...again } = entered;
    claim
      .given(...returned)
      .when({ ...again, type: 'ResubmitClaim', payees: [related(1, 'SIBLING')] })
      .thenRefused('HEIRS_NOT_PROVED', { rule: 'statedRankIsThatOfThePayees' });
  });
});

describe('Papers follow the heirs', () => {
  const missing = (submitting: SubmitClaim) => {
    const state = stateOf(eventsOf(submitting, validation(threeMonths)));
    return state.stage === 'NeedsAttention' ? state.reasons.map(({ values }) => values['documents']) : [];
  };
  const { documents } = submission();

  it('a minor asks for the decree or the birth certificate', () => {
    const payees = [{ ...related(1, 'CHILD'), isMinor: true }];
    expect(missing(submission({ payees, documents }))).toEqual([['GUARDIANSHIP']]);
    expect(missing(submission({ payees }))).toEqual([]);
  });

  it('nobody left asks for a statement of that', () => {
    expect(missing(heirless({ documents }))).toEqual([['NO_HEIRS_STATEMENT', 'KTP_FUNERAL_ARRANGER']]);
  });
});

function assessedShares(submitting: SubmitClaim, known = threeMonths) {
  const state = stateOf(eventsOf(submitting, validation(known), verify));
  if (state.stage !== 'Assessed') throw new Error(`Expected an assessed claim, not ${state.stage}`);
  const { shares, total } = shownTo(state);
  expect(sumRupiah(shares.map(({ amount }) => amount))).toBe(total);
  expect(recomputeAward(state, law)?.differences).toEqual([]);
  return shares.map(({ payeeId, amount }) => [payeeId, amount]);
}

describe('Without an heir and a will', () => {
  it('the funeral goes to whoever arranged it, and the rest to the fund', () => {
    expect(assessedShares(heirless())).toEqual([
      [arranger.payeeId, 10_000_000],
      [fund.payeeId, 32_000_000],
    ]);
  });

  it('the fund has no share where the law pays the funeral alone', () => {
    const firstMonth = facts(paidFor('2025-12'));
    const events = eventsOf(heirless(), validation(firstMonth), verify);
    const state = stateOf(events);
    const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
    expect(assessedShares(heirless(), firstMonth)).toEqual([[arranger.payeeId, 10_000_000]]);
    claim
      .given(...events)
      .when({ type: 'ApproveClaim', shownHash, upTo: null, by: approver, at })
      .thenTypes('ClaimApproved');
  });

  it('also by accident', () => {
    const death = { programme: 'JKK', outcome: 'death', eventDate: '2025-12-10' } as const;
    expect(assessedShares(heirless(death))).toEqual([
      [arranger.payeeId, 10_000_000],
      [fund.payeeId, 60_000_000],
    ]);
  });

  it.each([
    ['two arrangers', [arranger, { ...arranger, payeeId: related(3, '').payeeId }, fund]],
    ['nobody for the funeral', [fund]],
    ['a brother', [related(1, 'SIBLING'), fund]],
    ['no fund', [arranger]],
  ])('%s is refused', (_what, payees) => {
    claim.given().when(heirless({ payees })).thenRefused('ONE_FUNERAL_ARRANGER');
  });

  it('every rank must be shown to be empty, the will included', () => {
    claim
      .given()
      .when(heirless({ heirs: { ...noHeirs, emptyRanks: [1, 2, 3, 4] } }))
      .thenRefused('HEIRS_NOT_PROVED', { rule: 'everyHigherRankIsShownToBeEmpty' });
  });

  it('and with an heir neither the arranger nor the fund is paid', () => {
    for (const payee of [arranger, fund])
      claim
        .given()
        .when(submission({ payees: [payee] }))
        .thenRefused('HEIRS_NOT_PROVED', { rule: 'payeesMustBeInTheOrder' });
  });
});

describe('Whoever advanced the costs of a fatal accident', () => {
  const costs = [{ kind: 'medical', reference: 'RS-1', amount: rupiah(3_000_000) }] as const;
  const death = (change: Partial<SubmitClaim>) =>
    accident({ outcome: 'death', stmbDays: 0, costs, ...change });
  const employer = related(3, 'EMPLOYER');

  it('is repaid and inherits nothing', () => {
    const payees = [related(1, 'WIDOW'), related(2, 'CHILD', 3), employer];
    expect(assessedShares(death({ payees }))).toEqual([
      [payees[0]?.payeeId, 17_500_000],
      [payees[1]?.payeeId, 52_500_000],
      [employer.payeeId, 3_000_000],
    ]);
  });

  it('is no heir, and is not paid where there are no costs', () => {
    claim
      .given()
      .when(death({ payees: [employer] }))
      .thenRefused('HEIRS_NOT_PROVED');
    claim
      .given()
      .when(death({ costs: [], payees: [related(1, 'WIDOW'), employer] }))
      .thenRefused('NO_COSTS_TO_REPAY');
  });

  it('shares by the weights that were entered where nobody died', () => {
    const payees = [related(1, 'WORKER'), employer];
    expect(assessedShares(accident({ payees }))).toEqual([
      [payees[0]?.payeeId, 1_550_000],
      [employer.payeeId, 1_550_000],
    ]);
  });
});

it('A claim has no more payees than an award has room for', () => {
  const payees = Array.from({ length: 21 }, (_, index) => related(index + 1, 'CHILD'));
  claim.given().when(submission({ payees })).thenRefused('PAYEES_TOO_MANY', { most: 20 });
});
