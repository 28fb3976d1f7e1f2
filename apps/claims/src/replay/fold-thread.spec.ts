import { describe, expect, it } from '@jest/globals';
import { latestContract } from '#contracts';
import { assessedClaim, claimId, officer, stateOf } from '../claim/testing-fixtures.js';
import type { ThreadEvent } from './audit-log.js';
import { describedAsJson, foldThread } from './fold-thread.js';

const event = (number: number, change: Partial<ThreadEvent>): ThreadEvent => ({
  ...{
    number,
    stream: claimId,
    version: number,
    service: 'claims',
    type: 'ClaimSubmitted',
    schemaVersion: 1,
  },
  ...{
    id: `${claimId}/${number}`,
    time: '2025-12-22T02:00:00.000Z',
    actor: officer,
    causationId: null,
    data: {},
  },
  ...change,
});

const own = assessedClaim().map(({ type, data }, index) =>
  event(index + 1, {
    ...{ type, schemaVersion: latestContract(type).version },
    data: data as unknown as ThreadEvent['data'],
  }),
);
const stranger = (number: number) =>
  event(number, { stream: 'another', type: 'InvoicePaid', service: 'billing', schemaVersion: 9 });

/** The thread with something of another service after its first event. */
const mixed = own.toSpliced(1, 0, stranger(2)).map((one, index) => ({ ...one, number: index + 10 }));

describe('The moments of a thread', () => {
  it('end in the state that the events give, each event folded once', () => {
    const { state, described, fault } = foldThread(claimId, own);
    expect(state).toEqual(stateOf(assessedClaim()));
    expect(described).toEqual(describedAsJson(state));
    expect(fault).toBeNull();
  });

  it('are those of all services in the order of the log, whatever the order they come in', () => {
    const { moments } = foldThread(claimId, mixed.toReversed());
    expect(moments.map(({ number, stage, isOfClaim }) => [number, stage, isOfClaim])).toEqual([
      [10, 'Submitted', true],
      [11, 'Submitted', false],
      [12, 'Validated', true],
      [13, 'Verified', true],
      [14, 'Assessed', true],
    ]);
  });

  it('carry a state and changes only where something of the claim changed', () => {
    const [first, between, validated] = foldThread(claimId, mixed).moments;
    expect(first?.changes).toContainEqual({ field: 'stage', before: null, after: 'Submitted' });
    expect(between).toMatchObject({
      state: null,
      changes: [],
      meaning: { id: 'InvoicePaid', en: 'InvoicePaid' },
    });
    expect(validated?.state).toMatchObject({ stage: 'Validated', cover: { monthsPaid: 3 } });
    const changed = validated?.changes.map(({ field }) => field) ?? [];
    expect(changed).toEqual(expect.arrayContaining(['stage', 'version', 'cover', 'shownHash']));
    expect(changed).not.toContain('eventDate');
  });
});

describe('A thread that breaks off', () => {
  it('at a hole stays where it was, and names the version', () => {
    const { fault, state, moments } = foldThread(claimId, own.toSpliced(1, 1));
    expect(fault).toEqual({ field: 'version 2', left: 'missing in the log', right: 'expected' });
    expect(state.stage).toBe('Submitted');
    expect(moments.map(({ stage }) => stage)).toEqual(['Submitted', 'Submitted', 'Submitted']);
  });

  it('at bytes that make no sense names the event', () => {
    const broken = own.map(one => (one.type === 'BenefitAssessed' ? { ...one, data: {} } : one));
    expect(foldThread(claimId, broken).fault).toMatchObject({
      field: '#4 BenefitAssessed',
      left: 'cannot be folded',
    });
  });
});
