import { describe, expect, it } from '@jest/globals';
import { allDoneBy, changesSince, fingerprint, seenOf } from './changes.js';
import { appeal, correction, happened, line, opinion, seenSignal, view } from './testing-view.js';

const seen = seenOf(view);
const later = {
  ...view,
  version: 6,
  lines: [{ ...line, amount: 12_000_000 }],
  total: 12_000_000,
  history: [
    ...view.history,
    happened(5, 'DocumentsReceived', 'nyoman'),
    happened(6, 'ClaimValidated', 'nyoman'),
  ],
};

describe('What changed since a case was seen', () => {
  it('is nothing while it is at the same version, whatever time has passed', () => {
    expect(changesSince(seen, { ...view, workingDaysLeft: 2 })).toBeNull();
  });

  it('is what happened since, the parts that differ and both totals', () => {
    expect(changesSince(seen, later)).toMatchObject({
      events: [{ version: 5 }, { version: 6 }],
      parts: ['lines'],
      totalBefore: 10_000_000,
      totalNow: 12_000_000,
    });
  });

  it('names an account that was entered, and a school year', () => {
    const scholarship = { children: [], years: [], hands: [] };
    const changed = { ...view, version: 5, state: { ...view.state, scholarship } };
    expect(changesSince(seen, changed)?.parts).toEqual(['scholarships']);
    const waiting = [{ entry: 'c/5' }] as unknown as typeof view.accountsWaiting;
    expect(changesSince(seen, { ...view, version: 5, accountsWaiting: waiting })?.parts).toEqual(['payees']);
  });

  it('names a document that came and a duty that was taken', () => {
    const changed = {
      ...view,
      version: 5,
      documents: { ...view.documents, received: ['KPJ_CARD', 'POLICE_REPORT', 'DUTY_LETTER'] },
      duties: { ...view.duties, approver: 'komang' },
    };
    expect(changesSince(seen, changed)?.parts).toEqual(['documents', 'duties']);
  });

  it('names the opinion of the medical adviser', () => {
    const changed = { ...view, version: 5, flags: { ...view.flags, opinion } };
    expect(changesSince(seen, changed)?.parts).toEqual(['opinion']);
  });

  it('names a signal that was decided, an appeal and the correction of an award', () => {
    const [signals, appeals] = [[seenSignal], [appeal]];
    const decided = [{ ...seenSignal, standing: 'CLEARED' as const, decidedBy: 'made' }];
    expect(changesSince(seen, { ...view, version: 5, signals })?.parts).toEqual(['signals']);
    const before = seenOf({ ...view, signals });
    expect(changesSince(before, { ...view, version: 5, signals: decided })?.parts).toEqual(['signals']);
    const appealed = { ...view, version: 5, flags: { ...view.flags, appeals } };
    expect(changesSince(seen, appealed)?.parts).toEqual(['appeals']);
    expect(changesSince(seenOf(appealed), { ...appealed, version: 6, correction })?.parts).toEqual([
      'appeals',
    ]);
  });

  it('is no news when one did it all oneself', () => {
    const changes = changesSince(seen, later);
    expect(changes && allDoneBy(changes, 'nyoman')).toBe(true);
    expect(changes && allDoneBy(changes, 'wayan')).toBe(false);
  });
});

describe('What is kept of a case', () => {
  it('holds no name and no number of a person', () => {
    const kept = JSON.stringify(seen);
    for (const personal of ['Flamboyan', 'Contoh', '9001', '1003', 'made', 'wayan'])
      expect(kept).not.toContain(personal);
  });

  it('tells values apart', () => {
    expect(fingerprint({ a: 1 })).toBe(fingerprint({ a: 1 }));
    expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: 2 }));
  });
});
