import { describe, expect, it } from '@jest/globals';
import type { ClaimEvent } from '../claim/claim.events.js';
import { INSPECTOR_LETTER } from '../claim/inspector-basis.table.js';
import { shownHashOf } from '../claim/shown.js';
import { appeal } from '../claim/testing-appeals.js';
import {
  accident,
  approver,
  assessedClaim,
  at,
  eventsOf,
  following,
  law,
  officer,
  stateOf,
  submission,
  threeMonths,
  validation,
  verify,
} from '../claim/testing-fixtures.js';
import { determination, reclassification } from '../claim/testing-reclassified.js';
import { type ClaimRow, projectClaim } from './project-claim.js';
import { standsInLineAnewBy } from './project-classified.js';

const project = (events: readonly ClaimEvent[]): ClaimRow =>
  events.reduce<ClaimRow | null>((row, event) => projectClaim(row, event, law), null) as ClaimRow;
const later = '2025-12-24T02:00:00.000Z';
const papersOfJkk = submission({ programme: 'JKK' }).documents;
const brought = (documents: readonly string[], on = at) =>
  ({ type: 'ReceiveDocuments', documents, by: officer, at: on }) as const;

describe('The row of a claim that was moved', () => {
  it('is of the other programme and its papers; the days run once nothing is missing', () => {
    const moved = following(assessedClaim(), reclassification({ eventDate: '2025-12-19', at: later }));
    const row = project(moved);
    expect(row).toMatchObject({
      ...{ programme: 'JKK', stage: 'Submitted', award: null, dueOn: null, eventDate: '2025-12-19' },
      missing: ['KK1_REPORT', 'KK2_REPORT', 'KK3_DOCTOR_CERTIFICATE', 'ATTENDANCE', 'CHRONOLOGY'],
      receiptNumber: expect.stringMatching(/^JKM-/),
    });
    expect(project(following(moved, brought(papersOfJkk, '2025-12-29T02:00:00.000Z'))).dueOn).toBe(
      '2026-01-08',
    );
  });

  it('is due by the days of the new programme from the move where nothing is missing', () => {
    const complete = following(assessedClaim(), brought(papersOfJkk));
    expect(project(complete).dueOn).toBe('2025-12-29');
    expect(project(following(complete, reclassification({ at: later }))).dueOn).toBe('2026-01-07');
  });

  it('stays with the officer where it was returned, and asks for no receipts once it has no costs', () => {
    const death = eventsOf(accident({ outcome: 'death', documents: [] }), validation(threeMonths));
    expect(project(death).missing).toContain('RECEIPTS');
    const moved = following(
      death,
      { type: 'ReturnClaim', reason: 'PAYEE_TO_CORRECT', by: 'verifier.made' as never, at },
      {
        ...brought([]),
        type: 'FileDocument',
        document: 'DEATH_CERTIFICATE',
        sha256: 'a'.repeat(64),
        bytes: 1,
        mediaType: 'application/pdf',
        most: 3,
      },
      reclassification({ cause: 'NOT_OF_WORK' }),
    );
    const row = project(moved);
    expect(row).toMatchObject({ stage: 'ReturnedToOfficer', programme: 'JKM', hasCosts: false });
    expect(row.missing).not.toContain('RECEIPTS');
  });

  it('comes behind the others of its person', () => {
    const moved = following(assessedClaim(), reclassification());
    expect(standsInLineAnewBy(null, moved.at(-1) as ClaimEvent)).toBe(true);
    expect(standsInLineAnewBy(null, moved.at(-2) as ClaimEvent)).toBe(false);
  });
});

describe('The row of a claim of which the labour inspector wrote', () => {
  it('has the date of the letter, the outcome that was determined, and is looked at again', () => {
    const hurt = eventsOf(accident({ outcome: 'disability' }), brought([INSPECTOR_LETTER]));
    const finding = { outcome: 'total-permanent' as const, disabilities: [] };
    expect(project(following(hurt, validation(threeMonths), determination({ finding })))).toMatchObject({
      ...{ determinedOn: '2025-12-22', outcome: 'total-permanent', stage: 'Submitted', reasons: [] },
    });
  });

  it('keeps its award and its outcome while an appeal is open', () => {
    const assessed = eventsOf(accident(), validation(threeMonths), verify);
    const state = stateOf(assessed);
    const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
    const appealed = following(
      assessed,
      { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at },
      appeal(),
      determination({ cause: null, finding: { outcome: 'total-permanent', disabilities: [] } }),
    );
    const award = project(assessed).award;
    expect(project(appealed)).toMatchObject({
      ...{ determinedOn: '2025-12-22', stage: 'Approved', outcome: 'recovered', award },
    });
  });
});
