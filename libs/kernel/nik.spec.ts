import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskNik, parseNik } from './nik.js';

describe('a NIK', () => {
  it('adds 40 to the day of birth of a woman', () => {
    expect(parseNik('5171034705900001')).toEqual({
      nik: '5171034705900001',
      districtCode: '517103',
      sex: 'female',
      birthDay: 7,
      birthMonth: 5,
      birthYearInCentury: 90,
    });
  });

  it('keeps the day of birth of a man', () => {
    expect(parseNik('5106040705850002')).toMatchObject({
      districtCode: '510604',
      sex: 'male',
      birthDay: 7,
      birthMonth: 5,
      birthYearInCentury: 85,
    });
  });

  it.each([
    ['the number a spreadsheet made of it', '5.10602E+15', 'NIK_MANGLED_NUMBER'],
    ['the same with a decimal comma', '5,10602E+15', 'NIK_MANGLED_NUMBER'],
    ['the same in small letters', '5.10602e15', 'NIK_MANGLED_NUMBER'],
    ['fifteen digits', '510604070585000', 'NIK_LENGTH'],
    ['seventeen digits', '51060407058500021', 'NIK_LENGTH'],
    ['a letter O for a zero', '51O6040705850002', 'NIK_NOT_DIGITS'],
    ['spaces between its parts', '5106 0407 0585 0002', 'NIK_NOT_DIGITS'],
    ['an empty text', '', 'NIK_NOT_DIGITS'],
    ['day 0', '5104030001900001', 'NIK_BIRTH_DATE'],
    ['day 32', '5104033201900001', 'NIK_BIRTH_DATE'],
    ['day 40, which is nobody', '5104034001900001', 'NIK_BIRTH_DATE'],
    ['day 72', '5104037201900001', 'NIK_BIRTH_DATE'],
    ['30 February', '5104033002900001', 'NIK_BIRTH_DATE'],
    ['30 February of a woman', '5104037002900001', 'NIK_BIRTH_DATE'],
    ['month 13', '5104030113900001', 'NIK_BIRTH_DATE'],
    ['serial 0000', '5104030101900000', 'NIK_SERIAL'],
  ])('is not %s', (_case, text, fault) => {
    expect(parseNik(text)).toEqual({ fault });
  });

  it('may be of 29 February, because the century is not in the number', () => {
    expect(parseNik('5104032902010001')).toMatchObject({ birthDay: 29, birthMonth: 2 });
  });

  it('reads every day of birth back, of men and of women', () => {
    const births = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      isWoman: fc.boolean(),
    });
    fc.assert(
      fc.property(births, ({ day, month, isWoman }) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const text = `510604${two(isWoman ? day + 40 : day)}${two(month)}900001`;
        expect(parseNik(text)).toMatchObject({
          sex: isWoman ? 'female' : 'male',
          birthDay: day,
          birthMonth: month,
        });
      }),
    );
  });

  it('hides the birth date when masked', () => {
    expect(maskNik('5106044705900001')).toBe('510604******0001');
  });
});
