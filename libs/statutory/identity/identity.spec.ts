import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { lawOn } from '../law/law-of-the-day.js';
import { kpjHasElevenDigits } from './kpj.js';
import { nikFacts, nikMismatchIsAWarning } from './nik-facts.js';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

describe('a NIK', () => {
  it('of a woman says where she was first registered and when she was born', () => {
    expect(nikFacts(BUILT_IN_LAW, '5171034705900001')).toEqual({
      valid: true,
      regency: '51.71',
      district: '51.71.03',
      place: { regency: 'Kota Denpasar', name: 'Denpasar Barat' },
      birthDay: 7,
      birthMonth: 5,
      birthYearInCentury: 90,
      sex: 'F',
      serial: '0001',
    });
  });

  it.each([
    ['5104033101900002', 31, 1, 'M'],
    ['5104034101900002', 1, 1, 'F'],
    ['5104037101900002', 31, 1, 'F'],
    ['5104032902000002', 29, 2, 'M'],
    ['5104036902000002', 29, 2, 'F'],
    ['5104033112990002', 31, 12, 'M'],
  ])('%s is of somebody born on day %d of month %d, %s', (nik, birthDay, birthMonth, sex) => {
    expect(nikFacts(BUILT_IN_LAW, nik)).toMatchObject({ valid: true, birthDay, birthMonth, sex });
  });

  it.each([
    ['5104037201900001', 'NIK_BIRTH_DATE', 'day 72'],
    ['5104033201900001', 'NIK_BIRTH_DATE', 'day 32'],
    ['5104034001900001', 'NIK_BIRTH_DATE', 'day 40'],
    ['5104030001900001', 'NIK_BIRTH_DATE', 'day 0'],
    ['5104033002900001', 'NIK_BIRTH_DATE', '30 February'],
    ['5104037002900001', 'NIK_BIRTH_DATE', '30 February of a woman'],
    ['5104030113900001', 'NIK_BIRTH_DATE', 'month 13'],
    ['5104030101900000', 'NIK_SERIAL', 'serial 0000'],
    ['510403010190001', 'NIK_LENGTH', '15 digits'],
    ['51040301019000011', 'NIK_LENGTH', '17 digits'],
    ['51040301O1900001', 'NIK_NOT_DIGITS', 'a letter'],
    ['5.10403E+15', 'NIK_MANGLED_NUMBER', 'a spreadsheet in between'],
  ])('%s is none: %s, %s', (nik, fault) => {
    expect(nikFacts(BUILT_IN_LAW, nik)).toEqual({ valid: false, fault });
  });

  it.each([
    ['3201014101900002', '32.01', '32.01.01', 'another province'],
    ['5171994101900002', '51.71', '51.71.99', 'a district that Denpasar does not have'],
  ])('%s from outside the known districts is valid, without their names', (nik, regency, district) => {
    expect(nikFacts(BUILT_IN_LAW, nik)).toMatchObject({ valid: true, regency, district, place: null });
  });
});

describe('a NIK that differs from what is known today is a warning', () => {
  const warnings = (today: Parameters<typeof nikMismatchIsAWarning>[1]) => {
    const facts = nikFacts(BUILT_IN_LAW, '5171034705900001');
    return facts.valid ? nikMismatchIsAWarning(facts, today).map(({ code }) => code) : null;
  };

  it.each([
    ['everything agrees', { districtCode: '517103', birthDate: day('1990-05-07') }, []],
    ['nothing is known', {}, []],
    ['she moved', { districtCode: '510604' }, ['NIK_DISTRICT_DIFFERS']],
    ['the day differs', { birthDate: day('1990-05-08') }, ['NIK_BIRTH_DATE_DIFFERS']],
    ['the month differs', { birthDate: day('1990-06-07') }, ['NIK_BIRTH_DATE_DIFFERS']],
    ['the year differs', { birthDate: day('1991-05-07') }, ['NIK_BIRTH_DATE_DIFFERS']],
    ['only the century differs', { birthDate: day('1890-05-07') }, []],
    [
      'both differ',
      { districtCode: '510604', birthDate: day('1989-05-07') },
      ['NIK_DISTRICT_DIFFERS', 'NIK_BIRTH_DATE_DIFFERS'],
    ],
  ])('where %s', (_what, today, expected) => {
    expect(warnings(today)).toEqual(expected);
  });
});

describe('a KPJ has eleven digits', () => {
  const today = lawOn(BUILT_IN_LAW, day('2026-11-20'));

  it.each(['12345678901', '00000000000'])('as %s has', kpj => {
    expect(kpjHasElevenDigits(today, kpj)).toBeNull();
  });

  it.each(['1234567890', '123456789012', '1234567890a', '1234567890 ', ''])('as %j has not', kpj => {
    expect(kpjHasElevenDigits(today, kpj)).toEqual({
      code: 'STATUTORY_FACT_OUT_OF_RANGE',
      values: { field: 'kpj', value: kpj, allowed: '11 digits' },
    });
  });
});
