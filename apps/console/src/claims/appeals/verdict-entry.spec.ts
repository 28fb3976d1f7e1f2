import { describe, expect, it } from '@jest/globals';
import { NO_LOSS } from '../../losses/loss-row.js';
import { view } from '../testing-view.js';
import { readVerdict } from './verdict-draft.js';
import { standingAgainst, type VerdictTyped, verdictFaults, verdictFor, verdictOf } from './verdict-entry.js';

const empty = verdictFor(view);
const upheld: VerdictTyped = {
  ...empty,
  ...{ upheld: true, ground: 'FACTS_WERE_OTHERWISE', reasons: ' Upah sebenarnya lebih tinggi. ' },
};
const thumb = { ...NO_LOSS, part: 'thumb', asks: 'SIDED', side: 'right' } as const;

describe('What stands against a claim', () => {
  it('is the rule of its rejection while that is appealed, and its reasons, each once', () => {
    const rejection = { rule: 'MONTH_NOT_PAID', regulation: 'PP 44/2015', article: 'Pasal 26' };
    const reasons = ['MONTH_NOT_PAID', 'DUPLICATE_CLAIM'].map(code => ({
      ...{ code, values: {}, evidence: [], text: { id: code, en: code } },
    }));
    const appealed = { ...view, stage: 'Appealed' as const, reasons, state: { ...view.state, rejection } };
    expect(standingAgainst(appealed)).toEqual(['MONTH_NOT_PAID', 'DUPLICATE_CLAIM']);
    const judged = { ...appealed, reasons: [], state: { ...view.state, rejection } };
    expect(standingAgainst(judged)).toEqual(['MONTH_NOT_PAID']);
    expect(standingAgainst({ ...judged, stage: 'Settled' })).toEqual([]);
  });
});

describe('The decision on an appeal', () => {
  it('needs a way, a ground and its reasons', () => {
    expect(verdictFaults(empty)).toEqual({ upheld: 'choose', ground: 'choose', reasons: 'fillIn' });
    expect(verdictOf(empty)).toBeNull();
    expect(verdictFaults(upheld)).toEqual({});
  });

  it('corrects only what was typed', () => {
    expect(verdictOf(upheld)).toEqual({
      ...{ upheld: true, ground: 'FACTS_WERE_OTHERWISE', overruled: [] },
      reasons: 'Upah sebenarnya lebih tinggi.',
    });
    expect(verdictOf({ ...upheld, wageBase: '4.000.000', monthsPaid: '0' })).toMatchObject({
      ...{ wageBase: 4_000_000, monthsPaid: 0 },
    });
  });

  it('names losses only where a partial disability is found', () => {
    const finds: VerdictTyped = { ...upheld, finds: true, outcome: 'disability', losses: [thumb] };
    expect(verdictOf(finds)).toMatchObject({
      outcome: 'disability',
      disabilities: [{ kind: 'anatomical', part: 'thumb', side: 'right', handedness: 'right' }],
    });
    expect(verdictOf({ ...finds, outcome: 'recovered' })).toMatchObject({
      ...{ outcome: 'recovered', disabilities: [] },
    });
    expect(verdictFaults({ ...finds, losses: [NO_LOSS] })).toEqual({ 'losses.0.part': 'choose' });
    expect(verdictOf({ ...finds, finds: false })).not.toHaveProperty('outcome');
  });

  it('reads amounts and months as numbers, and asks for the months where an unpaid one counts', () => {
    expect(verdictFaults({ ...upheld, wageBase: 'empat juta', monthsPaid: '-1' })).toEqual({
      ...{ wageBase: 'count', monthsPaid: 'count' },
    });
    const counts: VerdictTyped = { ...upheld, overruled: ['MONTH_NOT_PAID'] };
    expect(verdictFaults(counts)).toEqual({ monthsPaid: 'fillIn' });
    expect(verdictFaults({ ...counts, monthsPaid: '3' })).toEqual({});
  });

  it('corrects nothing where it dismisses the appeal', () => {
    const typed = { overruled: ['MONTH_NOT_PAID'], finds: true, wageBase: 'x', monthsPaid: '3' };
    const dismissed = { ...upheld, ...typed, upheld: false, ground: 'DECISION_WAS_RIGHT' };
    expect(verdictOf(dismissed)).toEqual({
      ...{ upheld: false, ground: 'DECISION_WAS_RIGHT', overruled: [] },
      reasons: 'Upah sebenarnya lebih tinggi.',
    });
  });
});

describe('What was typed before signing in again', () => {
  it('is there afterwards', () => {
    expect(readVerdict(JSON.stringify(upheld), empty)).toEqual(upheld);
  });

  it('is left where it has another form or was never kept', () => {
    for (const kept of [null, '{', '"x"', '{}', JSON.stringify({ ...upheld, overruled: 'x' })])
      expect(readVerdict(kept, empty)).toBe(empty);
  });
});
