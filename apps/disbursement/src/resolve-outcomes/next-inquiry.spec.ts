import { expect, it } from '@jest/globals';
import { waitBeforeNextInquiry } from './next-inquiry.js';

it.each([
  [0, 5_000, 5_000],
  [1, 5_000, 10_000],
  [5, 5_000, 160_000],
  [7, 5_000, 600_000],
  [1_000, 5_000, 600_000],
  [3, 0, 8],
])('after %i inquiries, first after %i ms: %i ms', (inquiries, first, wait) => {
  expect(waitBeforeNextInquiry(inquiries, first)).toBe(wait);
});
