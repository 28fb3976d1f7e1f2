import { describe, expect, it } from '@jest/globals';
import { followUpOf, unclaimedSearch } from './unclaimed-search.js';

describe('The deaths without a claim', () => {
  it.each([
    [{ region: '5106' }, { region: '5106' }],
    [{ region: 510604 }, { region: '510604' }],
    [{ region: '5' }, {}],
    [{ region: 'Bali' }, {}],
    [{}, {}],
  ])('of the address %j', (address, search) => {
    expect(unclaimedSearch(address)).toEqual(search);
  });

  it('are followed up once both the deed and its day are said', () => {
    expect(followUpOf('NO_HEIRS', '2025-12-28')).toEqual({ done: 'NO_HEIRS', doneOn: '2025-12-28' });
    expect(followUpOf('', '2025-12-28')).toBeNull();
    expect(followUpOf('NO_HEIRS', '')).toBeNull();
  });
});
