import { describe, expect, it } from '@jest/globals';
import { effectsOf, type LoggedEvent, threadEvents } from './thread-events.js';

interface Given {
  readonly cause?: string;
  readonly body?: string | object;
}

const logged = (number: number, eventId: string, { cause, body = {} }: Given = {}): LoggedEvent => ({
  number,
  eventId,
  headers: {
    ...{ ce_source: 'urn:santunan:claims', ce_type: 'ClaimValidated', ce_time: '2025-11-20T01:00:00.000Z' },
    ...(cause ? { ce_causationid: cause } : {}),
  },
  encoding: 'utf8',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  meaning: null,
});

const because = (log: readonly LoggedEvent[], number: number) =>
  threadEvents(log).find(event => event.number === number)?.because;

describe('The events of a case', () => {
  it('come in the order of the log, in the words of their headers', () => {
    const [first, second] = threadEvents([logged(7, 'b/1'), logged(3, 'a/1')]);
    expect(first).toMatchObject({ number: 3, service: 'claims', type: 'ClaimValidated', actor: null });
    expect(second?.number).toBe(7);
  });

  it('know the event that triggered them', () => {
    const log = [logged(1, 'a/1'), logged(2, 'a/2', { cause: 'a/1' })];
    expect(because(log, 2)).toEqual([{ number: 1, kind: 'cause' }]);
    expect(effectsOf(threadEvents(log), 1).map(({ number }) => number)).toEqual([2]);
  });

  it('know what they rest on, also within reasons, once each', () => {
    const body = { evidence: ['i/1', 'i/1'], reasons: [{ code: 'X', evidence: ['m/2', 'unknown/1'] }] };
    const log = [logged(1, 'm/2'), logged(2, 'i/1'), logged(3, 'a/1', { body })];
    expect(because(log, 3)).toEqual([
      { number: 1, kind: 'evidence' },
      { number: 2, kind: 'evidence' },
    ]);
  });

  it('rest on the beginning of a stream that they name, and a cause is not evidence too', () => {
    const log = [
      logged(1, 'payer/1'),
      logged(2, 'payer/2'),
      logged(3, 'i/1', { cause: 'payer/1', body: { payerId: 'payer' } }),
      logged(4, 'i/2', { body: { payerId: 'payer', invoiceId: 'i' } }),
    ];
    expect(because(log, 3)).toEqual([{ number: 1, kind: 'cause' }]);
    expect(because(log, 4)).toEqual([
      { number: 1, kind: 'evidence' },
      { number: 3, kind: 'evidence' },
    ]);
  });

  it('whose bytes are broken rest on nothing', () => {
    expect(because([logged(1, 'a/1', { body: '{broken' })], 1)).toEqual([]);
    expect(because([logged(1, 'a/1', { body: '7' })], 1)).toEqual([]);
  });
});
