import { describe, expect, it } from '@jest/globals';
import { view } from '../claims/testing-view.js';
import { newDraft, onOpening } from './draft.js';
import { entryOfReturned, newEntry, previewOf, submissionOf } from './entry.js';
import { faultsOf } from './faults.js';
import { dayOf } from './kinds.js';
import { papersOf } from './papers.js';

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

describe('A claim of an occupational disease', () => {
  const ill = {
    ...newEntry('p1'),
    programme: 'JKK',
    outcome: 'recovered',
    disease: { leftWorkOn: '' },
  } as const;

  it('says so, and the last day of work once it is typed', () => {
    expect(submissionOf(ill)).toMatchObject({ disease: {} });
    const left = { ...ill, disease: { leftWorkOn: '2025-06-30' } };
    expect([submissionOf(left), previewOf(left)]).toMatchObject([
      { disease: { leftWorkOn: '2025-06-30' } },
      { disease: { leftWorkOn: '2025-06-30' } },
    ]);
    expect(submissionOf({ ...left, programme: 'JKM' })).not.toHaveProperty('disease');
    expect(submissionOf({ ...left, disease: undefined })).not.toHaveProperty('disease');
  });

  it('is foreseen together with the report that it names', () => {
    expect(previewOf({ ...ill, accidentReport: 'a1' })).toMatchObject({ accidentReport: 'a1', disease: {} });
    expect(previewOf({ ...ill, programme: 'JKM', accidentReport: 'a1' })).not.toHaveProperty(
      'accidentReport',
    );
  });

  it('has a day of diagnosis, and no last day of work that has not come', () => {
    expect([dayOf(ill), dayOf({ ...ill, programme: 'JKM' }), dayOf({ ...ill, disease: undefined })]).toEqual([
      ...['newClaim.accident.diagnosedOn', 'newClaim.deathDate', 'newClaim.eventDate'],
    ]);
    const left = { ...ill, disease: { leftWorkOn: '2026-01-02' } };
    expect(faultsOf(left, '2026-01-01')).toHaveProperty(['disease.leftWorkOn'], 'future');
    expect(faultsOf(left, '2026-01-02')).not.toHaveProperty(['disease.leftWorkOn']);
    expect(faultsOf({ ...left, programme: 'JKM' }, '2026-01-01')).not.toHaveProperty(['disease.leftWorkOn']);
  });

  it('has the checklist that the service asks for', () => {
    const lists = { usual: [{ code: 'KPJ_CARD' }], conditional: [], required: [{ code: 'DIAGNOSIS' }] };
    expect(papersOf(ill, lists).listed).toEqual(lists.required);
    expect(papersOf({ ...ill, disease: undefined }, lists).listed).toEqual(lists.usual);
  });

  it('that came back is of the disease still', () => {
    const claimed = { programme: 'JKK', outcome: 'recovered' } as const;
    const disease = { leftWorkOn: null };
    const returned = { ...view, ...claimed, state: { ...view.state, ...claimed, disease } };
    expect(entryOfReturned(returned).disease).toEqual({ leftWorkOn: '' });
    expect(entryOfReturned(view)).not.toHaveProperty('disease');
  });
});
