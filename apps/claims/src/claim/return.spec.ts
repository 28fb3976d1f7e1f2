import { describe, expect, it } from '@jest/globals';
import { scenario } from '#testing';
import { RETURN_REASON_TEXTS } from './return-reasons.table.js';
import { at, decider, following, stateOf, validatedClaim, verifier } from './testing-fixtures.js';

const claim = scenario(decider);
const returnRecord = {
  ...{ recordId: '01990000-0000-7000-8000-000000000042', version: 1 },
  commitment: 'e'.repeat(64),
};
const returning = (reason: string) => ({ type: 'ReturnClaim', reason, by: verifier, at }) as const;

describe('What the list of reasons does not name', () => {
  it.each(['OTHER', 'COME_BACK_TOMORROW', 'TO_STRING'])(
    'is no reason of a return without words: %s',
    reason => {
      claim
        .given(...validatedClaim())
        .when(returning(reason))
        .thenRefused('RETURN_WORDS_MISSING', { reason });
    },
  );

  it('is one with words, which stand as a personal record beside it', () => {
    const returned = following(validatedClaim(), { ...returning('OTHER'), returnRecord });
    expect(stateOf(returned)).toMatchObject({
      ...{ stage: 'ReturnedToOfficer', returned: { reason: 'OTHER', returnRecord } },
    });
  });
});

it.each(Object.keys(RETURN_REASON_TEXTS).filter(code => code !== 'OTHER'))(
  'A reason of the list needs no words, and may have some: %s',
  reason => {
    const short = stateOf(following(validatedClaim(), returning(reason)));
    expect(short).toMatchObject({ returned: { reason, returnRecord: null } });
    const long = stateOf(following(validatedClaim(), { ...returning(reason), returnRecord }));
    expect(long).toMatchObject({ returned: { reason, returnRecord } });
  },
);

it('Words ask for no further paper either', () => {
  claim
    .given(...validatedClaim())
    .when({ ...returning('POLICE_REPORT'), returnRecord })
    .thenRefused('RETURN_ASKS_FOR_A_PAPER', { reason: 'POLICE_REPORT' });
});
