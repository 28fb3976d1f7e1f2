import { describe, expect, it } from '@jest/globals';
import { scenario } from '#testing';
import { type ClaimRow, projectClaim } from '../claim-ledger/project-claim.js';
import type { SubmitClaim } from './claim.commands.js';
import {
  accident,
  decider,
  eventsOf,
  facts,
  law,
  paidFor,
  stateOf,
  submission,
  validation,
} from './testing-fixtures.js';

const claim = scenario(decider);
const disease = (leftWorkOn: string | null, change: Partial<SubmitClaim> = {}) =>
  accident({ disease: { leftWorkOn }, ...change });
/** Paid for the month of the diagnosis, and for the last one of work three years before. */
const paid = (...months: string[]) => validation(facts({ ...paidFor(...months), startsOn: '2022-01-01' }));
function found(entry: SubmitClaim, months: readonly string[]) {
  const state = stateOf(eventsOf(entry, paid(...months)));
  return state.stage === 'NeedsAttention' ? state.reasons : state.stage;
}

describe('A claim of an occupational disease', () => {
  it('says so in an event of its own, and an accident says nothing', () => {
    claim.given().when(disease(null)).thenTypes('ClaimSubmitted', 'OccupationalDiseaseClaimed');
    claim.given().when(accident()).thenTypes('ClaimSubmitted');
    const state = stateOf(eventsOf(disease('2025-01-31')));
    expect(state).toMatchObject({ stage: 'Submitted', file: { disease: { leftWorkOn: '2025-01-31' } } });
  });

  it('of somebody who still works is covered by the month of the diagnosis', () => {
    expect(found(disease(null), ['2025-12'])).toBe('Validated');
    expect(found(disease(null), ['2025-11'])).toMatchObject([
      { code: 'MONTH_NOT_PAID', values: { month: '2025-12' } },
    ]);
  });

  it('after work has ended is covered by the last month of work', () => {
    expect(found(disease('2023-05-31'), ['2023-05'])).toBe('Validated');
    expect(found(disease('2023-05-31'), ['2025-12'])).toMatchObject([
      { code: 'MONTH_NOT_PAID', values: { month: '2023-05' } },
    ]);
    const before = found(disease('2021-12-31'), ['2025-12']);
    expect(before).toMatchObject([{ code: 'NO_MEMBERSHIP_ON_EVENT_DATE' }, {}]);
  });

  it('may be found three years after work, the last day included; later is a reason, marked as unconfirmed', () => {
    expect(found(disease('2022-12-10'), ['2022-12'])).toBe('Validated');
    expect(found(disease('2022-12-09'), ['2022-12'])).toEqual([
      {
        code: 'DISEASE_FOUND_TOO_LATE',
        values: {
          ...{ diagnosedOn: '2025-12-10', leftWorkOn: '2022-12-09', mark: 'UNCONFIRMED' },
          ...{ regulation: 'PP 44/2015', article: 'pasal belum diperiksa' },
        },
        evidence: [],
      },
    ]);
  });

  it('needs the diagnosis, and does not fall due before it is there', () => {
    const papers = accident().documents;
    const rowOf = (entry: SubmitClaim) =>
      eventsOf(entry).reduce<ClaimRow | null>((row, event) => projectClaim(row, event, law), null);
    expect(rowOf(disease(null, { documents: papers }))).toMatchObject({
      ...{ ofDisease: true, missing: ['DISEASE_DIAGNOSIS'], dueOn: null, version: 2 },
    });
    expect(rowOf(disease(null))).toMatchObject({ missing: [], dueOn: expect.any(String) });
    expect(rowOf(accident({ documents: papers }))).toMatchObject({ ofDisease: false, missing: [] });
    expect(found(disease(null, { documents: papers }), ['2025-12'])).toMatchObject([
      { code: 'DOCUMENTS_MISSING', values: { documents: ['DISEASE_DIAGNOSIS'] } },
    ]);
  });

  it('is refused under JKM, and where work was left after the diagnosis', () => {
    claim
      .given()
      .when(submission({ disease: { leftWorkOn: null } }))
      .thenRefused('DISEASE_FOR_JKK_ONLY');
    claim.given().when(disease('2025-12-11')).thenRefused('LEFT_WORK_AFTER_DIAGNOSIS');
    claim.given().when(disease('2025-12-10')).thenTypes('ClaimSubmitted', 'OccupationalDiseaseClaimed');
  });
});
