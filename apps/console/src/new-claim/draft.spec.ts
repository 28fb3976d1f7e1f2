import { describe, expect, it } from '@jest/globals';
import { changedElsewhere, newDraft, onOpening, readDraft } from './draft.js';
import { newEntry } from './entry.js';

const NOTHING = { person: undefined, resubmit: undefined };
const draft = newDraft(newEntry('p1'), 'tab-1');
const kept = JSON.stringify(draft);

describe('A draft', () => {
  it('is read as it was written, with its key', () => {
    expect(readDraft(kept)).toEqual(draft);
  });

  it('that is broken or of another form is none', () => {
    expect([null, '{', '{}', 'null', kept.replace('"form":3', '"form":2')].map(readDraft)).toEqual([
      ...[null, null, null, null, null],
    ]);
    expect(readDraft(JSON.stringify({ ...draft, step: 'costs' }))).toBeNull();
  });
});

describe('Opening the wizard', () => {
  it('goes on after a refresh, and asks in another tab', () => {
    expect(onOpening(draft, NOTHING, 'tab-1')).toBe('continue');
    expect(onOpening(draft, NOTHING, 'tab-2')).toBe('ask');
    expect(onOpening(null, NOTHING, 'tab-1')).toBe('start');
  });

  it('asks when it is opened for somebody or something else', () => {
    expect(onOpening(draft, { ...NOTHING, person: 'p2' }, 'tab-1')).toBe('ask');
    expect(onOpening(draft, { ...NOTHING, person: 'p1' }, 'tab-1')).toBe('continue');
    expect(onOpening(draft, { ...NOTHING, resubmit: 'c1' }, 'tab-1')).toBe('ask');
    const again = { ...draft, entry: { ...draft.entry, resubmits: 'c1' } };
    expect(onOpening(again, { ...NOTHING, resubmit: 'c1' }, 'tab-1')).toBe('continue');
    expect(onOpening(again, NOTHING, 'tab-1')).toBe('ask');
  });
});

describe('What another tab did', () => {
  it('is told apart: a change, also by a copy of this tab, or the end of it', () => {
    expect(changedElsewhere(kept)).toBe('changed');
    expect(changedElsewhere(null)).toBe('gone');
  });
});
