import { expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '#statutory';
import { ageInWorkingDays } from './read-exceptions.js';

it.each([
  ['on the day itself', '2025-11-28T03:00:00.000Z', '2025-11-28T09:00:00Z', 0],
  ['over a weekend', '2025-11-28T03:00:00.000Z', '2025-12-01T01:00:00Z', 1],
  ['on that weekend still', '2025-11-28T03:00:00.000Z', '2025-11-30T01:00:00Z', 0],
  ['over a week', '2025-11-28T03:00:00.000Z', '2025-12-05T01:00:00Z', 5],
  ['over Christmas', '2025-12-24T03:00:00.000Z', '2025-12-29T01:00:00Z', 1],
  ['after midnight of the region, before that of UTC', '2025-11-26T17:00:00.000Z', '2025-11-27T01:00:00Z', 0],
])('%s', (_what, openedAt, now, age) => {
  expect(ageInWorkingDays(openedAt, { law: BUILT_IN_LAW, now: Temporal.Instant.from(now) })).toBe(age);
});
