import { describe, expect, it } from '@jest/globals';
import { type PersonRow, personView } from './person.view.js';

const row: PersonRow = {
  person_id: 'p',
  nik: '9171010101909007',
  name: 'Kenanga Biru Fajar',
  name_key: 'kenanga biru fajar',
  district_code: '510604',
  card_number: '26000000001',
  memberships: [],
};

describe('a person as shown', () => {
  it('has the whole number for those who enroll people, every digit of it', () => {
    expect(personView(row, ['enrollment-officer']).nik).toBe('9171010101909007');
  });

  it.each([['claims-officer'], ['auditor'], ['billing-officer']])('hides the birth date from a %s', role => {
    expect(personView(row, [role]).nik).toBe('917101******9007');
  });
});
