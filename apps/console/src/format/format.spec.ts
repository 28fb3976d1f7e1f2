import { describe, expect, it } from '@jest/globals';
import { exactMoment, finestMoment, moment } from './format.js';

describe('A moment by the clock of central Indonesia', () => {
  const at = '2025-11-20T15:17:34.939Z';

  it('is told to the minute, to the second for those who work, to the millisecond for auditors', () => {
    expect(moment(at, 'id')).toBe('20 Nov 2025, 23.17');
    expect(exactMoment(at, 'id')).toBe('20 Nov 2025, 23.17.34');
    expect(finestMoment(at, 'id')).toBe('20 Nov 2025, 23.17.34,939');
  });
});
