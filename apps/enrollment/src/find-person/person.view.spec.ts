import { expect, it } from '@jest/globals';
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

it('a person is shown without the birth date, to whomever', () => {
  expect(personView(row).nik).toBe('917101******9007');
  expect(JSON.stringify(personView(row))).not.toContain(row.nik);
});
