import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '#statutory';
import { assessedClaim, claimId, stateOf } from '../claim/testing-fixtures.js';
import { describedAsJson } from './fold-thread.js';
import { momentInWords } from './moment-in-words.js';

const described = () => {
  const state = describedAsJson(stateOf(assessedClaim()));
  if (!state) throw new Error(`${claimId} is not described`);
  return state;
};

describe('What was known at a moment, in words', () => {
  it('names each document and each reason in the order of the state', () => {
    const reasons = [{ code: 'MONTH_NOT_PAID', values: { month: '2025-11' }, evidence: [] }];
    const said = momentInWords({ ...described(), reasons }, BUILT_IN_LAW);
    expect(said.documents.map(({ code }) => code)).toEqual(described().documents);
    expect(said.documents.every(({ code, text }) => text.id !== code)).toBe(true);
    expect(said.reasons).toEqual([
      { code: 'MONTH_NOT_PAID', text: expect.objectContaining({ en: expect.stringContaining('November') }) },
    ]);
  });

  it('shows a reason that altered bytes invented by its code', () => {
    const reasons = [{ code: 'INVENTED', values: {}, evidence: [] }];
    const [invented] = momentInWords({ ...described(), reasons }, BUILT_IN_LAW).reasons;
    expect(invented).toEqual({ code: 'INVENTED', text: { id: 'INVENTED', en: 'INVENTED' } });
  });
});
