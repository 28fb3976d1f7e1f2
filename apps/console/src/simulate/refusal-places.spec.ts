import { describe, expect, it } from '@jest/globals';
import type { Problem } from '../api/client.js';
import { contributionFieldOf } from './contribution-entry.js';
import { placesOf } from './refusal-places.js';

const problem: Problem = {
  type: 'urn:santunan:problem:STATUTORY_FACT_OUT_OF_RANGE',
  title: 'STATUTORY_FACT_OUT_OF_RANGE',
  status: 422,
  code: 'STATUTORY_FACT_OUT_OF_RANGE',
  detail: 'Ditolak.',
  fix: 'Perbaiki.',
  texts: { id: { detail: 'Ditolak.', fix: 'Perbaiki.' }, en: { detail: 'Refused.', fix: 'Mend it.' } },
  values: {},
  correlationId: 'c',
};
const fields = { fieldOf: contributionFieldOf, onPage: ['wage', 'month', 'persons'] };
const text = { id: 'Ditolak. Perbaiki.', en: 'Refused. Mend it.' };

describe('A refusal stands at', () => {
  it('the field that its values name', () => {
    const values = { field: 'wageBase', value: 0, allowed: '1..' };
    expect(placesOf({ ...problem, values }, fields)).toEqual({ wage: text });
  });

  it('the first of its values that is a field, where it names none', () => {
    const values = { date: '2015-06-01', lawFrom: '2015-07-01' };
    expect(placesOf({ ...problem, values }, fields)).toEqual({ month: text });
  });

  it('each field that is wrong by itself', () => {
    const errors = [{ field: 'persons', code: 'X', id: 'Salah.', en: 'Wrong.' }];
    expect(placesOf({ ...problem, errors }, fields)).toEqual({ persons: { id: 'Salah.', en: 'Wrong.' } });
  });

  it('none where the page does not ask for what it names', () => {
    expect(placesOf({ ...problem, values: { field: 'contractValue' } }, fields)).toEqual({});
    expect(placesOf(problem, fields)).toEqual({});
  });
});
