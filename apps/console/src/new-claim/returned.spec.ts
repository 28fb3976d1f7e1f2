import { expect, it } from '@jest/globals';
import { view } from '../claims/testing-view.js';
import { entryOfReturned, submissionOf } from './entry.js';

it('A returned claim gives its losses and its costs back, as they were', () => {
  const disabilities = [
    { part: 'thumb', kind: 'functional', side: 'left', handedness: 'left', functionLoss: 30 } as const,
    { part: 'scalp', kind: 'anatomical', measured: 20 } as const,
  ];
  const costs = [
    { kind: 'prosthesis', reference: 'P1', amount: 9_000_000, referencePrice: 8_000_000 } as const,
    { kind: 'transport-sea', reference: 'T1', amount: 500_000 } as const,
  ];
  const claimed = { programme: 'JKK', outcome: 'disability' } as const;
  const entry = entryOfReturned({
    ...{ ...view, ...claimed },
    state: { ...view.state, ...claimed, disabilities, costs },
  });
  expect(entry).toMatchObject({ resubmits: view.claimId, hand: 'left' });
  expect(submissionOf(entry)).toMatchObject({ ...claimed, disabilities, costs });
});
