import { describe, expect, it } from '@jest/globals';
import {
  heldSignals,
  otherClaims,
  type SignalTyped,
  signalDecisionOf,
  signalFaults,
} from './signal-entry.js';

const reason = (code: string, values: Record<string, string | string[]> = {}) => ({
  ...{ code, values, evidence: [], text: { id: code, en: code } },
});
const typed: SignalTyped = {
  ...{ signal: 'SIGNAL_NEAR_DUPLICATE', decision: 'CLEARED', reason: ' Dua orang berbeda. ' },
};

describe('The signals that hold a case', () => {
  it('are those among its reasons, undecided ones first, and those that a verifier let stand', () => {
    const standing = reason('SIGNAL_STANDS', { signal: 'SIGNAL_ENROLLED_SHORTLY_BEFORE' });
    const open = reason('SIGNAL_NEAR_DUPLICATE');
    expect(heldSignals([standing, reason('MONTH_NOT_PAID'), open])).toEqual([
      { signal: 'SIGNAL_NEAR_DUPLICATE', text: open.text },
      { signal: 'SIGNAL_ENROLLED_SHORTLY_BEFORE', text: standing.text },
    ]);
    expect(heldSignals([reason('DOCUMENTS_MISSING'), reason('SIGNAL_STANDS', { signal: 'OTHER' })])).toEqual(
      [],
    );
  });

  it('name the other cases, one or many', () => {
    expect(otherClaims({ claims: ['JKM-1', 'JKM-2'], days: 3 })).toEqual(['JKM-1', 'JKM-2']);
    expect(otherClaims({ claims: 'JKM-1' })).toEqual(['JKM-1']);
    expect(otherClaims({})).toEqual([]);
  });
});

describe('The decision on a signal', () => {
  it('is sent once it is whole', () => {
    expect(signalFaults(typed)).toEqual({});
    expect(signalDecisionOf(typed)).toEqual({ ...typed, reason: 'Dua orang berbeda.' });
  });

  it('says what is missing', () => {
    const nothing: SignalTyped = { signal: null, decision: null, reason: '  ' };
    expect(signalFaults(nothing)).toEqual({ signal: 'choose', decision: 'choose', reason: 'fillIn' });
    for (const part of [{ signal: null }, { decision: null }, { reason: ' ' }])
      expect(signalDecisionOf({ ...typed, ...part })).toBeNull();
  });
});
