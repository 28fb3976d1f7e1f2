import { describe, expect, it } from '@jest/globals';
import { type NamedHeir } from './heirs.commands.js';
import { whyHeirsAreRefused } from './record-heirs.decide.js';

const personNik = '5106040101909001';
const heir = (changed: Partial<NamedHeir> = {}): NamedHeir => ({
  relation: 'SPOUSE',
  name: 'Melati Putih Senja',
  nik: '5106044101919002',
  ...changed,
});
const refusal = (...heirs: NamedHeir[]) => whyHeirsAreRefused({ personNik, heirs });

describe('heirs on file', () => {
  it('may be several, with or without a number', () => {
    expect(refusal(heir(), heir({ relation: 'CHILD', nik: null }), heir({ nik: null }))).toBeNull();
  });

  it('may be none: the file is emptied', () => {
    expect(refusal()).toBeNull();
  });

  it.each([
    ['a malformed number', heir({ nik: '123' }), 'HEIR_NIK_MALFORMED'],
    ['the number of the person', heir({ nik: personNik }), 'HEIR_IS_THE_PERSON'],
    ['a number named before', heir(), 'HEIR_TWICE'],
  ])('are refused with %s, told by place and not by value', (_what, second, code) => {
    expect(refusal(heir(), second)).toEqual({ code, values: { number: 2 } });
  });
});
