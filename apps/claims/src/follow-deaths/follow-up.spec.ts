import { describe, expect, it } from '@jest/globals';
import { officer, personId } from '../claim/testing-fixtures.js';
import { type FollowUpDeath, followUpDeath } from './follow-up.rules.js';

const died = '2025-12-01';
const told = (change: Partial<FollowUpDeath> = {}): FollowUpDeath => ({
  ...{ personId, done: 'FAMILY_INFORMED', doneOn: '2025-12-20', by: officer, at: '2025-12-21T20:00:00.000Z' },
  ...change,
});

describe('What was done about a death that nobody claims for', () => {
  it.each([['2025-12-01'], ['2025-12-22']])('is recorded with its day: %s', doneOn => {
    expect(followUpDeath(died, told({ doneOn }))).toEqual({
      outcome: 'accepted',
      events: [
        {
          type: 'MemberDeathFollowedUp',
          data: {
            ...{ personId, deathDate: died, done: 'FAMILY_INFORMED', doneOn },
            ...{ followedUpBy: officer, followedUpAt: '2025-12-21T20:00:00.000Z' },
          },
        },
      ],
    });
  });

  it.each([
    ['DEATH_NOT_ON_LIST', null, {}],
    ['DONE_BEFORE_DEATH', died, { doneOn: '2025-11-30' }],
    // In Bali the 22nd has begun.
    ['DONE_IN_THE_FUTURE', died, { doneOn: '2025-12-23' }],
  ] as const)('is refused: %s', (code, deathDate, change) => {
    expect(followUpDeath(deathDate, told(change))).toMatchObject({ outcome: 'refused', refusal: { code } });
  });
});
