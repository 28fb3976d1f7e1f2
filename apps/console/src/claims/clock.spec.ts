import { describe, expect, it } from '@jest/globals';
import type { Stage } from './claim-types.js';
import { clockOf } from './clock.js';

const at = (stage: Stage, workingDaysLeft: number | null, clockStoppedSince: string | null = null) => ({
  ...{ stage, workingDaysLeft, clockStoppedSince },
});

describe('The clock of a case', () => {
  it('counts working days until the last one, and beyond it', () => {
    expect(clockOf(at('Assessed', 7))).toEqual({ kind: 'left', days: 7 });
    expect(clockOf(at('Assessed', 2))).toEqual({ kind: 'soon', days: 2 });
    expect(clockOf(at('Assessed', 0))).toEqual({ kind: 'today' });
    expect(clockOf(at('Approved', -3))).toEqual({ kind: 'overdue', days: 3 });
  });

  it('does not run while a document is missing', () => {
    expect(clockOf(at('NeedsAttention', null))).toEqual({ kind: 'notRunning' });
  });

  it('stands still since the day on which a document was asked for later', () => {
    expect(clockOf(at('Validated', null, '2026-01-02'))).toEqual({ kind: 'stopped', since: '2026-01-02' });
    expect(clockOf(at('Rejected', null, '2026-01-02'))).toEqual({ kind: 'ended' });
  });

  it('is over when nobody waits any more', () => {
    expect(clockOf(at('Settled', null))).toEqual({ kind: 'ended' });
    expect(clockOf(at('Withdrawn', null))).toEqual({ kind: 'ended' });
  });
});
