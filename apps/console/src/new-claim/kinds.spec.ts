import { expect, it } from '@jest/globals';
import { claimedAs, KIND_NAMES, kindOf } from './kinds.js';

it('A kind of claim is one choice of programme and outcome, and no other can be chosen', () => {
  expect(KIND_NAMES.map(name => kindOf({ ...NOTHING, ...claimedAs(name) }))).toEqual(KIND_NAMES);
  expect(claimedAs('JKM recovered')).toEqual({});
  expect(kindOf(NOTHING)).toBeNull();
});

const NOTHING = { programme: 'JKM', outcome: 'recovered' } as const;
