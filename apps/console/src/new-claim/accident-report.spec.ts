import { describe, expect, it } from '@jest/globals';
import { newDraft, onOpening } from './draft.js';
import { newEntry, submissionOf } from './entry.js';

const entry = newEntry('p1', 'a1');

describe('A claim that begins at the report of an accident', () => {
  it('is a JKK claim that names the report', () => {
    expect(submissionOf(entry)).toMatchObject({ programme: 'JKK', accidentReport: 'a1' });
  });

  it('names none once it is no JKK claim, and none where it began without one', () => {
    expect(submissionOf({ ...entry, programme: 'JKM' })).not.toHaveProperty('accidentReport');
    expect(submissionOf({ ...newEntry('p1'), programme: 'JKK' })).not.toHaveProperty('accidentReport');
  });

  it('goes on with the draft of the same report alone', () => {
    const kept = newDraft(entry, 'tab-1');
    const wanted = { person: 'p1', resubmit: undefined };
    expect(onOpening(kept, { ...wanted, accident: 'a1' }, 'tab-1')).toBe('continue');
    expect(onOpening(kept, { ...wanted, accident: 'a2' }, 'tab-1')).toBe('ask');
    expect(onOpening(kept, wanted, 'tab-1')).toBe('continue');
  });
});
