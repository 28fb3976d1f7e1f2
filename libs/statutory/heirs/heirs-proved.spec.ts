import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn } from '../law/law-of-the-day.js';
import type { HeirProof, StatedHeirs } from './heir.types.js';
import { heirsMustBeProved } from './heirs-proved.js';
import { kinshipOf } from './kinship.js';

const today = lawOn(BUILT_IN_LAW, Temporal.PlainDate.from('2026-11-20'));

const stated = (
  rank: number | null,
  emptyRanks: readonly number[] = [],
  proof: HeirProof = 'HEIR_CERTIFICATE',
): StatedHeirs => ({ proof, rank, emptyRanks });

const refused = (heirs: StatedHeirs, kinships: string, programme: 'JKK' | 'JKM' = 'JKM') =>
  heirsMustBeProved(
    today,
    programme,
    heirs,
    kinships.split(' ').flatMap(kinship => (kinship === '' ? [] : [{ kinship }])),
  );

describe('the heirs of a death are proved', () => {
  it.each<[string, StatedHeirs]>([
    ['SPOUSE CHILD CHILD', stated(1)],
    ['SPOUSE', stated(1, [], 'COHEIRS_CONSENT')],
    ['PARENT GRANDCHILD', stated(2, [1])],
    ['SIBLING', stated(3, [2, 1])],
    ['PARENT_IN_LAW', stated(4, [1, 2, 3], 'COHEIRS_CONSENT')],
    ['NAMED_IN_WILL NAMED_IN_WILL', stated(5, [1, 2, 3, 4], 'WILL')],
    ['', stated(null, [1, 2, 3, 4, 5], 'NO_HEIRS')],
  ])('%j by %j', (kinships, heirs) => {
    expect(refused(heirs, kinships)).toBeNull();
    expect(refused(heirs, kinships, 'JKK')).toBeNull();
  });
});

describe('each rank is refused where a higher one may exist', () => {
  it.each<[string, StatedHeirs, string]>([
    ['PARENT', stated(2), 'rank 1 (Widow or widower, Child)'],
    ['SIBLING', stated(3, [1]), 'rank 2 (Parent, Grandparent, Grandchild)'],
    ['PARENT_IN_LAW', stated(4, [1, 2]), 'rank 3 (Brother or sister)'],
    ['NAMED_IN_WILL', stated(5, [1, 2, 3], 'WILL'), 'rank 4 (Parent-in-law)'],
    ['', stated(null, [1, 2, 3, 4], 'NO_HEIRS'), 'rank 5 (Person named in a will)'],
    ['SIBLING', stated(3), 'rank 1, 2 (Widow or widower, Child, Parent, Grandparent, Grandchild)'],
  ])('%j with %j: %s', (kinships, heirs, ranks) => {
    const found = refused(heirs, kinships);
    expect(found?.rule).toBe('everyHigherRankIsShownToBeEmpty');
    expect(found?.text.en).toBe(`Not shown to be empty: ${ranks}`);
  });

  it.each([
    ['JKK', 'Pasal 37'],
    ['JKM', 'Pasal 40'],
  ] as const)('in %s by %s', (programme, article) => {
    expect(refused(stated(2), 'PARENT', programme)).toMatchObject({
      law: { regulation: 'PP 44/2015', article },
      mark: 'CONFIRMED',
    });
  });
});

describe('the heirs of a death are not proved', () => {
  it.each<[string, string, StatedHeirs, string]>([
    ['two ranks at once', 'SPOUSE SIBLING', stated(1), 'lowerRanksReceiveNothing'],
    ['nobody of the order', 'COUSIN', stated(1), 'payeesMustBeInTheOrder'],
    ['nobody at all', '', stated(1), 'payeesMustBeInTheOrder'],
    ['another rank than is stated', 'PARENT', stated(1), 'statedRankIsThatOfThePayees'],
    ['no rank', 'SPOUSE', stated(null), 'statedRankIsThatOfThePayees'],
    ['a rank though nobody is left', '', stated(5, [1, 2, 3, 4], 'NO_HEIRS'), 'statedRankIsThatOfThePayees'],
    ['their own rank empty', 'SPOUSE', stated(1, [1]), 'onlyHigherRanksAreSaidToBeEmpty'],
    ['a rank that does not exist', 'PARENT', stated(2, [1, 7]), 'onlyHigherRanksAreSaidToBeEmpty'],
    ['a will for a widow', 'SPOUSE', stated(1, [], 'WILL'), 'aWillIsTheProofOfThoseItNames'],
    ['no will', 'NAMED_IN_WILL', stated(5, [1, 2, 3, 4]), 'aWillIsTheProofOfThoseItNames'],
    ['a consent to two payees', 'CHILD CHILD', stated(1, [], 'COHEIRS_CONSENT'), 'coheirsConsentToOnePayee'],
  ])('by %s', (_what, kinships, heirs, rule) => {
    expect(refused(heirs, kinships)?.rule).toBe(rule);
  });

  it('and a rule that no source gives says so by its mark', () => {
    expect(refused(stated(1, [], 'COHEIRS_CONSENT'), 'CHILD CHILD')).toMatchObject({
      law: { article: 'pasal belum diperiksa' },
      mark: 'UNCONFIRMED',
    });
  });
});

it.each([
  ['WIDOW', 'SPOUSE'],
  ['FATHER', 'PARENT'],
  ['SIBLING', 'SIBLING'],
  ['COUSIN', 'COUSIN'],
])('%s is %s in the order of heirs', (relation, kinship) => {
  expect(kinshipOf(relation)).toBe(kinship);
});
