import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '#statutory';
import { type LogEntry, threadEvent } from './audit-log.js';
import { alteredEntries, knownAt, replayClaim } from './compare.js';

const claimId = '0199a1b2-0000-7000-8000-00000000c1a1';
const entry = (version: number, type: string, data: object, time = '2025-11-21T01:00:00.000Z') =>
  threadEvent(logged(version, type, data, time));

const logged = (version: number, type: string, data: object, time: string): LogEntry => ({
  number: version + 3,
  eventId: `${claimId}/${version}`,
  topic: 'claims.events',
  headers: {
    ce_source: 'urn:santunan:claims',
    ce_type: type,
    ce_dataschema: `urn:santunan:schema:${type}:1`,
    ce_time: time,
    ce_actor: 'petugas-klaim-1',
  },
  encoding: 'utf8',
  body: JSON.stringify(data),
});

const submitted = (eventDate = '2025-11-20') =>
  entry(1, 'ClaimSubmitted', {
    claimId,
    receiptNumber: 'JKM-2025-ABCDEFGHJK',
    programme: 'JKM',
    outcome: 'death',
    personId: '0199a1b2-0000-7000-8000-0000000000aa',
    eventDate,
    documents: [],
    costs: [],
    stmbDays: 0,
    payees: [
      {
        payeeId: '0199a1b2-0000-7000-8000-0000000000bb',
        record: { recordId: '0199a1b2-0000-7000-8000-0000000000bb', version: 1, commitment: 'a'.repeat(64) },
        relation: 'SPOUSE',
        weight: 1,
      },
    ],
    caseRecord: { recordId: '0199a1b2-0000-7000-8000-0000000000cc', version: 1, commitment: 'b'.repeat(64) },
    submittedBy: 'petugas-klaim-1',
    submittedAt: '2025-11-21T01:00:00.000Z',
  });

const described = (thread: ReturnType<typeof entry>[]) => {
  const { state } = replayClaim(claimId, thread, { live: null, law: BUILT_IN_LAW });
  return state;
};

describe('a replay', () => {
  it('tells in which field the log and the live state differ', () => {
    const live = replayLive();
    expect(replayClaim(claimId, [submitted()], { live, law: BUILT_IN_LAW }).differences).toEqual([]);
    const altered = replayClaim(claimId, [submitted('2025-10-20')], { live, law: BUILT_IN_LAW });
    expect(altered.differences.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['state: eventDate']),
    );
  });

  it('finds the event of a copy whose bytes are not those of the log, also outside the claim', () => {
    const time = '2025-11-21T01:00:00.000Z';
    const log = [
      logged(1, 'InvoicePaid', { amount: 5 }, time),
      logged(2, 'InvoicePaid', { amount: 6 }, time),
    ];
    const copy = [
      logged(1, 'InvoicePaid', { amount: 5 }, time),
      logged(2, 'InvoicePaid', { amount: 7 }, time),
    ];
    expect(alteredEntries(log, log)).toEqual([]);
    expect(alteredEntries(copy, log)).toEqual([{ field: '#5 InvoicePaid: amount', left: 7, right: 6 }]);
    expect(alteredEntries(copy.slice(0, 1), log)).toEqual([
      { field: '#5 InvoicePaid', left: 'missing in the copy', right: `${claimId}/2` },
    ]);
  });

  it('says so when a version is missing from the log', () => {
    const withdrawn = entry(3, 'ClaimWithdrawn', {
      claimId,
      reason: 'X',
      withdrawnBy: 'a',
      withdrawnAt: 'b',
    });
    expect(
      replayClaim(claimId, [submitted(), withdrawn], { live: {}, law: BUILT_IN_LAW }).differences,
    ).toEqual([{ field: 'version 2', left: 'missing in the log', right: 'expected' }]);
  });

  it('knows at an instant only what was recorded until then', () => {
    const later = entry(2, 'ClaimWithdrawn', { claimId }, '2025-11-22T01:00:00.000Z');
    expect(knownAt([submitted(), later], '2025-11-21T01:00:00Z')).toHaveLength(1);
    expect(knownAt([submitted(), later], null)).toHaveLength(2);
    expect(described([submitted()]).stage).toBe('Submitted');
  });
});

function replayLive(): unknown {
  const { differences } = replayClaim(claimId, [submitted()], { live: {}, law: BUILT_IN_LAW });
  return Object.fromEntries(
    differences
      .filter(({ field }) => field.startsWith('state: ') && !field.slice(7).includes('.'))
      .map(({ field, left }) => [field.slice(7), left]),
  );
}
