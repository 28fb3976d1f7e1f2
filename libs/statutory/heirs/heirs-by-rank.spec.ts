import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn } from '../law/law-of-the-day.js';
import { everyKinshipMustBeKnown, heirsByRank } from './heirs-by-rank.js';

const today = lawOn(BUILT_IN_LAW, Temporal.PlainDate.from('2026-11-20'));

function entitled(...kinships: string[]) {
  const found = heirsByRank(
    today,
    'JKM',
    kinships.map(kinship => ({ kinship })),
  );
  return found.outcome === 'heirs' ? found.heirs.map(({ person }) => person.kinship) : found.outcome;
}

describe('the next rank inherits only when the first is empty', () => {
  it.each([
    ['SPOUSE', ['SPOUSE']],
    ['CHILD', ['CHILD']],
    ['PARENT SPOUSE SIBLING CHILD CHILD', ['SPOUSE', 'CHILD', 'CHILD']],
    ['NAMED_IN_WILL CHILD', ['CHILD']],
    ['SIBLING GRANDCHILD PARENT GRANDPARENT', ['GRANDCHILD', 'PARENT', 'GRANDPARENT']],
    ['PARENT_IN_LAW SIBLING SIBLING', ['SIBLING', 'SIBLING']],
    ['NAMED_IN_WILL PARENT_IN_LAW', ['PARENT_IN_LAW']],
    ['NAMED_IN_WILL', ['NAMED_IN_WILL']],
  ])('of %s inherit %j', (kinships, expected) => {
    expect(entitled(...kinships.split(' '))).toEqual(expected);
  });

  it.each([
    ['JKK', 'Pasal 37'],
    ['JKM', 'Pasal 40'],
  ] as const)('in %s by %s, and who comes after them is named as excluded', (programme, article) => {
    const widow = { kinship: 'SPOUSE', reference: 'a' };
    const brother = { kinship: 'SIBLING', reference: 'b' };
    expect(heirsByRank(today, programme, [brother, widow])).toEqual({
      outcome: 'heirs',
      rank: 1,
      heirs: [
        {
          person: widow,
          text: { id: 'Janda atau duda', en: 'Widow or widower' },
          law: expect.objectContaining({ regulation: 'PP 44/2015', article }),
        },
      ],
      excluded: [expect.objectContaining({ person: brother })],
      mark: 'CONFIRMED',
    });
  });
});

describe('without heirs the fund keeps all but the funeral', () => {
  it.each([
    ['JKK', 'Pasal 37'],
    ['JKM', 'Pasal 40'],
  ] as const)('in %s by %s', (programme, article) => {
    const found = heirsByRank(today, programme, []);
    const law = expect.objectContaining({ regulation: 'PP 44/2015', article });
    expect(found).toMatchObject({
      outcome: 'no-heirs',
      fallsTo: [
        { component: 'funeral', to: 'WHO_BURIED', law },
        { component: 'other', to: 'DANA_JAMINAN_SOSIAL', law },
      ],
      mark: 'CONFIRMED',
    });
  });
});

describe('every kinship must be known', () => {
  const family = [{ kinship: 'SPOUSE' }, { kinship: 'COUSIN' }];

  it('and is refused by its name otherwise, whoever else there is', () => {
    expect(heirsByRank(today, 'JKM', family)).toEqual({
      outcome: 'refused',
      refusal: {
        code: 'STATUTORY_FACT_OUT_OF_RANGE',
        values: {
          field: 'survivors.1.kinship',
          value: 'COUSIN',
          allowed:
            'SPOUSE | CHILD | PARENT | GRANDPARENT | GRANDCHILD | SIBLING | PARENT_IN_LAW | NAMED_IN_WILL',
        },
      },
    });
  });

  it('which nobody left is, too', () => {
    expect(everyKinshipMustBeKnown(today, 'JKM', [])).toBeNull();
    expect(everyKinshipMustBeKnown(today, 'JKM', family.slice(0, 1))).toBeNull();
  });
});
