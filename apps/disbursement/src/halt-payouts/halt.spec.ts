import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { scenario } from '#testing';
import { haltDecider } from './halt.decide.js';
import type { HaltEvent } from './halt.events.js';
import { HALT_REASONS, RESUME_REASONS, switchReasonText } from './halt-reasons.table.js';

const switchId = '0199a1b2-4c61-7720-8bfe-6e1d5a3c0b01';
const at = '2025-12-01T01:00:00Z';
const [wayan, made] = ['wayan', 'made'] as [Actor, Actor];
const halted: HaltEvent = {
  type: 'PayoutsHalted',
  data: { switchId, reason: 'SUSPECTED_FRAUD', haltedBy: wayan, haltedAt: at },
};
const resumed: HaltEvent = {
  type: 'PayoutsResumed',
  data: { switchId, reason: 'INVESTIGATED', resumedBy: made, resumedAt: at },
};
const switches = scenario(haltDecider);
const halt = { type: 'HaltPayouts', switchId, reason: 'SUSPECTED_FRAUD', actor: wayan, at } as const;
const resume = { type: 'ResumePayouts', switchId, reason: 'INVESTIGATED', actor: made, at } as const;

describe('Payouts', () => {
  it.each<[string, HaltEvent[]]>([
    ['that never were', []],
    ['that were resumed', [halted, resumed]],
  ])('%s can be halted', (_past, events) => {
    switches
      .given(...events)
      .when(halt)
      .thenEvents(halted);
  });
  it('are halted once, and whoever comes second is told why they are', () => {
    switches.given(halted).when(halt).thenRefused('PAYOUTS_HALTED_ALREADY', { reason: 'SUSPECTED_FRAUD' });
  });
  it('that are halted can be resumed', () => {
    switches.given(halted).when(resume).thenEvents(resumed);
  });
  it.each<[string, HaltEvent[]]>([
    ['never halted', []],
    ['resumed already', [halted, resumed]],
  ])('%s are not resumed', (_past, events) => {
    switches
      .given(...events)
      .when(resume)
      .thenRefused('PAYOUTS_NOT_HALTED');
  });
});

it('Every reason is told in words, also one of an older list', () => {
  expect(switchReasonText('BANK_INCIDENT')).toBe(HALT_REASONS.BANK_INCIDENT);
  expect(switchReasonText('DATA_CORRECTED')).toBe(RESUME_REASONS.DATA_CORRECTED);
  expect(switchReasonText('OTHER')).toEqual({ id: 'OTHER', en: 'OTHER' });
});
