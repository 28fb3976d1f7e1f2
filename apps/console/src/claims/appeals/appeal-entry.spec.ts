import { describe, expect, it } from '@jest/globals';
import { appealFaults, appealOf, NO_APPEAL } from './appeal-entry.js';

const typed = { ground: 'NEW_EVIDENCE', words: ' Ada buku nikah. ', note: ' ' };

describe('An appeal', () => {
  it('needs a ground and what the claimant says', () => {
    expect(appealFaults(NO_APPEAL)).toEqual({ ground: 'choose', words: 'fillIn' });
    expect(appealOf({ ...typed, words: ' ' })).toBeNull();
    expect(appealOf({ ...typed, ground: '' })).toBeNull();
  });

  it('has a note only where one was written', () => {
    expect(appealOf(typed)).toEqual({ ground: 'NEW_EVIDENCE', words: 'Ada buku nikah.' });
    expect(appealOf({ ...typed, note: 'Dibawa istri. ' })?.note).toBe('Dibawa istri.');
  });
});
