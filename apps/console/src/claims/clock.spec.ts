import { describe, expect, it } from '@jest/globals';
import { clockOf } from './clock.js';

describe('The clock of a case', () => {
  it('counts working days until the last one, and beyond it', () => {
    expect(clockOf('Assessed', 7)).toEqual({ kind: 'left', days: 7 });
    expect(clockOf('Assessed', 2)).toEqual({ kind: 'soon', days: 2 });
    expect(clockOf('Assessed', 0)).toEqual({ kind: 'today' });
    expect(clockOf('Approved', -3)).toEqual({ kind: 'overdue', days: 3 });
  });

  it('does not run while a document is missing', () => {
    expect(clockOf('NeedsAttention', null)).toEqual({ kind: 'notRunning' });
  });

  it('is over when nobody waits any more', () => {
    expect(clockOf('Settled', null)).toEqual({ kind: 'ended' });
    expect(clockOf('Withdrawn', null)).toEqual({ kind: 'ended' });
  });
});
