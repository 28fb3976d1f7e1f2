import { describe, expect, it } from '@jest/globals';
import { NO_LOSS } from '../losses/loss-row.js';
import type { ClaimView } from './claim-types.js';
import { findingOf, opinionFaults, opinionOf } from './opinion-entry.js';
import { opinion, view } from './testing-view.js';

const { disabilities } = opinion;
const claimed: ClaimView = {
  ...{ ...view, programme: 'JKK', outcome: 'disability' },
  state: { ...view.state, disabilities: [{ kind: 'anatomical', part: 'big toe' }] },
};
const found: ClaimView = {
  ...{ ...claimed, opinion: 'Ibu jari putus.', state: { ...claimed.state, disabilities } },
  flags: { ...claimed.flags, opinion },
};

describe('An opinion', () => {
  it('begins with what the officer entered, and answers nothing by itself', () => {
    expect(opinionOf(claimed)).toMatchObject({
      ...{ workRelated: null, outcome: 'disability', opinion: '' },
      losses: [{ part: 'big toe', asks: 'FIXED' }],
    });
    const unnamed = { ...claimed, state: { ...claimed.state, disabilities: [] } };
    expect(opinionOf(unnamed).losses).toEqual([NO_LOSS]);
  });

  it('that was given before begins as it was given', () => {
    expect(findingOf(opinionOf(found))).toEqual({
      ...{ workRelated: true, outcome: 'disability', disabilities, opinion: 'Ibu jari putus.' },
    });
  });

  it('is not sent while something is missing, which is named', () => {
    const entry = { ...opinionOf(claimed), losses: [NO_LOSS], opinion: ' ' };
    expect(findingOf(entry)).toBeNull();
    expect(opinionFaults(entry)).toEqual({
      ...{ workRelated: 'choose', 'losses.0.part': 'choose', opinion: 'fillIn' },
    });
  });

  it('names losses for a partial disability only', () => {
    const entry = { ...opinionOf(found), outcome: 'recovered' as const, losses: [NO_LOSS] };
    expect(opinionFaults(entry)).toEqual({});
    expect(findingOf(entry)).toMatchObject({ outcome: 'recovered', disabilities: [] });
  });
});
