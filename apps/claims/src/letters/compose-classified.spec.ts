import { expect, it } from '@jest/globals';
import { INSPECTOR_LETTER } from '../claim/inspector-basis.table.js';
import { shownHashOf } from '../claim/shown.js';
import {
  approver,
  assessedClaim,
  at,
  following,
  officer,
  stateOf,
  submission,
  threeMonths,
  validation,
  verify,
} from '../claim/testing-fixtures.js';
import { determination, reclassification } from '../claim/testing-reclassified.js';
import { composeLetter } from './compose-letter.js';
import { lettersOf } from './letters-of-claim.js';
import { approved, people } from './testing-letters.js';

const documents = [...submission({ programme: 'JKK' }).documents, INSPECTOR_LETTER];
const assessed = following(
  assessedClaim(),
  { type: 'ReceiveDocuments', documents, by: officer, at },
  determination(),
  validation(threeMonths),
  reclassification(),
  validation(threeMonths),
  verify,
);
const state = stateOf(assessed);
const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
const moved = following(assessed, { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at });

function headOf(events: typeof moved, language: 'id' | 'en') {
  const [letter] = lettersOf(events);
  const [head] = letter ? composeLetter(letter, people, language).blocks : [];
  return head?.type === 'facts' ? Object.fromEntries(head.rows) : {};
}

it('A letter names the programme that was decided, what it was filed as, and the letter of the labour inspector', () => {
  expect(headOf(moved, 'en')).toMatchObject({
    Programme: 'JKK, work accident insurance',
    'Filed as': 'JKM, death insurance',
    'Determination of the labour inspector': '560/12/PWS-BALI/2025, 22 December 2025',
  });
  expect(headOf(moved, 'id')).toMatchObject({ 'Diajukan sebagai': 'JKM, Jaminan Kematian' });
});

it('A letter of a claim that stayed what it was says nothing of it', () => {
  expect(Object.keys(headOf(approved, 'en'))).not.toContain('Filed as');
});
